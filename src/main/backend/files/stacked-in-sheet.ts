import type { Cell } from '../../../core/import/cell.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import type { Row } from '../../../core/import/rows.ts'

/**
 * The tables of a sheet into which somebody pasted several, one under the other: an empty row, then words over figures,
 * under a table that has figures of its own. Sentences and empty rows above one table split nothing.
 */
export function stackedInSheet(sheet: RawTable): RawTable[] {
  const all = [...sheet.rows]
  const starts = all.flatMap((_, at) => (beginsTable(all, at) ? [at] : []))
  if (starts.length === 0) return [sheet]
  return [0, ...starts].map((from, place) => {
    const rows = all.slice(from, starts[place])
    const last = rows.findLastIndex((row) => filledIn(row) > 0)
    const name = (place > 0 && titleIn(rows)) || sheet.name
    return { ...sheet, name, rows: rows.slice(0, last + 1), firstRow: sheet.firstRow + from }
  })
}

/** The words that stand alone above a table; undefined where its header comes first. */
function titleIn([first = []]: readonly Row[]): string | undefined {
  const words = filledIn(first) === 1 ? first.find((cell) => typeof cell === 'string' && cell.trim() !== '') : undefined
  return words === undefined ? undefined : String(words).trim()
}

/** At its header, or at the title that stands alone above it. */
function beginsTable(rows: readonly Row[], at: number): boolean {
  const titled = filledIn(rows[at] ?? []) === 1 && (rows[at] ?? []).every((cell) => typeof cell !== 'number')
  const [header = [], first = []] = rows.slice(titled ? at + 1 : at, at + 3)
  if (at < 3 || filledIn(header) < 2 || filledIn(rows[at - 1] ?? []) > 0) return false
  // Below a table others may stand that say only that they are empty.
  const above = rows.slice(0, at).findLast((row) => filledIn(row) > 1) ?? []
  return isWords(header) && hasFigures(first) && hasFigures(above)
}

function filledIn(row: readonly Cell[]): number {
  return row.filter((cell) => cell !== null && String(cell).trim() !== '').length
}

function isWords(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell !== 'number' && !/\d/.test(cell ?? ''))
}

/** A row of a table and not a sentence with a number in it. */
function hasFigures(row: readonly Cell[]): boolean {
  return filledIn(row) > 1 && row.some((cell) => typeof cell === 'number' || /^-?\d[\d\s.,]*%?$/.test(cell ?? ''))
}
