import { fold } from '../../../sources/fold.ts'
import type { Report } from '../../../sources/shape/source.ts'
import { languagesOf } from './locate-columns.ts'
import type { LocatedColumn } from './located-column.ts'

/**
 * Exports in two languages that somebody pasted into one table have each column twice, `Post ID` and `Identifiant de la
 * publication`, and each row fills one of the two: the second is read as the first. Only where all columns by which the
 * report is known stand there twice; any other table is given as it is.
 */
export function withTwins(columns: readonly LocatedColumn[], report: Report): readonly LocatedColumn[] {
  const markers = columns.filter(({ column }) => column?.required === true)
  const unread = columns.filter(isUnread)
  const isMerged = markers.length > 0 && markers.every((marker) => unread.some((one) => saysTheSame(one, marker)))
  if (!isMerged || markers.length < report.columns.filter(({ required }) => required).length) return columns
  const read = columns.filter((one) => !isUnread(one))
  return columns.map((one) =>
    isUnread(one) ? { ...one, column: read.find((other) => saysTheSame(one, other))?.column ?? one.column } : one,
  )
}

function isUnread({ column }: LocatedColumn): boolean {
  return column === null || (column.role === 'figure' && column.measure === null)
}

/** True where a header says in another language what a column is read as. */
function saysTheSame({ header }: LocatedColumn, { header: word, column }: LocatedColumn): boolean {
  if (column === null) return false
  const own = languagesOf(fold(header), column.words)
  const its = languagesOf(fold(word), column.words)
  return own.length > 0 && !own.some((language) => its.includes(language))
}
