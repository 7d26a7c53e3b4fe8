import type { ImportPreview, PreviewFile } from '../../../contract/views.ts'
import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Period } from '../../../core/period.ts'
import type { Platform } from '../../../core/platform.ts'
import type { PreviewedTable } from './previewed-table.ts'

/** What of one file belongs to one account. */
export interface GroupedFile {
  readonly file: PreviewFile
  /** Place of the file in the plan. */
  readonly place: number
  readonly tables: readonly { readonly table: PreviewedTable; readonly place: number }[]
  /** True in the first of its groups, with which its values are counted: a file may speak of several accounts. */
  readonly counted: boolean
}

/** The files of one account on one platform. */
export interface PreviewGroup {
  readonly id: string
  readonly coverage: AccountCoverage
  readonly files: readonly GroupedFile[]
  readonly period: Period | null
}

/** A file of which nothing would be imported. */
export interface UnreadFile {
  readonly file: PreviewFile
  readonly place: number
}

export function groupsOf(preview: ImportPreview): PreviewGroup[] {
  const counted = new Set<number>()
  return preview.coverage.map((coverage) => {
    const files = preview.files.flatMap((file, place) => filesOf(coverage, file, place, !counted.has(place)))
    for (const { place } of files) counted.add(place)
    const period = files
      .flatMap(({ tables }) => tables.map(({ table }) => table.period))
      .reduce<Period | null>(spanning, null)
    return { id: idOf(coverage), coverage, files, period }
  })
}

function filesOf(coverage: AccountCoverage, file: PreviewFile, place: number, counted: boolean): GroupedFile[] {
  const tables = coverage.tables.flatMap((one) => {
    const table = one.file === place ? file.read.tables[one.table] : undefined
    return table === undefined ? [] : [{ table, place: one.table }]
  })
  return tables.length === 0 ? [] : [{ file, place, tables, counted }]
}

/** Files without any value: not recognised, refused, or empty. */
export function unreadOf(preview: ImportPreview): UnreadFile[] {
  const read = new Set(preview.coverage.flatMap(({ tables }) => tables.map(({ file }) => file)))
  return preview.files.flatMap((file, place) => (read.has(place) ? [] : [{ file, place }]))
}

/** The names of accounts in a heap, those of a platform first: whoever names one account so often names the other so. */
export function namesFor(platform: Platform, groups: readonly PreviewGroup[]): string[] {
  const named = groups.flatMap(({ coverage }) =>
    coverage.account === null ? [] : [{ own: coverage.platform === platform, name: coverage.account.name }],
  )
  const sorted = [...named.filter(({ own }) => own), ...named.filter(({ own }) => !own)]
  return [...new Set(sorted.map(({ name }) => name))]
}

function idOf({ platform, account, hint }: AccountCoverage): string {
  if (account === null) return `${platform} without ${hint ?? ''}`
  return account.kind === 'existing' ? `${platform} ${account.accountId}` : `${platform} new ${account.name}`
}

function spanning(a: Period | null, b: Period | null): Period | null {
  if (a === null || b === null) return a ?? b
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}
