import type { Scenario } from '../../../../core/report/chart.ts'
import type { CellPlace } from '../formulas.ts'

/** Cells in one row or one column, with what they hold: a chart shows the cached values until the workbook is computed. */
export interface CellRange<Value> {
  readonly from: CellPlace
  readonly to: CellPlace
  readonly values: readonly Value[]
}

export type SeriesRole = Scenario | 'band-red' | 'band-amber' | 'band-green' | 'plan-mark'

export interface ChartSeries {
  readonly role: SeriesRole
  /** The cell with the name of the series. */
  readonly name: { readonly place: CellPlace; readonly value: string }
  readonly values: CellRange<number | null>
  /** Which points carry their value, and whether it stands in the bar, in white. */
  readonly labels: 'all' | 'inside' | 'last' | 'none'
}

/** Series drawn in one way, on one pair of axes. */
export interface ChartGroup {
  readonly kind: 'columns' | 'bars' | 'line'
  readonly stacked: boolean
  /** Space between two places, in percent of a bar; how far bars of one place cover each other, in percent. */
  readonly gap: number
  readonly overlap: number
  readonly axes: 'first' | 'second'
  readonly series: readonly ChartSeries[]
}

/** A chart that a spreadsheet draws from its own cells. */
export interface NativeChart {
  /** Alternative text. */
  readonly description: string
  readonly categories: CellRange<string | number>
  /** The number format of the categories where they are days. */
  readonly categoryFormat: string | null
  readonly groups: readonly ChartGroup[]
  readonly valueFormat: string
  /** The end of the value axis; null lets the program choose. The axis of bars begins at zero in any case. */
  readonly maximum: number | null
  readonly showCategories: boolean
  readonly showLegend: boolean
}

/** Where a chart stands: cell edges counted from 0, with fractions of a column or row. */
export interface ChartAnchor {
  readonly from: { readonly column: number; readonly row: number }
  readonly to: { readonly column: number; readonly row: number }
}

export interface PlacedChart {
  readonly chart: NativeChart
  readonly anchor: ChartAnchor
}
