import type { ReactNode } from 'react'
import type { InsightView } from '../../../contract/register-views.ts'
import { compareDates } from '../../../core/date.ts'
import { InsightItem } from './insight-item.tsx'

interface InsightGroupProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly insights: readonly InsightView[]
}

export function InsightGroup({ title, aside, insights }: InsightGroupProps) {
  if (insights.length === 0) return null
  const latest = [...insights].sort((a, b) => compareDates(b.heardOn, a.heardOn))
  return (
    <section className="insight-group" aria-label={title}>
      <header>
        <h2>{title}</h2>
        {aside}
      </header>
      {latest.map((insight) => (
        <InsightItem key={insight.id} insight={insight} />
      ))}
    </section>
  )
}
