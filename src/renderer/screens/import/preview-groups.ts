import type { ImportPreview, PreviewFile } from '../../../contract/views.ts'
import type { AccountCoverage } from '../../../core/import/coverage.ts'
import type { Period } from '../../../core/period.ts'
import type { Platform } from '../../../core/platform.ts'
import type { ProblemCode } from '../../../core/problem.ts'
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

/** Why nothing of a file would be imported: nobody said yet what it is, it cannot be read, or it holds no value. */
export const unreadKinds = ['unknown', 'unreadable', 'empty'] as const
export type UnreadKind = (typeof unreadKinds)[number]

/** A file of which nothing would be imported. */
export interface UnreadFile {
  readonly file: PreviewFile
  readonly place: number
}

export function unreadKind({ file: { read, unread } }: UnreadFile): UnreadKind {
  if (unread.length > 0) return 'unknown'
  const errors = read.problems.filter(({ severity }) => severity === 'error')
  return errors.some(({ code }) => !saysEmpty.has(code)) ? 'unreadable' : 'empty'
}

const saysEmpty: ReadonlySet<ProblemCode> = new Set(['file-empty', 'no-data'])

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
  return [...new Set([...namesOn(platform, groups), ...namesOn(null, groups)])]
}

/** The only name that the heap has on a platform, or else at all; null where there are several, or none. */
export function onlyNameFor(platform: Platform, groups: readonly PreviewGroup[]): string | null {
  const own = namesOn(platform, groups)
  const [name, ...others] = own.size > 0 ? own : namesOn(null, groups)
  return name === undefined || others.length > 0 ? null : name
}

function namesOn(platform: Platform | null, groups: readonly PreviewGroup[]): ReadonlySet<string> {
  const on = groups.filter(({ coverage }) => platform === null || coverage.platform === platform)
  return new Set(on.flatMap(({ coverage: { account } }) => (account === null ? [] : [account.name])))
}

function idOf({ platform, account, hint }: AccountCoverage): string {
  if (account === null) return `${platform} without ${hint ?? ''}`
  return account.kind === 'existing' ? `${platform} ${account.accountId}` : `${platform} new ${account.name}`
}

function spanning(a: Period | null, b: Period | null): Period | null {
  if (a === null || b === null) return a ?? b
  return { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }
}
