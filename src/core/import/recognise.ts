import { baseName } from '../file-name.ts'
import { fold } from '../sources/fold.ts'
import { sources } from '../sources/index.ts'
import type { Line, Report, Source, Title } from '../sources/shape/source.ts'
import type { ExportLanguage } from '../sources/shape/words.ts'
import type { AnySourceId } from './any-source.ts'
import { isFilled } from './cell.ts'
import { dayOfEvent } from './counting/event-of-file.ts'
import type { ExportFile, RawTable } from './export-file.ts'
import type { Supplement } from './supplement/supplement.ts'
import { comparedSides } from './table/compared/compared-sides.ts'
import { sidesOf } from './table/compared/sides-of.ts'
import { findTitle } from './table/find-title.ts'
import { linesOfPost } from './table/lines-of-post.ts'
import { locateByLaws } from './table/locate/locate-by-laws.ts'
import { locateByProof } from './table/locate/locate-by-proof.ts'
import { filledBelow, locateByShape } from './table/locate/locate-by-shape.ts'
import { languagesOf, locateByWords } from './table/locate/locate-columns.ts'
import type { Located, LocatedColumn } from './table/locate/located-column.ts'
import { withTwins } from './table/locate/merged-languages.ts'
import { isOddId } from './table/post-identity.ts'
import { statedAbove } from './table/stated-above.ts'

/** A table whose report is known, with the place of its header and the meaning of its columns. */
export interface Recognised {
  readonly table: RawTable
  readonly source: Source & { readonly id: AnySourceId }
  readonly report: Report
  /** Place of the header in `table.rows`: in its head. */
  readonly header: number
  readonly columns: readonly LocatedColumn[]
  readonly language: ExportLanguage | null
  readonly title: Title | null
  /** Lines in words that nobody knows, by the numbers of their rows. */
  readonly lineAt?: ReadonlyMap<number, Line>
  /** What a person added to the source's reading. */
  readonly supplement?: Supplement
}

/** Above the header there may stand a sentence or two. */
const headerRowsTried = 12

/**
 * The source of a file and the report of each of its tables: all of one source, the one that knows most tables, and of
 * two the one that knows more of them by their words.
 */
export function recognise(file: ExportFile): Recognised[] {
  let best: Recognised[] = []
  const tables = file.tables.flatMap(sidesOf).flatMap(comparedSides)
  for (const source of sources) {
    const found = tables.flatMap((table) => recogniseTable(table, source, file) ?? [])
    if (knownIn(found) > knownIn(best) || (best.length === 0 && found.length > 0)) best = found
  }
  return best
}

/** How much is known: a table by its words counts a little more than one by its shape. */
function knownIn(matches: readonly Recognised[]): number {
  const useful = matches.filter((match) => match.report.subject !== 'nothing')
  return useful.length * (tablesInFile + 1) + useful.filter(({ language }) => language !== null).length
}

const tablesInFile = 1_000_000

function recogniseTable(table: RawTable, source: Recognised['source'], file: ExportFile): Recognised | undefined {
  const used = source.reports.filter((report) => report.subject !== 'nothing')
  const leftOut = source.reports.filter((report) => report.subject === 'nothing')
  const attempt = (report: Report, byShape: boolean) => tryReport({ table, source, report, file, byShape })
  return (
    firstOf(used, (report) => attempt(report, false)) ??
    firstOf(used, (report) => attempt(report, true)) ??
    firstOf(leftOut, (report) => attempt(report, false))
  )
}

function firstOf(reports: readonly Report[], attempt: (report: Report) => Recognised | undefined) {
  for (const report of reports) {
    const found = attempt(report)
    if (found !== undefined) return found
  }
  return undefined
}

interface Attempt {
  readonly table: RawTable
  readonly source: Recognised['source']
  readonly report: Report
  readonly file: ExportFile
  /** False while the words of the headers are tried, true when only the shape of the table is left. */
  readonly byShape: boolean
}

function tryReport(attempt: Attempt): Recognised | undefined {
  const { table, report, file, byShape } = attempt
  if (!standsWhereExpected(table, report, file)) return undefined
  const tried = Math.min(rowsTried(table, report, byShape), table.rows.length)
  for (let header = 0; header < tried; header += 1) {
    const found = tryHeader(attempt, header)
    if (found !== undefined) return found
  }
  return undefined
}

function tryHeader({ table, source, report, file, byShape }: Attempt, header: number): Recognised | undefined {
  const found = report.titles === undefined ? null : findTitle(table, header, report.titles, file)
  if (found === undefined) return undefined
  // Without a title above it, a table of two columns could be anybody's.
  if (byShape && found !== null && table.name === baseName(file.identity.name)) return undefined
  if (!standsAbove(table, header, report)) return undefined
  const located = byShape
    ? (locateByShape(table, header, file, report) ??
      locateByLaws(table, header, file, report) ??
      locateByProof(table, header, report))
    : locateByWords(table, header, report, file.identity.name)
  if (located === undefined || !hasItsIds(table, header, located, report)) return undefined
  const language = found?.language ?? located.language
  const columns = withTwins(located.columns, report).map((one) => dividedByTitle(one, table, report))
  const isPost = report.quirks?.linesOfOnePost === true
  const told = isPost ? linesOfPost(table, header, columns, report, language) : { table, columns }
  return told === undefined ? undefined : { ...told, source, report, header, language, title: found?.title ?? null }
}

/** Whether below a header there is what its report has there. */
function standsAbove(table: RawTable, header: number, { recognition }: Report): boolean {
  const { mostRows, firstBelow } = recognition ?? {}
  if (mostRows !== undefined && filledBelow(table, header) > mostRows) return false
  return firstBelow === undefined || firstBelow.test(String(table.rows.at(header + 1)?.[0] ?? '').trim())
}

/**
 * A platform's ids have a form; a column called alike under which nothing has it is another tool's, where no title in the
 * platform's words stands beside it.
 */
function hasItsIds({ rows }: RawTable, header: number, { columns }: Located, { quirks }: Report): boolean {
  const idForm = quirks?.idForm
  const at = columns.find(({ column }) => column?.role === 'post-id')?.index
  const isTitled = columns.some(({ column }) => column?.role === 'title')
  if (idForm === undefined || at === undefined || isTitled) return true
  const ids = Array.from(rows.slice(header + 1, header + 1 + idsLookedAt), (row) => row[at] ?? null).filter(isFilled)
  return ids.length < 2 || ids.some((id) => !isOddId(id, idForm))
}

const idsLookedAt = 40

function standsWhereExpected(table: RawTable, { comments, event, recognition }: Report, file: ExportFile): boolean {
  if (recognition?.notUnder !== undefined && languagesOf(fold(table.name), recognition.notUnder).length > 0)
    return false
  if (recognition?.sheet !== undefined && recognition.sheet !== table.index) return false
  if (comments !== undefined && statedAbove(file, table, comments) === null) return false
  if (event?.began !== undefined && dayOfEvent(file, event, 'month-first') === null) return false
  return recognition?.amongOthers !== true || file.tables.length > 1
}

/** A table called `Country` divides by country, whatever its first column is called. */
function dividedByTitle(located: LocatedColumn, table: RawTable, { quirks }: Report): LocatedColumn {
  const { column } = located
  if (column?.dimension !== 'of-title') return located
  const title = quirks?.titleInFileName?.exec(table.name)?.[1] ?? table.name
  return { ...located, column: { ...column, dimension: fold(title) } }
}

/** In how many rows a header is looked for; titles, blank rows and a line `sep=,` may stand above one that comes first. */
function rowsTried(table: RawTable, report: Report, byShape: boolean): number {
  if (report.titles !== undefined || report.recognition?.headerFirst === true) return 1 + linesAlone(table)
  return byShape ? 3 : headerRowsTried
}

/** How many rows at the top of a table have one filled cell or none, of at most three. */
function linesAlone({ rows }: RawTable): number {
  const head = [...rows.slice(0, 3)]
  const first = head.findIndex((row) => row.filter(isFilled).length > 1)
  return first < 0 ? head.length : first
}
