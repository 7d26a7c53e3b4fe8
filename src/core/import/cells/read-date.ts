import { addDays, type IsoDate, isDate } from '../../date.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { monthNamed } from './month-names.ts'
import { tidy } from './read-number.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Numbers of which nobody knows at first which is the month. */
export const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\D.*)?$/
/** The same where nothing is to be tidied: the bulk of all dates. */
const plainSlashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[ T][\d:]+)?$/
/** `2026/3/8`, `2026. 3. 8.`, `2026年3月8日`, `20260308`. */
const yearFirstShape = /^(\d{4})(?:[/.-]|\. |年|년) ?(\d{1,2})(?:[/.-]|\. |月|월) ?(\d{1,2})(?:\D.*)?$/
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/
const monthFirstWords = /^(?:\p{L}{2,12}\.?,? )?(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})(?:\D.*)?$/u
/** With its year in full; a spreadsheet writes `18-Feb-25` too, and `18-févr.-25`. */
const dayFirstWords =
  /^(?:\p{L}{2,12}\.?,? )?(\d{1,2})(?:er|\.|º)?[ -](?:de )?(\p{L}{3,12})\.?,?(?: de)?(?:[ -](\d{4})|-(\d{2}))(?:\D.*)?$/u

/** The day that a cell names; its hour is dropped, because platforms print midnight in zones of their own. */
export function readDate(cell: Cell, order: DateOrder): IsoDate | undefined {
  if (cell === null) return undefined
  if (typeof cell === 'number') return readSerial(cell)
  const iso = cell.slice(0, 10)
  if (/^\d{4}-\d{2}-\d{2}(?:\D|$)/.test(cell)) return isDate(iso) ? iso : undefined
  const plain = plainSlashed.exec(cell)
  if (plain !== null) return inOrder(plain, order)
  const text = tidy(cell)
  const yearFirst = yearFirstShape.exec(text) ?? eightDigits.exec(text)
  if (yearFirst !== null) return assemble(yearFirst[1], yearFirst[2], yearFirst[3])
  const numbers = slashed.exec(text)
  if (numbers !== null) return inOrder(numbers, order)
  return readWords(text)
}

function inOrder([, first, second, year = '']: RegExpExecArray, order: DateOrder): IsoDate | undefined {
  const full = year.length === 2 ? `20${year}` : year
  return order === 'month-first' ? assemble(full, first, second) : assemble(full, second, first)
}

function readWords(text: string): IsoDate | undefined {
  const american = monthFirstWords.exec(text)
  if (american !== null) return assemble(american[3], monthNumber(american[1]), american[2])
  const british = dayFirstWords.exec(text)
  if (british === null) return undefined
  const [, day, month, year, short] = british
  return assemble(year ?? `20${short}`, monthNumber(month), day)
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
  const at = word.length === 3 ? months.indexOf(word.toLowerCase()) : -1
  return at < 0 ? monthNamed(word)?.toString() : String(at + 1)
}

function assemble(year?: string, month?: string, day?: string): IsoDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}
