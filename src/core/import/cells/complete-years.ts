import { addDays, type IsoDate, isDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import type { Cell } from '../cell.ts'
import type { RawTable } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import { changedRows, type Row } from '../rows.ts'
import { rangeOf } from '../table/read-table.ts'
import { monthNamed } from './month-names.ts'
import { readDate } from './read-date.ts'

interface YearlessDay {
  readonly row: number
  readonly month: number
  readonly day: number
}

/**
 * Gives the days of a table their year: the last one is the latest that the day of the export allows, and the others
 * follow from it, across the end of a year too. Null where the table's days have their year.
 */
export function completeYears(match: Recognised, exportedOn: IsoDate): { match: Recognised; days: Period } | null {
  if (match.report.quirks?.yearless !== true) return null
  let { table } = match
  const completed: IsoDate[] = []
  for (const { index, column } of match.columns) {
    if (column?.role !== 'date' && column?.role !== 'published') continue
    const last = addDays(exportedOn, 1)
    const named = daysIn(table, index, readYearless)
    const days = named.length > 0 ? named : daysOfSpreadsheet(table, index, last)
    const dates = datesOf(days, last, column.role === 'date')
    for (const date of dates.values()) completed.push(date)
    table = withDates(table, index, dates)
  }
  return completed.length === 0 ? null : { match: { ...match, table }, days: rangeOf(completed) }
}

type DayOfYear = Pick<YearlessDay, 'month' | 'day'>

/** A spreadsheet gives a day without a year the current one: that is none where it makes days to come. */
function daysOfSpreadsheet(table: RawTable, index: number, last: IsoDate): YearlessDay[] {
  let isAhead = false
  const days = daysIn(table, index, (cell) => {
    const date = typeof cell === 'number' || /^\d{4}-/.test(cell ?? '') ? readDate(cell, 'day-first') : undefined
    if (date === undefined) return undefined
    if (date > last) isAhead = true
    return { month: Number(date.slice(5, 7)), day: Number(date.slice(8)) }
  })
  return isAhead ? days : []
}

function daysIn(table: RawTable, index: number, read: (cell: Cell) => DayOfYear | undefined): YearlessDay[] {
  const days: YearlessDay[] = []
  let at = 0
  for (const row of table.rows) {
    const found = read(row[index] ?? null)
    if (found !== undefined) days.push({ row: at, ...found })
    at += 1
  }
  return days
}

/** `April 12`, `12 avril`, `8 de marzo`, `1er mars`, `8. März`, `12-Apr`, `3月8日`; the hour after it is dropped. */
function readYearless(cell: Cell): DayOfYear | undefined {
  if (typeof cell !== 'string') return undefined
  const text = cell.normalize('NFKC').trim()
  const monthFirst = /^(\p{L}+)\.?[ -](\d{1,2})(?:st|nd|rd|th)?(?:,? \d{1,2}:\d{2}.*)?$/u.exec(text)
  const dayFirst = /^(\d{1,2})(?:er|\.|º)?[ -](?:de )?(\p{L}+)\.?(?:,? \d{1,2}:\d{2}.*)?$/u.exec(text)
  const counted = /^(\d{1,2})(?:月|월) ?(\d{1,2})(?:日|일)/u.exec(text)
  const named = monthFirst?.[1] ?? dayFirst?.[2] ?? ''
  const month = counted === null ? monthNamed(named) : Number(counted[1])
  const day = Number(counted?.[2] ?? monthFirst?.[2] ?? dayFirst?.[1])
  return month === undefined || !(day >= 1 && day <= 31) ? undefined : { month, day }
}

/**
 * Days that go one way are followed through the end of a year; in any other order each is the latest possible. Where
 * 29 February would tear them more than a year apart, all of them are of an earlier year.
 */
function datesOf(days: readonly YearlessDay[], last: IsoDate, sorted: boolean): Map<number, IsoDate> {
  const forward = days.filter((day, at) => at > 0 && (place(day) - place(days[at - 1]) + 372) % 372 < 186).length
  const rising = forward * 2 >= days.length - 1
  const latestFirst = rising ? [...days].reverse() : [...days]
  const turns = latestFirst.filter((day, at) => at > 0 && place(day) > place(latestFirst[at - 1])).length
  const followed = sorted && turns <= 1
  let notAfter = last
  for (let back = 0; back <= 8; back += 1) {
    const dates = datesUntil(latestFirst, notAfter, followed)
    const first = dates.get(latestFirst[0]?.row ?? -1)
    const { from, to } = rangeOf([...dates.values()])
    if (!followed || first === undefined || to <= addDays(from, 366 * (turns + 1) - 1)) return dates
    notAfter = addDays(first, -1)
  }
  return datesUntil(latestFirst, last, followed)
}

function datesUntil(latestFirst: readonly YearlessDay[], last: IsoDate, followed: boolean): Map<number, IsoDate> {
  const dates = new Map<number, IsoDate>()
  let before = last
  for (const day of latestFirst) {
    const date = latest(day, followed ? before : last)
    if (date === undefined) continue
    dates.set(day.row, date)
    before = date
  }
  return dates
}

/** Its place in a year whose months all have 31 days. */
function place(day: YearlessDay | undefined): number {
  return day === undefined ? 0 : day.month * 31 + day.day
}

/** The latest such day that is not after another; 29 February may lie some years back. */
function latest({ month, day }: YearlessDay, notAfter: IsoDate): IsoDate | undefined {
  const year = Number(notAfter.slice(0, 4))
  for (let back = 0; back <= 8; back += 1) {
    const date = `${year - back}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    if (isDate(date) && date <= notAfter) return date
  }
  return undefined
}

function withDates(table: RawTable, index: number, dates: ReadonlyMap<number, IsoDate>): RawTable {
  const dated = (row: Row, at: number) => {
    const date = dates.get(at)
    return date === undefined ? row : row.map((cell, place) => (place === index ? date : cell))
  }
  return dates.size === 0 ? table : { ...table, rows: changedRows(table.rows, dated) }
}
