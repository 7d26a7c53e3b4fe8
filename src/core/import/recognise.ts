import { fold } from '../sources/fold.ts'
import { type SourceId, sources } from '../sources/index.ts'
import type { ExportLanguage, Report, Source, Title } from '../sources/source.ts'
import type { ExportFile, RawTable } from './export-file.ts'
import { type LocatedColumn, languagesOf, locateByShape, locateByWords } from './locate-columns.ts'

/** A table whose report is known, with the place of its header and the meaning of its columns. */
export interface Recognised {
  readonly table: RawTable
  readonly source: Source & { readonly id: SourceId }
  readonly report: Report
  /** Place of the header in `table.rows`. */
  readonly header: number
  readonly columns: readonly LocatedColumn[]
  readonly language: ExportLanguage | null
  readonly title: Title | null
}

/** Above the header there may stand a sentence or two. */
const headerRowsTried = 12

/** The source of a file and the report of each of its tables: all of one source, the one that knows most tables. */
export function recognise(file: ExportFile): Recognised[] {
  let best: Recognised[] = []
  for (const source of sources) {
    const found = file.tables.flatMap((table) => recogniseTable(table, source, file) ?? [])
    const useful = (matches: readonly Recognised[]) =>
      matches.filter((match) => match.report.subject !== 'nothing').length
    if (useful(found) > useful(best) || (best.length === 0 && found.length > 0)) best = found
  }
  return best
}

function recogniseTable(table: RawTable, source: Recognised['source'], file: ExportFile): Recognised | undefined {
  for (const byShape of [false, true]) {
    for (const report of source.reports) {
      const found = tryReport({ table, source, report, file, byShape })
      if (found !== undefined) return found
    }
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

function tryReport({ table, source, report, file, byShape }: Attempt): Recognised | undefined {
  const found = report.titles === undefined ? null : findTitle(table, report.titles, file.identity.name)
  if (found === undefined) return undefined
  const first = report.recognition?.headerFirst === true || report.titles !== undefined
  const tried = first ? 1 : byShape ? 3 : headerRowsTried
  for (let header = 0; header < Math.min(tried, table.rows.length); header += 1) {
    const located = byShape
      ? locateByShape(table, header, file.tables.length, report)
      : locateByWords(table.rows[header] ?? [], report)
    if (located === undefined) continue
    const language = found?.language ?? located.language
    return { table, source, report, header, columns: located.columns, language, title: found?.title ?? null }
  }
  return undefined
}

interface FoundTitle {
  readonly title: Title
  readonly language: ExportLanguage | null
}

/** The title stands above the table; else its second header says it (2020 to 2023); else the name of the file. */
function findTitle(table: RawTable, titles: readonly Title[], fileName: string): FoundTitle | undefined {
  const second = String(table.rows[0]?.[1] ?? '')
  const base = fileName.replace(/^.*\//, '')
  const stem = base.replace(/\.[^.]*$/, '').replace(/\s*\(\d+\)$/, '')
  const names = table.name === base ? [second, stem] : [table.name, second]
  for (const name of names) {
    for (const title of titles) {
      const languages = languagesOf(fold(name), title.words)
      if (languages.length > 0) return { title, language: languages[0] ?? null }
    }
  }
  return undefined
}
