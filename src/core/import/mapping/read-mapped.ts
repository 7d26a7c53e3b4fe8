import type { Problem } from '../../problem.ts'
import { blankedUnread } from '../counting/blanked-columns.ts'
import { warnOfTestimony } from '../counting/warn-of-testimony.ts'
import { periodInName } from '../export-date.ts'
import type { ExportFile, RawTable } from '../export-file.ts'
import type { ReadExport, ReadTable, UnreadTable } from '../import-plan.ts'
import { ProblemLog } from '../problem-log.ts'
import type { Recognised } from '../recognise.ts'
import { hintInPath } from '../table/hint-in-path.ts'
import { mappedRows } from '../table/mapped-rows.ts'
import { noteTable, RowNotes } from '../table/note-table.ts'
import { rangeOf, TableReader } from '../table/read-table.ts'
import { LocaleClues, surveyTable } from '../table/survey-table.ts'
import type { DataRow, TableContext } from '../table/table-context.ts'
import type { OpenTable } from '../values/table-values.ts'
import type { Mapping } from './mapping.ts'
import { faultsOf } from './mapping-faults.ts'
import type { MappingTemplate } from './mapping-template.ts'
import { datedByName, eventOfList } from './people-count.ts'
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
  const readAlready = new Set(read.tables.map((table) => table.index))
  const log = new ProblemLog()
  const tables: ReadTable[] = []
  const unread: UnreadTable[] = []
  for (const table of file.tables.filter((one) => !readAlready.has(one.index) && one.rows.length > 1)) {
    const chosen = taught.mappings.get(table.index)
    const known = chosen === undefined ? mappingFromTemplates(table, taught.templates) : (chosen ?? undefined)
    const mapping = known && datedByName(known, file.identity.name)
    if (mapping === undefined || faultsOf(mapping, table.rows.length).length > 0) {
      unread.push(unreadTable(table))
      warnOfTestimony(table, log)
    } else
      tables.push(
        readOne(recogniseByMapping(table, mapping), mapping, read, {
          log,
          open: taught.open,
          sheet: sheetOf(table, file),
        }),
      )
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

/** What a table is called where a file has several; else it is called like its file. */
export function sheetOf({ name }: RawTable, { tables }: ExportFile): string | null {
  return tables.length > 1 ? name : null
}

interface ReadingOfTable extends Pick<TableContext, 'log' | 'open'> {
  readonly sheet: string | null
}

/** Reads one table as a mapping says. No column of it can name an account: a person does. */
export function readOne(
  match: Recognised,
  mapping: Mapping,
  read: ReadExport,
  { log, open, sheet }: ReadingOfTable,
): ReadTable {
  const survey = surveyTable(match, new LocaleClues(null, null))
  const context = {
    // Whoever says how a table is read sees what stands under which header.
    mostCells: survey.lacksHeader ? null : survey.mostCells(read.file),
    latestDay: null,
    account: { name: null, platformId: null },
    decimal: mapping.decimal,
    dateOrder: mapping.dateOrder,
    window: read.period ?? periodInName(read.file.name),
    exportedOn: read.exportedOn,
    platform: mapping.platform,
    accountHint: hintInPath(read.file.name),
    event: eventOfList(mapping, read.file.name, sheet),
    log,
    open,
  }
  const reader = new TableReader(match, context)
  const notes = new RowNotes(match)
  let totals: DataRow | undefined
  for (const { row, isTotal } of mappedRows(match)) {
    if (isTotal) totals ??= row
    else {
      notes.add(row)
      reader.read(row)
    }
  }
  const done = { ...reader.done(totals, survey.blanks.found()), mapping }
  noteTable(match, notes, survey.hasNumbers, [done], context, match.table.name)
  warnOfTestimony(match.table, log)
  return done
}

function unreadTable(table: RawTable): UnreadTable {
  let columns = 0
  for (const row of table.rows) columns = Math.max(columns, row.length)
  return { name: table.name, index: table.index, rows: table.rows.length, columns }
}

function together(read: ReadExport, tables: readonly ReadTable[], log: ProblemLog): ReadExport {
  const listsPersons = read.personal !== true && tables.some(({ mapping }) => mapping?.people !== undefined)
  if (listsPersons) log.add('file-not-kept', 'notice', {})
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
    ...(listsPersons ? { personal: true } : {}),
    source: read.source ?? 'mapped',
    verified: read.source === null ? true : read.verified,
    period: days.length === 0 ? null : rangeOf(days),
    tables: [...read.tables, ...tables],
    problems: [...settled, ...added],
  }
}
