import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { ScorecardMetric } from '../../core/report/report-model.ts'
import { TracePanel } from './trace-panel.tsx'

/** A metric of which the figure is made, by whose actual one goes on. */
export type TracedMetric = Pick<ScorecardMetric, 'id' | 'name' | 'actual'>

/** What was asked: the way of one metric to its cells, or first the metrics of which a score is made. */
export interface TraceQuestion {
  readonly title: string
  readonly metrics: readonly TracedMetric[]
}

const TraceContext = createContext<((question: TraceQuestion) => void) | null>(null)

/** Opens the panel at the side that leads from a figure to the cells of its files. */
export function useTrace(): (question: TraceQuestion) => void {
  const open = useContext(TraceContext)
  if (open === null) throw new Error('No trace here')
  return open
}

export function TraceProvider({ children }: { readonly children: ReactNode }) {
  const [question, setQuestion] = useState<TraceQuestion | null>(null)
  const open = useMemo(() => (asked: TraceQuestion) => setQuestion(asked), [])
  return (
    <TraceContext value={open}>
      {children}
      <TracePanel question={question} onClose={() => setQuestion(null)} />
    </TraceContext>
  )
}
