import type { ReportModel } from '../../../../core/report/report-model.ts'
import { type RegisterColumn, registerHead, registerSheet } from '../registers/register-sheet.ts'
import { dayOf } from '../sheet/day.ts'
import { dateFormat, serialOf, wholeNumber } from '../sheet/number-format.ts'
import { type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import type { ObservationRow } from './observation-row.ts'

const columns: readonly RegisterColumn[] = [
  { head: 'metrics-metric', width: 36 },
  { head: 'data-platform', width: 12 },
  { head: 'data-account', width: 24 },
  { head: 'data-subject', width: 50 },
  { head: 'data-measure', width: 26 },
  { head: 'data-from', width: 12, look: 'head-number' },
  { head: 'data-to', width: 12, look: 'head-number' },
  { head: 'data-value', width: 14, look: 'head-number' },
  { head: 'data-file', width: 40, look: 'head-after-number' },
  { head: 'data-row', width: 8, look: 'head-number' },
  { head: 'data-column', width: 8, look: 'head-number' },
]

/** The first row of values. */
export const firstDataRow = registerHead + 1

/**
 * The sheet of the observations, with one empty row of the looks that every row has: the rows themselves are too many for
 * the library, and are put in while the file is packed (`data-rows.ts`).
 */
export function dataSheet(model: ReportModel, words: Words): SheetPlan {
  const value = (column: number) => ({ column, value: null, look: 'number', format: '#,##0.####' }) as const
  const day = (column: number) => ({ column, value: null, look: 'number', format: dateFormat(words.language) }) as const
  const whole = (column: number) => ({ column, value: null, look: 'number', format: wholeNumber }) as const
  const written = (column: number) => text(column, '', 'line')
  return registerSheet(model, words, {
    name: 'sheet-data',
    title: 'data-title',
    note: 'data-note',
    none: 'data-note',
    columns,
    rows: [
      {
        height: 15,
        cells: [...[1, 2, 3, 4, 5].map(written), day(6), day(7), value(8), written(9), whole(10), whole(11)],
      },
    ],
  })
}

/** What stands in a row, in the order of the columns. */
export function dataCells(row: ObservationRow): (string | number)[] {
  const day = (date: string) => serialOf(dayOf(date))
  const { metric, platform, account, subject, measure, value, file } = row
  return [metric, platform, account, subject, measure, day(row.from), day(row.to), value, file, row.row, row.column]
}
