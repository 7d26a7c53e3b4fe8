import type { Figure } from '../../../../core/report/figure.ts'
import type { Logo } from '../../../../core/report/paper-template.ts'
import type { PlacedChart } from '../charts/native-chart.ts'
import type { CellPlace } from '../formulas.ts'
import type { Look } from './sheet-style.ts'

export type CellValue = number | string | Date | null

/** What stands in a cell. Plans are plain data; `draw-sheet.ts` alone turns them into a spreadsheet. */
export interface CellPlan {
  readonly column: number
  /** With a formula: its cached result. */
  readonly value: CellValue
  readonly look: Look
  readonly formula?: string | undefined
  readonly format?: string | undefined
  /** The cell's name in the workbook. */
  readonly name?: string | undefined
  /** How many columns the cell is merged over. */
  readonly span?: number | undefined
  readonly indent?: number | undefined
  /** The figure of the model that the cell shows, times `scale`. */
  readonly figure?: Figure | undefined
  readonly scale?: number | undefined
}

export interface RowPlan {
  readonly cells: readonly CellPlan[]
  /** In points; without it the row is as high as its text needs. */
  readonly height?: number | undefined
  /** Printed on a new page. */
  readonly startsPage?: boolean | undefined
}

export interface SheetPlan {
  readonly name: string
  /** In characters. */
  readonly widths: readonly number[]
  readonly rows: readonly RowPlan[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly landscape: boolean
  /** How many pages a row is printed over; the frozen columns are then repeated on each. One where nothing is said. */
  readonly pagesWide?: number | undefined
  readonly gridlines: boolean
  /** The row of column heads that is filtered and printed on every page; null for a sheet that is no table. */
  readonly head: number | null
  /** The last row of the table under `head`; that of the sheet where nothing is said. */
  readonly tableEnd?: number | undefined
  /** Columns whose cells hold a status. */
  readonly statusColumns: readonly number[]
  readonly charts?: readonly PlacedChart[] | undefined
  /** The mark of the house, in the first row. */
  readonly logo?: Logo | undefined
}

/** A figure of the model and the cell that shows it: the cell holds the value of the figure times `scale`. */
export interface FigureCell extends CellPlace {
  readonly figure: Figure
  readonly scale: number
}

/** Where the figures of the model stand on a sheet. */
export function figureCells({ name: sheet, rows }: SheetPlan): FigureCell[] {
  return rows.flatMap(({ cells }, place) =>
    cells.flatMap(({ figure, scale, column }) =>
      figure === undefined ? [] : [{ figure, scale: scale ?? 1, sheet, row: place + 1, column }],
    ),
  )
}

export function text(column: number, value: string, look: Look, more: Partial<CellPlan> = {}): CellPlan {
  return { column, value, look, ...more }
}

export const emptyRow: RowPlan = { cells: [], height: 8 }
