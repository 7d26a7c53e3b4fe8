import type { Package } from '../package.ts'
import { rowChunks, templateOf } from './data-rows.ts'
import { firstDataRow } from './data-sheet.ts'
import type { Observations } from './observation-row.ts'

/**
 * Puts the observations into the last sheet while the workbook is packed: row by row, straight into the zip, so that
 * neither time nor memory grows as with cells of the library. Filter and print area reach to the last row.
 */
export function packWithData(parts: Package, observations: Observations): Uint8Array {
  const name = lastSheet(parts)
  const { before, after, styles } = templateOf(parts.read(name))
  let count = 0
  for (const _ of observations()) count += 1
  const last = Math.max(firstDataRow, firstDataRow + count - 1)
  const reaching = (text: string) =>
    text.replaceAll(new RegExp(`(:\\$?[A-Z]+\\$?)${firstDataRow}(?=")`, 'g'), `$1${last}`)
  parts.write('xl/workbook.xml', printArea(parts.read('xl/workbook.xml'), last))
  parts.drop(name)
  function* text(): Generator<string> {
    yield reaching(before)
    yield* rowChunks(observations(), styles)
    yield reaching(after)
  }
  return parts.pack({ name, text: text() })
}

function lastSheet(parts: Package): string {
  const sheets = parts.names().filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  return `xl/worksheets/sheet${sheets.length}.xml`
}

/** The names of the last sheet (its print area and its filter) that end with the row that was empty. */
function printArea(workbook: string, last: number): string {
  const sheets = workbook.match(/<sheet /g)?.length ?? 0
  return workbook.replaceAll(
    /<definedName [^>]*localSheetId="(\d+)"[^>]*>[^<]*<\/definedName>/g,
    (name, sheet: string) =>
      Number(sheet) === sheets - 1 ? name.replace(new RegExp(`\\$${firstDataRow}(?=<)`), `$${last}`) : name,
  )
}
