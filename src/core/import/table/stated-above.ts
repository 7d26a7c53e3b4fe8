import type { Period } from '../../period.ts'
import type { Comments } from '../../sources/shape/source.ts'
import { readDate } from '../cells/read-date.ts'
import type { ExportFile, RawTable } from '../export-file.ts'

/** What comment lines above a table say of it. */
export interface Stated {
  readonly account: string | null
  readonly period: Period | null
}

/** Reads the comment lines of a table, and where they are silent those of the tables above it; null without any. */
export function statedAbove(file: ExportFile, table: RawTable, comments: Comments): Stated | null {
  const texts = file.tables
    .slice(0, file.tables.indexOf(table) + 1)
    .map((one) => (one.comments ?? []).join('\n'))
    .filter((text) => text !== '')
    .reverse()
  const find = (pattern: RegExp) => texts.map((text) => pattern.exec(text)).find((match) => match !== null)
  const days = find(comments.period)
  const account =
    comments.account.map((pattern) => find(pattern)?.[1]?.trim()).find((name) => name !== undefined) ?? null
  const period = days === undefined ? null : periodBetween(days[1], days[2])
  return account === null && period === null ? null : { account, period }
}

function periodBetween(first = '', last = ''): Period | null {
  const from = readDate(first, 'month-first')
  const to = readDate(last, 'month-first')
  return from === undefined || to === undefined || from > to ? null : { from, to }
}
