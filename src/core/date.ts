/** A calendar day as ISO 8601 text, `2026-09-30`. Days compare and sort as text, in core and in SQLite alike. */
export type IsoDate = string
/** A calendar month as ISO 8601 text, `2026-09`. */
export type IsoMonth = string

const millisecondsPerDay = 86_400_000

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** True for a month as it is written here: `isMonth('2026-09')`. */
export function isMonth(text: string): text is IsoMonth {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)
}

/** True for a day that exists: `isDate('2026-02-29')` is false. */
export function isDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const days = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0)
  return day >= 1 && day <= days
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Earlier before later; equal days are 0, so that a stable sort keeps them in the order in which they were entered. */
export function compareDates(a: IsoDate, b: IsoDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** `addDays('2026-02-28', 1)` is `2026-03-01`; the count may be negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Whole days from one day to another: `daysBetween('2026-01-01', '2026-01-31')` is 30. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay)
}

export function monthOf(date: IsoDate): IsoMonth {
  return date.slice(0, 7)
}

/** `addMonths('2026-11', 3)` is `2027-02`. */
export function addMonths(month: IsoMonth, months: number): IsoMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

export function firstDayOf(month: IsoMonth): IsoDate {
  return `${month}-01`
}

/** `lastDayOf('2028-02')` is `2028-02-29`. */
export function lastDayOf(month: IsoMonth): IsoDate {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}
