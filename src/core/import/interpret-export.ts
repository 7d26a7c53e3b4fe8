import type { IsoDate } from '../date.ts'
import type { Observation } from '../observation.ts'
import type { Period } from '../period.ts'
import { fold } from '../sources/fold.ts'
import type { DateOrder, Role } from '../sources/source.ts'
import { accountGroups, hintInPath, platformOf } from './account-of-table.ts'
import { exportDateInName, periodInName } from './export-date.ts'
import type { Cell, ExportFile } from './export-file.ts'
import type { ReadExport, ReadTable } from './import-plan.ts'
import { noteTable } from './note-table.ts'
import { ProblemLog } from './problem-log.ts'
import { dateOrderOf, readDate } from './read-date.ts'
import { type DecimalSign, decimalSignOf } from './read-number.ts'
import { rangeOf, readTable } from './read-table.ts'
import { type Recognised, recognise } from './recognise.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** From cells to observations. `importedOn` stands in for the day of the export where the file's name is silent. */
export function interpretExport(file: ExportFile, importedOn: IsoDate, window: Period | null = null): ReadExport {
  const refused = file.problems.some((problem) => problem.severity === 'error') || file.tables.length === 0
  const matches = refused ? [] : recognise(file)
  const log = new ProblemLog()
  if (matches.length === 0) return unrecognised(file, refused, importedOn, log)
  const name = file.identity.name
  const locale = localeOf(matches, name, log)
  const exported = exportDateInName(name) ?? importedOn
  const exportedOn = exported > importedOn ? importedOn : exported
  const covered = window ?? windowOf(matches, locale.dateOrder) ?? periodInName(name)
  const tables = matches.flatMap((match) => readMatch(match, file, { ...locale, window: covered, exportedOn, log }))
  const known = new Set(matches.map((match) => match.table.index))
  for (const table of file.tables)
    if (!known.has(table.index)) log.add('table-ignored', 'notice', { table: table.name }, { title: table.name })
  const main = matches[0]
  const verified = matches.every((match) => isVerified(match))
  if (!verified) log.add('layout-unverified', 'notice', {})
  return {
    file: file.identity,
    status: 'recognised',
    source: main?.source.id ?? null,
    verified,
    language: matches.find((match) => match.language !== null)?.language ?? null,
    period: periodOf(tables) ?? covered,
    exportedOn,
    tables,
    problems: [...file.problems, ...log.problems()],
  }
}

function unrecognised(file: ExportFile, refused: boolean, exportedOn: IsoDate, log: ProblemLog): ReadExport {
  const header = file.tables[0]?.rows.find((row) => row.filter((cell) => cell !== null && cell !== '').length > 1)
  if (!refused) log.add('layout-unknown', 'error', {}, { headers: headerText(header ?? file.tables[0]?.rows[0] ?? []) })
  return {
    file: file.identity,
    status: refused ? 'refused' : 'unknown',
    source: null,
    verified: false,
    language: null,
    period: null,
    exportedOn,
    tables: [],
    problems: [...file.problems, ...log.problems()],
  }
}

function headerText(header: readonly Cell[]): string {
  return header
    .slice(0, 6)
    .map((cell) => String(cell ?? '').slice(0, 40))
    .join(', ')
}

function isVerified(match: Recognised): boolean {
  return match.source.verified && match.language !== null && match.report.verifiedIn.includes(match.language)
}

function readMatch(
  match: Recognised,
  file: ExportFile,
  context: Omit<TableContext, 'platform' | 'account' | 'accountHint'>,
): ReadTable[] {
  const { rows, totals } = rowsOf(match)
  const platform = platformOf(match, file)
  const accountHint = hintInPath(file.identity.name)
  const groups = accountGroups(match, rows, file.identity.name)
  const tables = groups.map(({ account, rows: own }) =>
    readTable(match, own, totals, { ...context, platform, account, accountHint }),
  )
  noteTable(match, rows, tables, context)
  return tables
}

/** The rows below the header, without empty ones, repeated headers and the platform's own total. */
function rowsOf(match: Recognised): { rows: DataRow[]; totals: DataRow[] } {
  const { table, header, report } = match
  const words = new Set(report.quirks?.totalWords)
  const titles = table.rows[header] ?? []
  const all: DataRow[] = []
  table.rows.forEach((cells, at) => {
    const filled = cells.some((cell) => cell !== null && cell !== '')
    if (at > header && filled && !repeats(cells, titles)) all.push({ number: table.firstRow + at, cells })
  })
  const isTotal = (row: DataRow) => words.size > 0 && words.has(fold(String(row.cells[0] ?? '')))
  return { rows: all.filter((row) => !isTotal(row)), totals: all.filter(isTotal) }
}

/** Exports pasted one under the other repeat their header. */
function repeats(cells: readonly Cell[], header: readonly Cell[]): boolean {
  return cells[0] === header[0] && cells[1] === header[1] && header.every((cell, at) => (cells[at] ?? null) === cell)
}

function* cellsOf(matches: readonly Recognised[], roles: readonly Role[]): Generator<Cell> {
  for (const match of matches) {
    const indexes = match.columns
      .filter(({ column }) => column !== null && roles.includes(column.role))
      .map(({ index }) => index)
    for (const row of match.table.rows.slice(match.header + 1)) for (const index of indexes) yield row[index] ?? null
  }
}

function localeOf(
  matches: readonly Recognised[],
  name: string,
  log: ProblemLog,
): { decimal: DecimalSign; dateOrder: DateOrder } {
  const platformOrder = matches[0]?.report.dateOrder ?? 'month-first'
  const order = dateOrderOf(cellsOf(matches, ['date', 'scope', 'published']), periodInName(name))
  if (order === undefined)
    log.add('date-order-guessed', 'notice', {}, { order: platformOrder === 'month-first' ? 'month' : 'day' })
  const dateOrder = order === undefined || order === 'no-matter' ? platformOrder : order
  // Every platform known so far writes a point before the decimals, in every language.
  return { decimal: decimalSignOf(cellsOf(matches, ['figure'])) ?? '.', dateOrder }
}

/** A file with a table by day tells by it which days its other tables cover. */
function windowOf(matches: readonly Recognised[], order: DateOrder): Period | null {
  const daily = matches.filter((match) => match.report.grain === 'day')
  const days = [...cellsOf(daily, ['date'])].flatMap((cell) => readDate(cell, order) ?? [])
  return days.length > 0 ? rangeOf(days) : null
}

function periodOf(tables: readonly ReadTable[]): Period | null {
  const days: string[] = []
  const spans = (one: Observation) => one.grain !== 'lifetime'
  for (const table of tables)
    if (table.period !== null && table.observations.some(spans)) days.push(table.period.from, table.period.to)
  return days.length > 0 ? rangeOf(days) : null
}
