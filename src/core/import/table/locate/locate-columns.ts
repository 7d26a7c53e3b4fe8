import { fold } from '../../../sources/fold.ts'
import { type Column, figure } from '../../../sources/shape/column.ts'
import type { Report } from '../../../sources/shape/source.ts'
import { type ExportLanguage, exportLanguages, type Words } from '../../../sources/shape/words.ts'
import type { Cell } from '../../cell.ts'
import type { RawTable } from '../../export-file.ts'
import { withSigned } from './locate-by-signs.ts'
import type { Located, LocatedColumn } from './located-column.ts'

const rowsLookedAt = 40

/** Finds a report's columns in a header row by their words; undefined where a marker is missing. */
export function locateByWords(table: RawTable, at: number, report: Report, fileName: string): Located | undefined {
  const header = table.rows.at(at) ?? []
  const words = foldedHeader(header)
  if (report.columns.some((column) => lacks(words, column))) return undefined
  const free = new Set(report.columns)
  const votes = new Map<ExportLanguage, number>()
  const known = header.map((cell, index): LocatedColumn => {
    const text = cell === null ? '' : String(cell)
    const found = findColumn(words[index] ?? '', free, votes) ?? checksumColumn(text, report)
    return { index, header: text, column: found ?? null }
  })
  const columns = withOpenColumn(withSigned(known, free, table, at), report, table, at)
  if (report.lines !== undefined) placeOfLines(columns, free)
  const missing = report.columns.some((column) => column.required && free.has(column))
  if (missing || !hasFigures(columns, report) || !admitted(columns, report, fileName)) return undefined
  return { columns, language: mostVoted(votes) }
}

const foldedHeaders = new WeakMap<readonly Cell[], readonly string[]>()

/** A row is tried by every report; its words are folded once. */
function foldedHeader(header: readonly Cell[]): readonly string[] {
  const known = foldedHeaders.get(header) ?? header.map((cell) => fold(String(cell ?? '')))
  foldedHeaders.set(header, known)
  return known
}

/** True for a marker that no header names; what is found by its place has no words, and its cells may tell it. */
function lacks(words: readonly string[], { required, words: own, sign }: Column): boolean {
  return (
    required &&
    sign === undefined &&
    Object.keys(own).length > 0 &&
    !words.some((word) => languagesOf(word, own).length > 0)
  )
}

/**
 * A column that takes any header takes those before the first figure: what divides stands before what is counted. Where
 * it has a sign, a cell below must bear it.
 */
function withOpenColumn(columns: LocatedColumn[], report: Report, table: RawTable, at: number): LocatedColumn[] {
  const open = report.columns.find((column) => column.open === true)
  if (open === undefined) return columns
  const first = columns.findIndex(({ column }) => column?.role === 'figure')
  const below = open.sign === undefined ? [] : [...table.rows.slice(at + 1, at + 1 + rowsLookedAt)]
  const bears = (index: number) => open.sign === undefined || below.some((row) => open.sign?.test(String(row[index])))
  return columns.map((located) => {
    const isFree = located.column === null && located.index < first && located.header.trim() !== ''
    const taken = isFree && bears(located.index)
    return taken ? { ...located, column: { ...open, dimension: fold(located.header) } } : located
  })
}

function checksumColumn(header: string, report: Report): Column | undefined {
  return report.quirks?.checksumHeader?.test(header) === true ? figure(null, {}) : undefined
}

/** The values of a table of lines stand beside their names, whatever the header says there. */
function placeOfLines(columns: LocatedColumn[], free: Set<Column>): void {
  const names = columns.findIndex(({ column }) => column?.role === 'line')
  const values = [...free].find((column) => column.measure === 'of-line')
  const beside = columns[names + 1]
  if (names < 0 || values === undefined || beside === undefined) return
  columns[names + 1] = { ...beside, column: values }
  free.delete(values)
}

function findColumn(folded: string, free: Set<Column>, votes: Map<ExportLanguage, number>): Column | undefined {
  for (const column of free) {
    const languages = languagesOf(folded, column.words)
    if (languages.length === 0) continue
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1)
    free.delete(column)
    return column
  }
  return undefined
}

const foldedWords = new WeakMap<Words, ReadonlyMap<string, readonly ExportLanguage[]>>()

/** In which languages these words say what a header says. */
export function languagesOf(folded: string, words: Words): readonly ExportLanguage[] {
  const known = foldedWords.get(words) ?? rememberWords(words)
  const anyCurrency = () => (folded.endsWith(')') ? known.get(folded.replace(/\([^()]*\)$/, '(*)')) : undefined)
  return known.get(folded) ?? anyCurrency() ?? []
}

function rememberWords(words: Words): ReadonlyMap<string, readonly ExportLanguage[]> {
  const byWord = new Map<string, ExportLanguage[]>()
  for (const language of exportLanguages) {
    for (const word of [words[language] ?? []].flat()) {
      byWord.set(fold(word), [...(byWord.get(fold(word)) ?? []), language])
    }
  }
  foldedWords.set(words, byWord)
  return byWord
}

function hasFigures(columns: readonly LocatedColumn[], report: Report): boolean {
  const others = report.counting !== undefined || report.across !== undefined || report.counts !== undefined
  return report.subject === 'nothing' || others || columns.some(({ column }) => column?.role === 'figure')
}

function admitted(columns: readonly LocatedColumn[], report: Report, fileName: string): boolean {
  const { anyOf, closed, without, questions } = report.recognition ?? {}
  if (!measuresOneOf(columns, report) && report.recognition?.fileName?.test(fileName) !== true) return false
  if (without !== undefined && columns.some(({ column }) => column !== null && without.includes(column.role)))
    return false
  if (questions === true && !asksQuestions(columns)) return false
  if (anyOf !== undefined && !columns.some(({ column }) => column !== null && anyOf.includes(column.role))) return false
  if (closed === true && columns.some(({ column, header }) => column === null && header.trim() !== '')) return false
  return !hasDaysUnread(columns, report)
}

const dayWords = /^(?:date|day|datum|data|fecha|jour|日付|日期|날짜|дата|tarih|ngày|tanggal)$/

/** A row for each day would be taken for the whole period, where the report knows of no days. */
function hasDaysUnread(columns: readonly LocatedColumn[], { grain, subject, recognition }: Report): boolean {
  const ofDays = columns.filter(({ header }) => dayWords.test(fold(header)))
  if (recognition?.without?.includes('date') === true) return ofDays.length > 0
  return grain === 'period' && subject === 'segment' && ofDays.some(({ column }) => column === null)
}

function measuresOneOf(columns: readonly LocatedColumn[], report: Report): boolean {
  const wanted = report.recognition?.anyOfMeasures
  return wanted === undefined || columns.some(({ column }) => wanted.some((measure) => measure === column?.measure))
}

/** At least half of the headers that are not known are long, or end with a question mark or an option in brackets. */
function asksQuestions(columns: readonly LocatedColumn[]): boolean {
  const unknown = columns.flatMap(({ column, header }) =>
    column === null && header.trim() !== '' ? header.trim() : [],
  )
  const asked = unknown.filter((header) => /[?\]]$/.test(header) || header.split(/\s+/).length > 3)
  return asked.length > 0 && asked.length * 2 >= unknown.length
}

function mostVoted(votes: ReadonlyMap<ExportLanguage, number>): ExportLanguage | null {
  let best: ExportLanguage | null = null
  for (const language of exportLanguages) {
    if ((votes.get(language) ?? 0) > (best === null ? 0 : (votes.get(best) ?? 0))) best = language
  }
  return best
}
