import type { ImportPreview, PreviewFile } from '../../../contract/views.ts'
import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Period } from '../../../core/period.ts'
import type { PreviewedTable } from './preview-table.tsx'

/** What of one file belongs to one account. */
export interface GroupedFile {
  readonly file: PreviewFile
  /** Place of the file in the plan. */
  readonly place: number
  readonly tables: readonly { readonly table: PreviewedTable; readonly place: number }[]
  /** True in the group of its first table, with which its values are counted: a file may speak of several accounts. */
  readonly counted: boolean
}

/** The files of one account on one platform. */
export interface PreviewGroup {
  readonly id: string
  readonly coverage: AccountCoverage
  readonly files: readonly GroupedFile[]
  readonly period: Period | null
}

/** Files of which no table was read. */
export interface UnreadFile {
  readonly file: PreviewFile
  readonly place: number
}

export function groupsOf(preview: ImportPreview): PreviewGroup[] {
  return preview.coverage.flatMap((coverage) => {
    const files = preview.files.flatMap((file, place) => filesOf(coverage, file, place))
    const period = files
      .flatMap(({ tables }) => tables.map(({ table }) => table.period))
      .reduce<Period | null>(spanning, null)
    return files.length === 0 ? [] : [{ id: idOf(coverage), coverage, files, period }]
  })
}

function filesOf(coverage: AccountCoverage, file: PreviewFile, place: number): GroupedFile[] {
  const places = coverage.tables.filter((one) => one.file === place).map(({ table }) => table)
  const tables = places.flatMap((at) => {
    const table = file.read.tables[at]
    return table === undefined ? [] : [{ table, place: at }]
  })
  return tables.length === 0 ? [] : [{ file, place, tables, counted: places.includes(0) }]
}

export function unreadOf(preview: ImportPreview): UnreadFile[] {
  return preview.files.flatMap((file, place) => (file.read.tables.length === 0 ? [{ file, place }] : []))
}

function idOf({ platform, account, hint }: AccountCoverage): string {
  if (account === null) return `${platform} without ${hint ?? ''}`
  return account.kind === 'existing' ? `${platform} ${account.accountId}` : `${platform} new ${account.name}`
}

function spanning(a: Period | null, b: Period | null): Period | null {
  if (a === null || b === null) return a ?? b
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}
