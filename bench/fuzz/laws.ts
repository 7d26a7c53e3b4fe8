import { isDate } from '../../src/core/date.ts'
import type { Cell } from '../../src/core/import/cell.ts'
import type { ExportFile } from '../../src/core/import/export-file.ts'
import type { ReadExport, ReadTable } from '../../src/core/import/import-plan.ts'
import { interpretExports } from '../../src/core/import/interpret-exports.ts'
import { heldTables } from '../../src/core/import/values/held-values.ts'
import { measureOf } from '../../src/core/measure.ts'
import { type Observation, subjectKey } from '../../src/core/observation.ts'
import { sources } from '../../src/core/sources/index.ts'
import { isMessageKey } from '../../src/core/text/catalogue.ts'
import { readExports } from '../../src/main/backend/files/read-export.ts'
import { writeProblem } from '../../src/main/command-line/failure.ts'
import { importedTwice } from './imported-twice.ts'
import type { Seed } from './seeds.ts'
import { today } from './today.ts'

/** What became of one input: the status of its files, and every law that it broke. */
export interface Verdict {
  readonly statuses: readonly ReadExport['status'][]
  readonly observations: number
  readonly milliseconds: number
  readonly broken: readonly string[]
}

const patience = 2_000
const smallBytes = 1_000_000

/** Reads an input as the product does and holds what comes of it against what must always hold. */
export function judge({ name, bytes }: Seed): Verdict {
  const start = process.cpuUsage()
  try {
    const files = readExports(bytes, name)
    const { reads, valuesOf } = readAll(files)
    const { user, system } = process.cpuUsage(start)
    const milliseconds = (user + system) / 1000
    const slow = milliseconds > patience && bytes.length < smallBytes ? [`took ${milliseconds.toFixed(0)} ms`] : []
    const broken = [
      ...slow,
      ...reads.flatMap((read, at) => brokenBy(read, valuesOf(at), files[at])),
      ...importedTwice({ name, bytes }),
    ]
    const observations = reads.flatMap((read) => read.tables).reduce((sum, table) => sum + table.observations, 0)
    return { statuses: reads.map((read) => read.status), observations, milliseconds, broken }
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { statuses: [], observations: 0, milliseconds: 0, broken: [`threw ${text}`] }
  }
}

/** The values of each table, in its place. */
type Values = readonly (readonly Observation[])[]

function readAll(files: readonly ExportFile[]) {
  const held = new Map<number, ReturnType<typeof heldTables>>()
  const reads = interpretExports(files, (at) => {
    const tables = heldTables()
    held.set(at, tables)
    return { importedOn: today, open: tables.open }
  })
  const valuesOf = (at: number): Values => held.get(at)?.tables.map(({ observations }) => observations) ?? []
  return { reads, valuesOf }
}

function brokenBy(read: ReadExport, values: Values, file: ExportFile | undefined): string[] {
  const silent = read.status !== 'recognised' && !read.problems.some((problem) => problem.severity === 'error')
  const wordless = read.problems.flatMap((problem) => (hasWords(problem) ? [] : [`no words for ${problem.code}`]))
  const tables = read.tables.flatMap((table, at) => [
    ...tallyBreaks(table),
    ...valueBreaks(table, values[at] ?? [], read, file),
  ])
  return [...(silent ? [`${read.status} without a problem`] : []), ...wordless, ...tables]
}

function hasWords(problem: ReadExport['problems'][number]): boolean {
  const data = Object.fromEntries(Object.entries(problem.data).map(([key, value]) => [key, plain(value)]))
  const said = (['en', 'fr'] as const).map((language) => writeProblem({ ...problem, data }, 'a.csv', language))
  return isMessageKey(`problem.${problem.code}`) && said.every((text) => !/…|NaN/.test(text))
}

/** The text of a file may itself have dots. */
function plain(value: string | number): string | number {
  return typeof value === 'string' ? value.replace(/…|NaN/g, '') : value
}

function tallyBreaks({ tally, name, columns }: ReadTable): string[] {
  const { rows, observed, merged, rejected, blank } = tally
  const whole = rows === observed + merged + rejected + blank && Math.min(observed, merged, rejected, blank) >= 0
  const sums = columns.every(({ sum, count, empty }) => count + empty <= rows && !Number.isNaN(sum))
  return [...(whole ? [] : [`rows of ${name} do not add up`]), ...(sums ? [] : [`columns of ${name} do not add up`])]
}

function valueBreaks(
  table: ReadTable,
  values: readonly Observation[],
  read: ReadExport,
  file: ExportFile | undefined,
): string[] {
  const places = new Set<string>()
  const broken = new Set<string>()
  const cellOf = cellsOf(file)
  for (const one of values) {
    const place = `${subjectKey(one.subject)}|${one.measure}|${one.grain}|${one.from}|${one.to}`
    if (places.has(place)) broken.add(`${place} observed twice`)
    places.add(place)
    if (!Number.isFinite(one.value)) broken.add(`${place} is ${one.value}`)
    if (!isDate(one.to) || (one.from !== '' && (!isDate(one.from) || one.from > one.to)))
      broken.add(`${one.from} to ${one.to} are no days`)
    const cell = cellOf(one)
    if (cell === undefined) broken.add(`${place} leads to no cell`)
    else if (one.value === 0 && !readsAsZero(cell) && !mayCancel(one, table, read))
      broken.add(`a silent zero: ${place} of ${JSON.stringify(cell).slice(0, 80)}`)
  }
  return [...broken]
}

/** Finds the cell of a value. Rows of a large file are read from it once, and not anew for each value. */
function cellsOf(file: ExportFile | undefined): (value: Observation) => Cell | undefined {
  const held = new Map(file?.tables.map(({ index, firstRow, rows }) => [index, { firstRow, rows: Array.from(rows) }]))
  return ({ trace }) => {
    const table = held.get(trace.table)
    return table?.rows[trace.row - table.firstRow]?.[trace.column - 1]
  }
}

/** Nothing but zeros, signs and units; an exponent changes nothing then. */
function readsAsZero(cell: unknown): boolean {
  if (typeof cell === 'number') return cell === 0
  return (
    typeof cell === 'string' &&
    /0/.test(cell.normalize('NFKC')) &&
    !/[1-9]/.test(cell.normalize('NFKC').replace(/e[-+]?\d+\s*%?$/i, ''))
  )
}

/** A sum or difference of cells may be zero where none of them is; and nobody may have given an answer in a month. */
function mayCancel({ measure }: Observation, table: ReadTable, read: ReadExport): boolean {
  const report = sources.find(({ id }) => id === read.source)?.reports.find(({ id }) => id === table.report)
  const added = report?.quirks?.addRepeats === true || report?.counting !== undefined
  if (report?.counting === 'answers') return true
  const derived = report?.derived?.some((one) => one.measure === measure) === true
  return derived || (added && table.tally.merged > 0 && measureOf(measure).additive)
}
