import './remark.css'
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

const icons = { bad: IconAlertTriangle, warning: IconAlertTriangle, notice: IconInfoCircle, good: IconCircleCheck }

interface RemarkProps {
  readonly tone: keyof typeof icons
  readonly children: ReactNode
}

/** A message set off from the page by its symbol and one line at its side. */
export function Remark({ tone, children }: RemarkProps) {
  const Icon = icons[tone]
  return (
    <div className="remark" data-tone={tone} role={tone === 'bad' ? 'alert' : 'note'}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <div>{children}</div>
    </div>
  )
}
