import type { Argument } from 'fast-formula-parser'

/** Functions that every spreadsheet has and the formula engine of the tests has not. */
export const formulaFunctions: Record<string, (...given: Argument[]) => unknown> = {
  MIN: (...given) => Math.min(...numbersIn(given)),
  MAX: (...given) => Math.max(...numbersIn(given)),
  COUNT: (...given) => numbersIn(given).length,
  MEDIAN: (...given) => medianOf(numbersIn(given)),
  /** What `recalculate.ts` makes of the lookup of a last number, because the engine divides no ranges. */
  LASTNUMBER: (...given) => numbersIn(given).at(-1),
  EDATE: (day, months) => addMonths(Number(day.value), Number(months?.value)),
  COUNTIF: (...given) => rowsThatMeet(given).filter(Boolean).length,
  COUNTIFS: (...given) => rowsThatMeet(given).filter(Boolean).length,
  SUMIFS: (sum, ...given) => {
    const values = listOf(sum)
    return rowsThatMeet(given).reduce((total, meets, place) => (meets ? total + Number(values[place] ?? 0) : total), 0)
  },
}

function numbersIn(given: readonly Argument[]): number[] {
  return given.flatMap(listOf).filter((value) => typeof value === 'number')
}

function rowsThatMeet(given: readonly Argument[]): boolean[] {
  const rows = listOf(given[0]).length
  const pairs = given.flatMap((range, place) =>
    place % 2 === 0 ? [{ values: listOf(range), wanted: given[place + 1]?.value }] : [],
  )
  return Array.from({ length: rows }, (_, row) => pairs.every(({ values, wanted }) => meets(values[row], wanted)))
}

function meets(value: unknown, wanted: unknown): boolean {
  const [, sign, bound] = /^(>=|>)(\d+)$/.exec(String(wanted)) ?? []
  if (bound !== undefined)
    return typeof value === 'number' && (sign === '>' ? value > Number(bound) : value >= Number(bound))
  return value === wanted
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}

/** Days are counted from the end of 1899; the first of a month stays one. */
function addMonths(day: number, months: number): number {
  const date = new Date((day - 25_569) * 86_400_000)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / 86_400_000 + 25_569
}

function listOf(given: Argument | undefined): unknown[] {
  return Array.isArray(given?.value) ? given.value.flat() : [given?.value]
}
