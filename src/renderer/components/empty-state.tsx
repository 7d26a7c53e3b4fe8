import './empty-state.css'
import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: string
  readonly teaches: string
  readonly children?: ReactNode
}

/** Nothing here yet: what would stand here, why it matters, and how to begin. */
export function EmptyState({ title, teaches, children }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <h2>{title}</h2>
      <p className="soft">{teaches}</p>
      {children}
    </section>
  )
}
