import { addDays, type IsoDate, isDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import type { DateOrder } from '../../sources/source.ts'
import type { Cell } from '../export-file.ts'
import { monthNamed } from './month-names.ts'
import { tidy } from './read-number.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\D.*)?$/
const monthFirstWords = /^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})(?:\D.*)?$/u
const dayFirstWords =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:er|\.|º)?[ -](?:de )?(\p{L}{3,12})\.?,?(?: de)?[ -](\d{4})(?:\D.*)?$/u

/** The day that a cell names; its hour is dropped, because platforms print midnight in zones of their own. */
export function readDate(cell: Cell, order: DateOrder): IsoDate | undefined {
  if (cell === null) return undefined
  if (typeof cell === 'number') return readSerial(cell)
  const iso = cell.slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}(?:\D|$)/.test(cell)) return isDate(iso) ? iso : undefined
  const text = tidy(cell)
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:\D.*)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (yearFirst !== null) return assemble(yearFirst[1], yearFirst[2], yearFirst[3])
  const numbers = slashed.exec(text)
  if (numbers !== null) {
    const [, first, second, year = ''] = numbers
    const full = year.length === 2 ? `20${year}` : year
    return order === 'month-first' ? assemble(full, first, second) : assemble(full, second, first)
  }
  return readWords(text)
}

function readWords(text: string): IsoDate | undefined {
  const american = monthFirstWords.exec(text)
  if (american !== null) return assemble(american[3], monthNumber(american[1]), american[2])
  const british = dayFirstWords.exec(text)
  return british === null ? undefined : assemble(british[3], monthNumber(british[2]), british[1])
}

/** A spreadsheet's count of days since 1899-12-30, or a date written as the number 20260930. */
function readSerial(number: number): IsoDate | undefined {
  if (number >= 19_900_101 && number <= 21_001_231) {
    const digits = String(Math.floor(number))
    return assemble(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8))
  }
  return number >= 32_000 && number < 74_000 ? addDays('1899-12-30', Math.floor(number)) : undefined
}

/** Platforms write English months in most languages; a person who saved the file again may have written their own. */
function monthNumber(word = ''): string | undefined {
  const at = months.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? monthNamed(word)?.toString() : String(at + 1)
}

function assemble(year?: string, month?: string, day?: string): IsoDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/**
 * Decides from all dates of a file whether the month or the day comes first: by what cannot be a month, else by the
 * period in the file's name, else by what would be later than the export, else by which order puts the days closer
 * together. Undefined where none of it tells.
 */
export function dateOrderOf(
  cells: Iterable<Cell>,
  named: Period | null,
  exportedOn: IsoDate | null = null,
): DateOrder | undefined | 'no-matter' {
  const found: string[] = []
  let monthFirst = 0
  let dayFirst = 0
  for (const cell of cells) {
    const match = typeof cell === 'string' ? slashed.exec(cell.trim()) : null
    if (match === null) continue
    if (Number(match[1]) > 12) dayFirst += 1
    if (Number(match[2]) > 12) monthFirst += 1
    found.push(match[0])
  }
  if (!found.some(isReadable)) return 'no-matter'
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'month-first' : 'day-first'
  return byNamedPeriod(found, named) ?? byExport(found, exportedOn) ?? bySpread(found)
}

/** The 31st of a 31st month is no date in either order, so there is no order to ask about. */
function isReadable(text: string): boolean {
  return readDate(text, 'month-first') !== undefined || readDate(text, 'day-first') !== undefined
}

function byNamedPeriod(found: readonly string[], named: Period | null): DateOrder | undefined {
  if (named === null) return undefined
  const inside = (order: DateOrder) =>
    found.filter((text) => {
      const date = readDate(text, order)
      return date !== undefined && named.from <= date && date <= named.to
    }).length
  const [american, british] = [inside('month-first'), inside('day-first')]
  if (american === british) return undefined
  return american > british ? 'month-first' : 'day-first'
}

/** No export tells of days to come; clocks and time zones may differ by one. */
function byExport(found: readonly string[], exportedOn: IsoDate | null): DateOrder | undefined {
  if (exportedOn === null) return undefined
  const last = addDays(exportedOn, 1)
  const inFuture = (order: DateOrder) => found.some((text) => (readDate(text, order) ?? last) > last)
  const [american, british] = [inFuture('month-first'), inFuture('day-first')]
  if (american === british) return undefined
  return american ? 'day-first' : 'month-first'
}

function bySpread(found: readonly string[]): DateOrder | undefined {
  if (found.length < 3) return undefined
  const spread = (order: DateOrder) => {
    const dates = found.flatMap((text) => readDate(text, order) ?? []).sort()
    return Date.parse(dates.at(-1) ?? '1970-01-01') - Date.parse(dates[0] ?? '1970-01-01')
  }
  const [american, british] = [spread('month-first'), spread('day-first')]
  if (american * 3 < british) return 'month-first'
  return british * 3 < american ? 'day-first' : undefined
}
