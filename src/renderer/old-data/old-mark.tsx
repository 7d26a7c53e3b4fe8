import './old-data.css'
import { IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'

/** Something is old: a clock, and in words how old. */
export function OldMark({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <span className="old-mark small" title={title}>
      <IconClock size={14} stroke={1.75} aria-hidden />
      <span>{children}</span>
    </span>
  )
}
