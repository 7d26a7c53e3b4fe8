import './due-strip.css'
import { IconClock } from '@tabler/icons-react'
import { useWords } from '../../language.tsx'
import { useCheckIn } from './check-in-data.ts'

/** Beside the figure of a metric whose next value is due: what stands there is old. */
export function ValueOverdue({ metricId }: { readonly metricId: string }) {
  const { say, date } = useWords()
  const { data } = useCheckIn()
  const due = data?.due.find((item) => item.kind === 'value' && item.metricId === metricId)
  if (due === undefined) return null
  return (
    <span className="value-overdue small">
      <IconClock size={14} stroke={1.75} aria-hidden />
      {say('check-in.value-overdue', { date: date(due.since) })}
    </span>
  )
}
