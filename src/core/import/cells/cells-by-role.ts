import { columnLetters } from '../../column-letters.ts'
import type { Column, Role } from '../../sources/shape/column.ts'
import { type Cell, isFilled } from '../cell.ts'
import type { LocatedColumn } from '../table/locate/located-column.ts'
import type { DataRow } from '../table/table-context.ts'

/** The cells of a row by what they are for: its date, its link, its title. */
export class CellsByRole {
  readonly #columns = new Map<Role, LocatedColumn[]>()

  /** Columns of one role come in the order of the report, whatever the file's: its campaign before its ad. */
  constructor(columns: readonly LocatedColumn[], order: readonly Column[] = []) {
    const place = ({ column }: LocatedColumn) => (column === null ? -1 : order.indexOf(column))
    for (const located of [...columns].sort((a, b) => place(a) - place(b))) {
      if (located.column === null) continue
      const same = this.#columns.get(located.column.role) ?? []
      this.#columns.set(located.column.role, [...same, located])
    }
  }

  column(role: Role): LocatedColumn | undefined {
    return this.#columns.get(role)?.[0]
  }

  columns(role: Role): readonly LocatedColumn[] {
    return this.#columns.get(role) ?? []
  }

  /** As it stands in the file; the letters of the spreadsheet for a column that the platform gives no name. */
  header(role: Role): string {
    const column = this.column(role)
    if (column === undefined) return ''
    return column.header.trim() === '' ? columnLetters(column.index + 1) : column.header
  }

  /** The first filled cell among the columns with this role. */
  cell(row: DataRow, role: Role): Cell {
    const columns = this.#columns.get(role)
    if (columns === undefined) return null
    for (const { index } of columns) {
      const cell = row.cells[index] ?? null
      if (isFilled(cell)) return cell
    }
    return row.cells[columns[0]?.index ?? -1] ?? null
  }

  /** The first filled cell among the columns with this role, as trimmed text. */
  text(row: DataRow, role: Role): string | null {
    for (const { index } of this.#columns.get(role) ?? []) {
      const text = String(row.cells[index] ?? '').trim()
      if (text !== '') return text
    }
    return null
  }

  /** All filled cells with this role, the widest first: a campaign and its advertisement. */
  texts(row: DataRow, role: Role): string {
    const cells = (this.#columns.get(role) ?? []).map(({ index }) => String(row.cells[index] ?? '').trim())
    return cells.filter((text) => text !== '').join(' / ')
  }

  /** By what the segments divide, named after all their columns. */
  dimension(): string {
    return (this.#columns.get('segment') ?? []).map(({ column }) => column?.dimension ?? '').join('/')
  }

  isBlank(row: DataRow): boolean {
    return row.cells.every((cell) => cell === null || cell === '')
  }
}
