import type { IsoDate } from '../../../../core/date.ts'
import type { Grain } from '../../../../core/observation.ts'

/** Days from the beginning of the year 0 to 1970-01-01, so that no day that a date can name has a negative number. */
const daysBefore1970 = 719_528
const dayMs = 86_400_000
const dayBits = 2 ** 22

/**
 * The number of a span: its grain, first and last day in one whole number, at most 46 bits. Equal spans have the same
 * number wherever they are met, and those of one grain are in the order of time.
 */
export function spanNumber(grain: Grain, from: IsoDate | '', to: IsoDate): number {
  return (rankOf(grain) * dayBits + dayNumber(from)) * dayBits + dayNumber(to)
}

function rankOf(grain: Grain): number {
  return grain === 'day' ? 0 : grain === 'lifetime' ? 1 : 2
}

function dayNumber(date: IsoDate | ''): number {
  return date === '' ? 0 : Date.parse(date) / dayMs + daysBefore1970
}

/** The spans of one grain lie between these two numbers, the second one left out. */
export function spansOf(grain: Grain): { readonly first: number; readonly end: number } {
  const first = rankOf(grain) * dayBits * dayBits
  return { first, end: first + dayBits * dayBits }
}

/** In SQL: true where a span is one calendar month from its first day to its last. */
export const isWholeMonth =
  "(from_date = date(to_date, 'start of month') AND to_date = date(from_date, '+1 month', '-1 day'))"
