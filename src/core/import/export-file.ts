import type { Problem } from '../problem.ts'
import type { Rows } from './rows.ts'

/** A rectangle of cells as it stands in the file: a sheet, or one of the tables stacked in a text. */
export interface RawTable {
  readonly name: string
  /** Place in the file, from 0. */
  readonly index: number
  readonly rows: Rows
  /** Row of the file, from 1, at which the first of them stands; stacked tables start further down. */
  readonly firstRow: number
  /** Places of the columns whose numbers a workbook shows as percentages: 0.05 is 5 % there. */
  readonly percentages?: readonly number[]
  /** The words before its headers that say for which days it is: one side of a table that compares two periods. */
  readonly compared?: string
  /** What stands first below its last row, where another table begins there that nothing reads. */
  readonly below?: string
  /** Lines that begin with `#` above the table, without it. */
  readonly comments?: readonly string[]
}

export const containers = ['csv', 'xls', 'xlsx', 'ods', 'spreadsheetml', 'zip', 'html', 'unknown'] as const
export type Container = (typeof containers)[number]

/** Who a file is, whatever it is called: the hash decides whether it was imported before. */
export interface FileIdentity {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly container: Container
  readonly encoding: string | null
}

/** A downloaded file taken apart into tables of cells. Nothing is interpreted yet. */
export interface ExportFile {
  readonly identity: FileIdentity
  /** What parts the cells of a text. */
  readonly delimiter?: string
  readonly tables: readonly RawTable[]
  readonly problems: readonly Problem[]
}
