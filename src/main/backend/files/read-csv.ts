import { baseName } from '../../../core/file-name.ts'
import type { RawTable } from '../../../core/import/export-file.ts'
import type { Row } from '../../../core/import/rows.ts'
import type { Problem } from '../../../core/problem.ts'
import { type Content, contentOf } from './content.ts'
import { inspect } from './encoding.ts'
import { limits } from './limits.ts'
import { SharedCells } from './shared-cells.ts'
import { placeTables, splitTables, tableAt } from './split-tables.ts'
import { TextPieces } from './text-pieces.ts'
import { TextRows } from './text-rows.ts'
import { TextTable } from './text-table.ts'

export interface ReadText {
  readonly tables: readonly RawTable[]
  readonly sha256: string
  readonly encoding: string
  readonly delimiter: string
  readonly problems: readonly Problem[]
}

/**
 * A text of delimited rows, taken apart into its tables. The rows of a small one are held; those of a large one are read
 * from it again whenever they are asked for.
 */
export function readCsv(bytes: Uint8Array | Content, name: string, heldBytes: number = limits.heldBytes): ReadText {
  const content = contentOf(bytes)
  const { sha256, encoding } = inspect(content)
  const pieces = new TextPieces(content, encoding)
  const text = new TextRows(pieces)
  const fileName = baseName(name)
  const problems: Problem[] = []
  const rows = text.read((problem) => problems.push(problem))
  const tables =
    content.bytes <= heldBytes
      ? splitTables(held(rows), fileName)
      : placeTables(rows).map((place, index) => tableAt(place, index, fileName, new TextTable(text, place)))
  return {
    tables,
    sha256,
    encoding: encoding.name,
    delimiter: text.delimiter,
    problems: [...pieces.problems, ...problems],
  }
}

function held(rows: Iterable<Row>): Row[] {
  const cells = new SharedCells()
  return Array.from(rows, (row) => row.map((cell) => cells.own(cell)))
}
