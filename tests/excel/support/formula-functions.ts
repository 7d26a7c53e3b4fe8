import type { Argument } from 'fast-formula-parser'

/** Functions that every spreadsheet has and the formula engine of the tests has not. */
export const formulaFunctions: Record<string, (...given: Argument[]) => unknown> = {
  MIN: (...given) => Math.min(...numbersIn(given)),
  MAX: (...given) => Math.max(...numbersIn(given)),
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
  if (wanted === '>0') return typeof value === 'number' && value > 0
  return value === wanted
}

function listOf(given: Argument | undefined): unknown[] {
  return Array.isArray(given?.value) ? given.value.flat() : [given?.value]
}
