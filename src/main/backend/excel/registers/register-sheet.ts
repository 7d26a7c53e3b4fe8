import type { ReportModel } from '../../../../core/report/report-model.ts'
import { type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Look } from '../sheet/sheet-style.ts'
import { titleRows } from '../sheet/title-rows.ts'
import type { Words, WorkbookKey } from '../sheet/words.ts'

/** A column of a register: its width in characters, its head, and whether numbers stand in it. */
export interface RegisterColumn {
  readonly head: WorkbookKey
  readonly width: number
  readonly look?: Extract<Look, 'head' | 'head-number' | 'head-after-number'>
}

/** Title, period, a note, then the heads, as on the other sheets. */
export const registerHead = 4

/** A register as a sheet: a table to filter, and below it what is counted in it. */
export function registerSheet(
  model: ReportModel,
  words: Words,
  register: {
    readonly name: WorkbookKey
    readonly title: WorkbookKey
    readonly note: WorkbookKey
    readonly none: WorkbookKey
    readonly columns: readonly RegisterColumn[]
    readonly rows: readonly RowPlan[]
    readonly below?: readonly RowPlan[]
    readonly charts?: SheetPlan['charts']
  },
): SheetPlan {
  const { columns, rows, below = [], charts } = register
  const widths = columns.map(({ width }) => width)
  const span = widths.length
  const empty: RowPlan = { cells: [text(1, words.say(register.none), 'note', { span })] }
  const table = rows.length === 0 ? [empty] : rows
  return {
    name: words.say(register.name),
    widths,
    rows: [
      ...titleRows(model, words, words.say(register.title), span),
      { cells: [text(1, words.say(register.note), 'note', { span })] },
      { cells: columns.map(({ head, look }, place) => text(place + 1, words.say(head), look ?? 'head')) },
      ...table,
      ...below,
    ],
    frozen: { rows: registerHead, columns: 1 },
    landscape: true,
    gridlines: false,
    head: registerHead,
    tableEnd: registerHead + table.length,
    statusColumns: [],
    charts,
  }
}

/** The row after the table, where what is counted in it may begin. */
export function rowBelow(count: number): number {
  return registerHead + Math.max(1, count) + 1
}
