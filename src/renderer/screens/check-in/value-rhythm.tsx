import { useCheckIn } from './check-in-data.ts'
import { RhythmField } from './rhythm-field.tsx'
import { ValueOverdue } from './value-overdue.tsx'

/** For a metric that is kept already: how often its value is asked for, when next, and whether it is late. */
export function ValueRhythm({ metricId }: { readonly metricId: string }) {
  const { data } = useCheckIn()
  const own = data?.values.find((one) => one.metricId === metricId)
  if (own === undefined) return null
  return (
    <div>
      <RhythmField metricId={metricId} every={own.every} next={own.on} />
      <ValueOverdue metricId={metricId} />
    </div>
  )
}
