import type { Cell } from '../cell.ts'
import type { RawTable } from '../export-file.ts'
import { personalColumns } from '../mapping/recognise-mapped.ts'
import type { Recognised } from '../recognise.ts'
import type { Row } from '../rows.ts'
import type { LocatedColumn } from '../table/locate/located-column.ts'

/** Cells of a table that are blank in the copy that the workspace keeps. */
export interface Blanked {
  /** Row of the file, from 1, from which they are blank: the one under the header. */
  readonly fromRow: number
  /** Places of the columns, from 0. */
  readonly columns: readonly number[]
}

/** A table of a file, by its place, with what shall be blank in it. */
export interface BlankedTable extends Blanked {
  readonly index: number
}

/** The same of a table that nothing reads: nobody knows its columns, so their cells decide. */
export function blankedUnread(table: RawTable): BlankedTable | undefined {
  const columns = personalColumns(table, 0).flatMap((kind, at) => (kind === null ? [] : [at]))
  return columns.length === 0 ? undefined : { index: table.index, fromRow: table.firstRow, columns }
}

/**
 * Gathers, row by row, the columns of a table that name persons or hold what other people wrote, where a cell of them is
 * filled. Where rows are other people's posts, every column that gives no figure is theirs.
 */
export class Blanks {
  readonly #fromRow: number
  readonly #columns: readonly number[]
  readonly #filled = new Set<number>()

  constructor(match: Recognised) {
    this.#fromRow = match.table.firstRow + match.header + 1
    this.#columns = match.columns.filter((located) => isOfPersons(located, match)).map(({ index }) => index)
  }

  add(row: Row): void {
    if (this.#filled.size === this.#columns.length) return
    for (const index of this.#columns) if (!isBlank(row[index] ?? null)) this.#filled.add(index)
  }

  /** Undefined where the file may be kept as it is. */
  found(): Blanked | undefined {
    const columns = this.#columns.filter((index) => this.#filled.has(index))
    return columns.length === 0 ? undefined : { fromRow: this.#fromRow, columns }
  }
}

function isOfPersons({ column }: LocatedColumn, { report }: Recognised): boolean {
  if (column?.role === 'personal' || column?.role === 'person') return true
  return report.counts !== undefined && (column === null || column.role === 'attribute' || column.role === 'title')
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '')
}
