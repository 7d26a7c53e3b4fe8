import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  type IsoDate,
  type IsoMonth,
  isDate,
  lastDayOf,
  monthOf,
} from './date.ts'

/** Days from `from` to `to`, both included. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

const written = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/

/**
 * Reads a period as people write it: `2026`, `2026-H1`, `2026-Q3`, `2026-09`, or `2026-01-15..2026-03-31`.
 * Returns undefined for anything else, and for a period that ends before it starts.
 */
export function parsePeriod(text: string): Period | undefined {
  const [from, to, rest] = text.split('..')
  if (from !== undefined && to !== undefined && rest === undefined)
    return isDate(from) && isDate(to) && from <= to ? { from, to } : undefined
  const match = written.exec(text)
  if (match === null) return undefined
  const [, year = '', quarter, half, month] = match
  if (quarter !== undefined) return monthsFrom(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}`, 3)
  if (half !== undefined) return monthsFrom(`${year}-${half === '1' ? '01' : '07'}`, 6)
  if (month !== undefined) return monthsFrom(`${year}-${month}`, 1)
  return monthsFrom(`${year}-01`, 12)
}

/** Whole calendar months: `monthsFrom('2026-07', 3)` is the third quarter of 2026. */
export function monthsFrom(month: IsoMonth, count: number): Period {
  return { from: firstDayOf(month), to: lastDayOf(addMonths(month, count - 1)) }
}

/** The inverse of `parsePeriod`: the shortest way to write a period. */
export function writePeriod(period: Period): string {
  const year = period.from.slice(0, 4)
  const candidates = [
    year,
    `${year}-H1`,
    `${year}-H2`,
    ...[1, 2, 3, 4].map((n) => `${year}-Q${n}`),
    monthOf(period.from),
  ]
  const same = candidates.find((candidate) => {
    const read = parsePeriod(candidate)
    return read?.from === period.from && read.to === period.to
  })
  return same ?? `${period.from}..${period.to}`
}

export function contains(period: Period, date: IsoDate): boolean {
  return period.from <= date && date <= period.to
}

export function daysIn(period: Period): number {
  return daysBetween(period.from, period.to) + 1
}

/** The calendar months that a period touches, in order. */
export function monthsOf(period: Period): IsoMonth[] {
  const months: IsoMonth[] = []
  for (let month = monthOf(period.from); month <= monthOf(period.to); month = addMonths(month, 1)) months.push(month)
  return months
}

/** The calendar months that a period touches, as a period of their own: May and June for 25 May to 21 June. */
export function wholeMonths(period: Period): Period {
  return { from: firstDayOf(monthOf(period.from)), to: lastDayOf(monthOf(period.to)) }
}

/** The share of the period that has passed at the end of a day, 0 to 1 (`τ` of the method). */
export function shareElapsed(period: Period, asOf: IsoDate): number {
  return Math.min(1, Math.max(0, (daysBetween(period.from, asOf) + 1) / daysIn(period)))
}

/** The period of the same length just before: whole months stay whole months. */
export function previousPeriod(period: Period): Period {
  const months = monthsOf(period).length
  const { from, to } = wholeMonths(period)
  if (period.from === from && period.to === to) return monthsFrom(addMonths(monthOf(from), -months), months)
  return { from: addDays(period.from, -daysIn(period)), to: addDays(period.from, -1) }
}

/** The same days a year before: the third quarter of 2025 for that of 2026. */
export function yearBefore(period: Period): Period {
  const back = (date: IsoDate) => {
    const month = addMonths(monthOf(date), -12)
    const day = `${month}${date.slice(7)}`
    return date === lastDayOf(monthOf(date)) || !isDate(day) ? lastDayOf(month) : day
  }
  return { from: back(period.from), to: back(period.to) }
}
