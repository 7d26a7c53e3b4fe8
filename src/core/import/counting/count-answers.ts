import type { IsoDate } from '../../date.ts'
import type { Observation, Subject } from '../../observation.ts'
import type { Cell } from '../cell.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow, TableContext } from '../table/table-context.ts'
import type { CountedRows } from './counted-rows.ts'
import { optionsOf } from './options-of.ts'
import { type Question, questionsOf } from './questions-of.ts'

/** All answers that are not counted by name, in people's own words or given by one person only. */
export const ownWords = '*'

const emptyAnswers = new Set(['', '-', '--', 'n/a'])

/** Counts responses by day, and answers to each question; no answer in people's own words is kept. */
export function countAnswers(match: Recognised, rows: readonly DataRow[], context: TableContext): CountedRows {
  const counter = new Counter(match, context)
  const questions = questionsOf(match)
  const cells = new CellsByRole(match.columns)
  const dated = cells.column('date')
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  const given: DataRow[] = []
  for (const row of rows) {
    if (match.report.quirks?.previewRemark?.test(cells.text(row, 'remark') ?? '') === true) {
      context.log.add('preview-answer', 'notice', { table: match.table.name, row: row.number })
      tally.rejected += 1
      continue
    }
    const day = dated === undefined ? null : readDate(cells.cell(row, 'date'), context.dateOrder)
    if (day === undefined) {
      const place = { table: match.table.name, row: row.number, column: cells.header('date') }
      context.log.add('date-missing', 'warning', place)
      tally.rejected += 1
      continue
    }
    given.push(row)
    tally[counter.count({ kind: 'account' }, row.number, dated?.index ?? 0, day) ? 'observed' : 'merged'] += 1
  }
  for (const question of questions) countOptions(counter, question, given)
  return { tally, observations: counter.observations(), posts: [] }
}

function countOptions(counter: Counter, { dimension, index }: Question, rows: readonly DataRow[]): void {
  const answers = rows.flatMap((row) => {
    const text = answerIn(row.cells[index] ?? null)
    return emptyAnswers.has(text.toLowerCase()) ? [] : [{ row: row.number, text }]
  })
  const texts = answers.map(({ text }) => text)
  const options = texts.length === 0 ? undefined : optionsOf(dimension, texts)
  for (const { row, text } of answers) {
    const names = options?.split(text) ?? []
    const known = names.filter((name) => options?.names.has(name))
    for (const key of known) counter.count({ kind: 'segment', dimension, key }, row, index, null)
    if (known.length < names.length || names.length === 0)
      counter.count({ kind: 'segment', dimension, key: ownWords }, row, index, null)
  }
}

function answerIn(cell: Cell): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[;,]$/, '')
    .trim()
}

/** Counts by what is counted and the day; without a day, all until the day of the export. */
class Counter {
  readonly #counts = new Map<string, Observation>()
  readonly #match: Recognised
  readonly #context: TableContext

  constructor(match: Recognised, context: TableContext) {
    this.#match = match
    this.#context = context
  }

  /** True where it is the first of its kind. */
  count(subject: Subject, row: number, index: number, day: IsoDate | null): boolean {
    const place = `${day ?? ''}|${JSON.stringify(subject)}`
    const before = this.#counts.get(place)
    const time =
      day === null
        ? ({ grain: 'lifetime', from: '', to: this.#context.exportedOn } as const)
        : ({ grain: 'day', from: day, to: day } as const)
    const trace = { table: this.#match.table.index, row, column: index + 1 }
    const value = (before?.value ?? 0) + 1
    this.#counts.set(place, { subject, measure: 'responses', ...time, trace: before?.trace ?? trace, value })
    return before === undefined
  }

  observations(): Observation[] {
    return [...this.#counts.values()]
  }
}
