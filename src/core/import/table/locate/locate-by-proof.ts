import type { Column } from '../../../sources/shape/column.ts'
import type { Proof } from '../../../sources/shape/recognition.ts'
import type { Report } from '../../../sources/shape/source.ts'
import { type Cell, isFilled } from '../../cell.ts'
import { readDate } from '../../cells/read-date.ts'
import { readDuration } from '../../cells/read-duration.ts'
import { type DecimalSign, decimalSignOf, readNumber } from '../../cells/read-number.ts'
import type { RawTable } from '../../export-file.ts'
import type { Row } from '../../rows.ts'
import type { Located } from './located-column.ts'

const rowsTried = 40
/** In fewer rows a product might come out by chance. */
const rowsNeeded = 3

/**
 * Finds a report's columns by what stands in their cells and by what their figures bear out, in whatever order and
 * language; what can be anything else stays unknown. Undefined where not one figure is proven.
 */
export function locateByProof(table: RawTable, at: number, report: Report): Located | undefined {
  const proof = report.recognition?.proof
  const header = table.rows.at(at) ?? []
  if (proof === undefined || !header.every((cell) => readNumber(cell, '.').kind !== 'value')) return undefined
  const rows = [...table.rows.slice(at + 1, at + 1 + rowsTried)]
  const found = new Map<number, Column>()
  const take = (index: number, is: (column: Column) => boolean) => {
    const column = report.columns.find(is)
    if (column !== undefined) found.set(index, column)
  }
  const signed = columnsWithSigns(header, rows, proof)
  if (signed === undefined) return undefined
  for (const [role, index] of signed) take(index, (column) => column.role === role)
  const left = header.flatMap((cell, index) => (isFilled(cell) && !found.has(index) ? index : []))
  if (left.some((index) => column(rows, index).every((cell) => isDay(cell)))) return undefined
  const proven = watchingIn(rows, left)
  if (proven === undefined) return undefined
  for (const part of ['times', 'each', 'all'] as const) {
    if (proven[part] !== null) take(proven[part], ({ measure }) => measure === proof.watching[part])
  }
  const texts = left.filter((index) => column(rows, index).some((cell) => /\p{L}{2}/u.test(String(cell))))
  if (texts[0] !== undefined && texts.length === 1) take(texts[0], ({ role }) => role === 'title')
  const columns = header.map((cell, index) => ({ index, header: String(cell ?? ''), column: found.get(index) ?? null }))
  return { columns, language: null }
}

/** The one column whose cells all look so, for each sign; the first row may be the platform's own total. */
function columnsWithSigns(header: Row, rows: readonly Row[], { signs }: Proof): [string, number][] | undefined {
  const found: [string, number][] = []
  for (const [role, sign] of Object.entries(signs)) {
    const fitting = header.flatMap((_, index) => {
      const cells = column(rows.slice(1), index)
      return cells.length > 0 && cells.every((cell) => sign.test(String(cell))) ? index : []
    })
    if (fitting[0] === undefined || fitting.length > 1) return undefined
    found.push([role, fitting[0]])
  }
  return found
}

interface Watching {
  readonly times: number | null
  readonly each: number | null
  readonly all: number | null
}

/**
 * Where three columns say how often, how long each time and how many hours in all, their figures bear it out in every
 * row. Where several columns would do, none of them is taken.
 */
function watchingIn(rows: readonly Row[], among: readonly number[]): Watching | undefined {
  const durations = among.filter((index) => column(rows, index).every((cell) => /^\d+:\d\d/.test(String(cell))))
  const numbers = among.filter((index) => !durations.includes(index))
  const sign = decimalSignOf(rows.flatMap((row) => numbers.map((index) => row[index] ?? null))) ?? '.'
  const fitting = durations.flatMap((each) =>
    numbers.flatMap((times) =>
      numbers.flatMap((all) =>
        times !== all && bearOut(rows, { times, each, all }, sign) ? { times, each, all } : [],
      ),
    ),
  )
  const agreed = (part: keyof Watching) => {
    const places = new Set(fitting.map((one) => one[part]))
    return places.size === 1 ? (fitting[0]?.[part] ?? null) : null
  }
  return fitting.length === 0 ? undefined : { times: agreed('times'), each: agreed('each'), all: agreed('all') }
}

function bearOut(
  rows: readonly Row[],
  places: { readonly times: number; readonly each: number; readonly all: number },
  sign: DecimalSign,
): boolean {
  let proven = 0
  for (const row of rows) {
    const times = readNumber(row[places.times] ?? null, sign)
    const each = readDuration(row[places.each] ?? null, sign)
    const all = readNumber(row[places.all] ?? null, sign)
    if ([times, each, all].some(({ kind }) => kind === 'unreadable' || kind === 'bound')) return false
    if (times.kind !== 'value' || each.kind !== 'value' || all.kind !== 'value') continue
    if (!Number.isInteger(times.value)) return false
    // The printed duration of each time is cut or rounded to seconds.
    const doubtInHours = times.value / 3600 + 0.01
    if (Math.abs((times.value * each.value) / 3600 - all.value) > doubtInHours) return false
    if (all.value > doubtInHours * 8) proven += 1
  }
  return proven >= rowsNeeded
}

function column(rows: readonly Row[], index: number): Cell[] {
  return rows.map((row) => row[index] ?? null).filter(isFilled)
}

function isDay(cell: Cell): boolean {
  return typeof cell === 'string' && readDate(cell, 'month-first') !== undefined
}
