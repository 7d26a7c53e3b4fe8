import type { TracedPlace } from '../../contract/trace-inputs.ts'
import type { Figure } from '../../core/report/figure.ts'
import type { ScorecardMetric } from '../../core/report/metrics/metric-figures.ts'
import type { EntryPlace, FigureInput, FigureWay } from '../../core/report/trace/origin-of-figure.ts'

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
