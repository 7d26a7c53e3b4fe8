import { columnLetters } from '../../../../core/column-letters.ts'
import { escaped } from '../../xml.ts'
import { dataCells, firstDataRow } from './data-sheet.ts'
import type { ObservationRow } from './observation-row.ts'

const rowsAtOnce = 2_000
/** The most rows that a spreadsheet holds. */
const lastRow = 1_048_576

/** A sheet as it was written with one empty row, cut at that row; and what of it names the last row. */
export interface SheetTemplate {
  readonly before: string
  readonly after: string
  readonly styles: readonly string[]
}

/** Finds the empty row and the style of each of its cells. */
export function templateOf(sheet: string): SheetTemplate {
  const row = new RegExp(`<row r="${firstDataRow}".*?</row>`, 's').exec(sheet)
  if (row === null) throw new Error('The sheet of the data has no row to begin with')
  const styles = [...row[0].matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style]) => style ?? '0')
  return { before: sheet.slice(0, row.index), after: sheet.slice(row.index + row[0].length), styles }
}

/** The rows as the text of the sheet, some thousands at once. Text is text and never runs as a formula. */
export function* rowChunks(rows: Iterable<ObservationRow>, styles: readonly string[]): Generator<string> {
  const starts = styles.map((style, place) => ({ column: columnLetters(place + 1), style }))
  let chunk: string[] = []
  let number = firstDataRow
  for (const row of rows) {
    if (number > lastRow) break
    chunk.push(rowXml(number, dataCells(row), starts))
    number += 1
    if (chunk.length < rowsAtOnce) continue
    yield chunk.join('')
    chunk = []
  }
  yield chunk.join('')
}

function rowXml(
  number: number,
  cells: readonly (string | number)[],
  starts: readonly { readonly column: string; readonly style: string }[],
): string {
  let xml = `<row r="${number}">`
  for (const [place, { column, style }] of starts.entries()) {
    const value = cells[place]
    const start = `<c r="${column}${number}" s="${style}"`
    if (value === undefined || value === '') xml += `${start}/>`
    else if (typeof value === 'number') xml += `${start}><v>${value}</v></c>`
    else xml += `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
  }
  return `${xml}</row>`
}
