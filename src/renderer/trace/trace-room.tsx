import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { TracedPlace } from '../../contract/trace-inputs.ts'
import type { Figure } from '../../core/report/figure.ts'
import type { EntryPlace, FigureInput, FigureWay } from '../../core/report/origin-of-figure.ts'
import type { ScorecardMetric } from '../../core/report/report-model.ts'
import { TracePanel } from './trace-panel.tsx'

/** A metric of which the figure is made, by whose actual one goes on. */
export type TracedMetric = Pick<ScorecardMetric, 'id' | 'name' | 'actual'>

/** Rows of a file: of one that is kept, or of one that waits in a plan. */
export type RowsPlace = ({ readonly importId: string } | { readonly planId: string; readonly file: number }) & {
  /** Its place in the file, or its name. */
  readonly table: number | string
  readonly row: number
  /** The column in question, by its header or from 1. */
  readonly column: string | number | null
}

/** What was asked: whose figure it is, and what stands behind it. */
export type TraceQuestion = {
  readonly title: string
  /** The trace number of a figure of the paper. */
  readonly number?: string | undefined
} & (
  | { readonly metrics: readonly TracedMetric[] }
  | { readonly place: TracedPlace; readonly value: string }
  | { readonly rows: RowsPlace }
  | { readonly figure: Figure; readonly how: FigureWay; readonly inputs: readonly FigureInput[] }
  | { readonly figure: Figure; readonly entry: EntryPlace }
)

interface TraceRoom {
  readonly open: (question: TraceQuestion) => void
  /** From a figure in the panel to what it is made of, with a way back. */
  readonly deeper: (question: TraceQuestion) => void
}

const TraceContext = createContext<TraceRoom | null>(null)

function useRoom(): TraceRoom {
  const room = useContext(TraceContext)
  if (room === null) throw new Error('No trace here')
  return room
}

/** Opens the panel at the side that leads from a figure to the cells of its files. */
export function useTrace(): (question: TraceQuestion) => void {
  return useRoom().open
}

export function useDeeperTrace(): (question: TraceQuestion) => void {
  return useRoom().deeper
}

export function TraceProvider({ children }: { readonly children: ReactNode }) {
  const [questions, setQuestions] = useState<readonly TraceQuestion[]>([])
  const room = useMemo<TraceRoom>(
    () => ({
      open: (asked) => setQuestions([asked]),
      deeper: (asked) => setQuestions((before) => [...before, asked]),
    }),
    [],
  )
  return (
    <TraceContext value={room}>
      {children}
      <TracePanel
        question={questions.at(-1) ?? null}
        onBack={questions.length > 1 ? () => setQuestions(questions.slice(0, -1)) : null}
        onClose={() => setQuestions([])}
      />
    </TraceContext>
  )
}
