import type { IsoDate } from '../core/date.ts'
import type { AnySourceId } from '../core/import/any-source.ts'
import type { FileIdentity } from '../core/import/export-file.ts'
import type { ReadExport, ReadTable } from '../core/import/import-plan.ts'
import { interpretExports } from '../core/import/interpret-exports.ts'
import { heldTables } from '../core/import/values/held-values.ts'
import type { Period } from '../core/period.ts'
import type { Problem } from '../core/problem.ts'
import { identify, readExports } from './backend/files/read-export.ts'

/** What `boardroo inspect --json` says of one file. */
export interface InspectLine {
  readonly file: FileIdentity
  readonly status: ReadExport['status']
  readonly source: AnySourceId | null
  /** The report of the main table. */
  readonly report: string | null
  readonly language: string | null
  readonly verified: boolean
  readonly period: Period | null
  readonly tables: readonly InspectTable[]
  readonly observations: number
  readonly problems: readonly InspectProblem[]
}

export interface InspectTable {
  readonly name: string
  readonly rows: number
  readonly columns: readonly { header: string; measure: string | null; sum: number; count: number; empty: number }[]
}

/** A problem with its place spelled out. */
export interface InspectProblem extends Problem {
  /** The file inside an archive of which it speaks. */
  readonly member: string | null
  readonly table: string | null
  readonly row: number | null
  readonly column: string | null
}

/** Reads a file and says what was found in it; nothing is stored. */
export function inspectFile(
  bytes: Uint8Array,
  name: string,
  today: IsoDate = new Date().toISOString().slice(0, 10),
): InspectLine {
  const files = readExports(bytes, name)
  const reads = interpretExports(files, () => ({ importedOn: today, open: heldTables().open }))
  const archive = files[0]?.identity.name !== name || files.length > 1
  const main = reads.find((read) => read.status === 'recognised') ?? reads[0]
  if (main === undefined) throw new Error('Reading a file gives at least one result, be it a refusal.')
  return {
    file: archive ? identify(bytes, name, 'zip') : main.file,
    status: main.status,
    source: main.source,
    report: main.tables[0]?.report ?? null,
    language: main.language,
    verified: main.verified,
    period: main.period,
    tables: reads.flatMap((read) => joinAccounts(read.tables)),
    observations: reads.reduce((sum, read) => sum + read.tables.reduce((all, table) => all + table.observations, 0), 0),
    problems: reads.flatMap((read) =>
      read.problems.map((problem) => flatten(problem, archive ? read.file.name.slice(name.length + 1) : '')),
    ),
  }
}

/** What is said of a file that is not there, or that nobody may read. */
export function unreadableFile(name: string): InspectLine {
  return {
    file: { name, sha256: '', bytes: 0, container: 'unknown', encoding: null },
    status: 'refused',
    source: null,
    report: null,
    language: null,
    verified: false,
    period: null,
    tables: [],
    observations: 0,
    problems: [flatten({ code: 'file-unreadable', severity: 'error', count: 1, place: {}, data: {} }, '')],
  }
}

/** A table that speaks of several accounts was read in parts; its sums are shown as one. */
function joinAccounts(tables: readonly ReadTable[]): InspectTable[] {
  const byIndex = new Map<number, ReadTable[]>()
  for (const table of tables) byIndex.set(table.index, [...(byIndex.get(table.index) ?? []), table])
  return [...byIndex.values()].map((parts) => ({
    name: parts[0]?.name ?? '',
    rows: parts.reduce((sum, part) => sum + part.tally.rows, 0),
    columns: joinColumns(parts),
  }))
}

/** Not every part has every column: one in which an account has no number at all has no sum there. */
function joinColumns(parts: readonly ReadTable[]): InspectTable['columns'][number][] {
  const named = parts.flatMap(({ columns }) => numberRepeats(columns))
  return [...Map.groupBy(named, ({ header }) => header)].map(([header, same]) => {
    const add = (pick: 'sum' | 'count' | 'empty') => same.reduce((sum, column) => sum + column[pick], 0)
    return { header, measure: same[0]?.measure ?? null, sum: add('sum'), count: add('count'), empty: add('empty') }
  })
}

/** A header that stands a second time is told from the first by ` #2`. */
function numberRepeats(columns: readonly InspectTable['columns'][number][]): InspectTable['columns'] {
  const seen = new Map<string, number>()
  return columns.map((column) => {
    const times = (seen.get(column.header) ?? 0) + 1
    seen.set(column.header, times)
    return times === 1 ? column : { ...column, header: `${column.header} #${times}` }
  })
}

function flatten(problem: Problem, member: string): InspectProblem {
  const { table = member === '' ? null : member, row = null, column = null } = problem.place
  return { ...problem, member: member === '' ? null : member, table, row, column }
}
