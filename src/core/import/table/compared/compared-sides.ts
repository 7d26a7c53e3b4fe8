import type { Cell } from '../../cell.ts'
import type { RawTable } from '../../export-file.ts'
import { changedRows, type Row } from '../../rows.ts'

/**
 * A table that compares two periods says each figure twice, `10/1/25 - 12/31/25 Clicks` and `7/1/25 - 9/30/25 Clicks`,
 * side by side: it is given as two tables, one for each period, with the headers that a table of one period has.
 * Any other table is given as it is.
 */
export function comparedSides(table: RawTable): RawTable[] {
  const header = (table.rows.at(0) ?? []).map((cell) => String(cell ?? '').trim())
  const periods = periodsOf(header)
  return periods === undefined ? [table] : periods.map((period, side) => sideOf(table, period, side))
}

/** The words that stand before all headers at odd places and before all at even ones, where the rest is the same. */
function periodsOf(header: readonly string[]): readonly [string, string] | undefined {
  const figures = header.slice(1)
  if (figures.length < 4 || figures.length % 2 === 1) return undefined
  const sides = [0, 1].map((side) => figures.filter((_, at) => at % 2 === side))
  const [first = '', second = ''] = sides.map(sharedWords)
  if (first === '' || second === '' || first === second) return undefined
  const rest = ([one, other]: string[][]) =>
    one?.every((name, at) => name.slice(first.length) === other?.[at]?.slice(second.length))
  return rest(sides) === true ? [first, second] : undefined
}

/** The words with which all of them begin, of which none has no more. */
function sharedWords(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split(' '))
  let count = 0
  while (count < first.length - 1 && others.every((words) => words[count] === first[count])) count += 1
  return first.slice(0, count).join(' ')
}

function sideOf(table: RawTable, period: string, side: number): RawTable {
  const own = (at: number) => at === 0 || (at - 1) % 2 === side
  const cellOf = (cell: Cell, at: number, isHeader: boolean): Cell => {
    if (!own(at)) return null
    return isHeader && at > 0
      ? String(cell ?? '')
          .trim()
          .slice(period.length)
          .trim()
      : cell
  }
  const changed = (row: Row, place: number) => row.map((cell, at) => cellOf(cell, at, place === 0))
  return { ...table, rows: changedRows(table.rows, changed), compared: period }
}
