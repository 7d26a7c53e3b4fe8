import type { Problem } from '../../problem.ts'
import { blankedUnread } from '../counting/blanked-columns.ts'
import { isTestimony } from '../counting/guard.ts'
import { periodInName } from '../export-date.ts'
import type { ExportFile, RawTable } from '../export-file.ts'
import type { ReadExport, ReadTable, UnreadTable } from '../import-plan.ts'
import { ProblemLog } from '../problem-log.ts'
import { accountGroups, hintInPath } from '../table/account-of-table.ts'
import { noteTable } from '../table/note-table.ts'
import { rangeOf, readTable } from '../table/read-table.ts'
import type { TableContext } from '../table/table-context.ts'
import { totalRows } from '../table/total-rows.ts'
import type { OpenTable } from '../values/table-values.ts'
import type { Mapping, MappingTemplate } from './mapping.ts'
import { faultsOf } from './mapping-faults.ts'
import { mappingFromTemplates, recogniseByMapping } from './recognise-mapped.ts'

/** What a person said of tables that no source knows: here and now by place, and before, under a name. */
export interface Taught {
  /** Null for a table that shall not be read, even where a template knows it. */
  readonly mappings: ReadonlyMap<number, Mapping | null>
  readonly templates: readonly MappingTemplate[]
  /** Where the values of the tables go. */
  readonly open: OpenTable
}

export interface ReadWithMappings {
  readonly read: ReadExport
  readonly unread: readonly UnreadTable[]
}

/** Adds to what the sources read the tables that a person has taught us; the rest is listed as unread. */
export function readMapped(read: ReadExport, file: ExportFile, taught: Taught): ReadWithMappings {
  if (read.status === 'refused') return { read, unread: [] }
  const known = new Set(read.tables.map((table) => table.index))
  const log = new ProblemLog()
  const tables: ReadTable[] = []
  const unread: UnreadTable[] = []
  for (const table of file.tables.filter((one) => !known.has(one.index) && one.rows.length > 1)) {
    const chosen = taught.mappings.get(table.index)
    const mapping = chosen === undefined ? mappingFromTemplates(table, taught.templates) : (chosen ?? undefined)
    if (mapping === undefined || faultsOf(mapping, table.rows.length).length > 0) {
      unread.push(unreadTable(table))
      warnOfTestimony(table, log)
    } else tables.push(readOne(table, mapping, read, { log, open: taught.open }))
  }
  return { read: withBlanks(together(read, tables, log), file, unread), unread }
}

/** Says that the copy that is kept will have blank columns, and which ones in the tables that nothing reads. */
function withBlanks(read: ReadExport, file: ExportFile, unread: readonly UnreadTable[]): ReadExport {
  if (read.personal === true || read.status !== 'recognised') return read
  const places = new Set(unread.map((table) => table.index))
  const unreadBlanked = file.tables.flatMap((table) => (places.has(table.index) ? (blankedUnread(table) ?? []) : []))
  if (unreadBlanked.length === 0 && read.tables.every((table) => table.blanked === undefined)) return read
  const problem: Problem = { code: 'copy-blanked', severity: 'notice', count: 1, place: {}, data: {} }
  return { ...read, unreadBlanked, problems: [...read.problems, problem] }
}

/** Reads one table as a mapping says. */
export function readOne(
  table: RawTable,
  mapping: Mapping,
  read: ReadExport,
  { log, open }: Pick<TableContext, 'log' | 'open'>,
): ReadTable {
  const match = recogniseByMapping(table, mapping)
  const { rows, totals } = totalRows(match)
  const context = {
    decimal: mapping.decimal,
    dateOrder: mapping.dateOrder,
    window: read.period ?? periodInName(read.file.name),
    exportedOn: read.exportedOn,
    platform: mapping.platform,
    accountHint: hintInPath(read.file.name),
    log,
    open,
  }
  const account = accountGroups(match, rows, read.file.name)[0]?.account ?? { name: null, platformId: null }
  const done = { ...readTable(match, rows, totals, { ...context, account }), mapping }
  noteTable(match, rows, [done], context)
  warnOfTestimony(table, log)
  return done
}

/** Somebody who writes of their own health may report an adverse event: the law wants it to reach safety, not us. */
function warnOfTestimony(table: RawTable, log: ProblemLog): void {
  table.rows.forEach((row, at) => {
    if (row.some(isTestimony))
      log.add('adverse-event-warning', 'warning', { table: table.name, row: table.firstRow + at })
  })
}

function unreadTable(table: RawTable): UnreadTable {
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0)
  return { name: table.name, index: table.index, rows: table.rows.length, columns }
}

function together(read: ReadExport, tables: readonly ReadTable[], log: ProblemLog): ReadExport {
  const added = log.problems()
  if (tables.length === 0) return { ...read, problems: [...read.problems, ...added] }
  const names = new Set(tables.map((table) => table.name))
  const settled = read.problems.filter(
    ({ code, place }) => code !== 'layout-unknown' && !(code === 'table-ignored' && names.has(place.table ?? '')),
  )
  const days = [read, ...tables].flatMap(({ period }) => (period === null ? [] : [period.from, period.to]))
  return {
    ...read,
    status: 'recognised',
    source: read.source ?? 'mapped',
    verified: read.source === null ? true : read.verified,
    period: days.length === 0 ? null : rangeOf(days),
    tables: [...read.tables, ...tables],
    problems: [...settled, ...added],
  }
}
