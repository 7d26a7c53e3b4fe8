import type { CellPlan, RowPlan } from './sheet-plan.ts'
import { looks } from './sheet-style.ts'

const lineOfPoint = 1.28
const smallestHeight = 15

/**
 * How high a row must be for its wrapped text, in points. Spreadsheets do not do this for merged cells, and a report
 * should look the same in all of them, so it is estimated from the widths of the columns.
 */
export function heightOf(row: RowPlan, widths: readonly number[]): number {
  if (row.height !== undefined) return row.height
  return Math.max(smallestHeight, ...row.cells.map((cell) => neededBy(cell, widths)))
}

function neededBy(cell: CellPlan, widths: readonly number[]): number {
  const size = looks[cell.look].font.size ?? 10
  const line = size * lineOfPoint
  if (typeof cell.value !== 'string') return line
  const width = widths.slice(cell.column - 1, cell.column - 1 + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0)
  // Widths count digits of 11 points; letters are narrower, those of bold text a little less so.
  const lettersOfDigit = looks[cell.look].font.bold === true ? 1.07 : 1.13
  const fits = Math.max(4, ((width - 1 - (cell.indent ?? 0)) * 11 * lettersOfDigit) / size)
  const lines = cell.value.split('\n').reduce((sum, part) => sum + linesOf(part, fits), 0)
  return lines * line + 3
}

/** Words are not cut: a line ends before the word that does not fit. */
function linesOf(part: string, fits: number): number {
  let lines = 1
  let used = 0
  for (const word of part.split(' ')) {
    if (used > 0 && used + 1 + word.length > fits) {
      lines += 1
      used = 0
    }
    lines += Math.floor(Math.max(0, word.length - 1) / fits)
    used += (used > 0 ? 1 : 0) + (word.length % fits)
  }
  return lines
}
