import { measures } from '../measure.ts'
import { type Observation, type Post, type Subject, subjectKey } from '../observation.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { CellsByRole } from './cells-by-role.ts'
import { describePost } from './describe-post.ts'
import type { Cell } from './export-file.ts'
import { identifyPost } from './post-identity.ts'
import { readDate } from './read-date.ts'
import { type Figure, figuresOf, readFigure } from './read-figure.ts'
import type { Recognised } from './recognise.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** What became of a row: it gave values, was folded into an earlier one, was left out, or held nothing. */
export type Outcome = 'observed' | 'merged' | 'rejected' | 'blank'

type Time = Pick<Observation, 'grain' | 'from' | 'to'>
interface Value {
  readonly figure: Figure
  readonly value: number
}

/** Reads rows one after the other and keeps what they said. */
export class RowReader {
  readonly observations: Observation[] = []
  readonly posts = new Map<string, Post>()
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #figures: readonly Figure[]
  readonly #cells: CellsByRole
  /** Values seen so far by what they are about, so that a repeated row is folded into the first. */
  readonly #seen = new Map<string, Map<string, number>>()

  constructor(match: Recognised, context: TableContext) {
    this.#match = match
    this.#context = context
    this.#figures = figuresOf(match)
    this.#cells = new CellsByRole(match.columns)
  }

  read(row: DataRow): Outcome {
    const values = this.#values(row)
    if (values === 'unreadable') return 'rejected'
    if (values.length === 0 || this.#match.report.subject === 'nothing') return 'blank'
    const time = this.#time(row)
    const subject = this.#subject(row)
    return time === undefined || subject === undefined ? 'rejected' : this.#observe(row, subject, time, values)
  }

  #values(row: DataRow): Value[] | 'unreadable' {
    const values: Value[] = []
    let unreadable = false
    for (const figure of this.#figures) {
      const cell = row.cells[figure.index] ?? null
      const read = readFigure(cell, figure, this.#context.decimal)
      if (read.kind === 'value') values.push({ figure, value: read.value })
      if (read.kind === 'value' && read.value < 0 && !mayBeNegative(figure.measure))
        this.#report('negative-count', 'notice', row, figure.header, cell)
      if (read.kind === 'bound') this.#report('number-bound', 'notice', row, figure.header, cell)
      if (read.kind === 'unreadable') {
        unreadable = true
        this.#report('number-unreadable', 'warning', row, figure.header, cell)
      }
    }
    return unreadable && values.length === 0 ? 'unreadable' : values
  }

  #time(row: DataRow): Time | undefined {
    const { window, exportedOn, dateOrder } = this.#context
    const { grain } = this.#match.report
    const day = readDate(this.#cells.cell(row, grain === 'day' ? 'date' : 'scope'), dateOrder)
    if (day !== undefined) return { grain: 'day', from: day, to: day }
    if (grain === 'period' && window !== null) return { grain, from: window.from, to: window.to }
    if (grain !== 'day') return { grain: 'lifetime', from: '', to: exportedOn }
    const missing = this.#cells.text(row, 'date') === null
    const cell = this.#cells.cell(row, 'date')
    this.#report(missing ? 'date-missing' : 'date-unreadable', 'warning', row, this.#cells.header('date'), cell)
    return undefined
  }

  #subject(row: DataRow): Subject | undefined {
    const { subject } = this.#match.report
    if (subject === 'account') return { kind: 'account' }
    if (subject === 'post') return this.#post(row)
    const key = this.#cells.text(row, 'segment')
    if (key !== null) return { kind: 'segment', dimension: this.#cells.column('segment')?.column?.dimension ?? '', key }
    this.#report('id-missing', 'warning', row, this.#cells.header('segment'), null)
    return undefined
  }

  #post(row: DataRow): Subject | undefined {
    const quirks = this.#match.report.quirks ?? {}
    const id = this.#cells.cell(row, 'post-id')
    const remark = this.#cells.text(row, 'remark')
    const identity = identifyPost({ id, link: this.#cells.text(row, 'link'), remark }, quirks)
    const header = this.#cells.header('post-id')
    if (identity === undefined) {
      this.#report('id-missing', 'warning', row, header, id)
      return undefined
    }
    if (identity.damaged) this.#report('id-damaged', 'warning', row, header, id)
    if (identity.remarked) this.#report('platform-error-row', 'notice', row, '', remark)
    if (!this.posts.has(identity.key))
      this.posts.set(identity.key, describePost(row, this.#cells, identity, quirks, this.#context.dateOrder))
    return { kind: 'post', key: identity.key }
  }

  #observe(row: DataRow, subject: Subject, time: Time, values: readonly Value[]): Outcome {
    const place = `${subjectKey(subject)}|${time.grain}|${time.to}`
    const seen = this.#seen.get(place)
    const known = seen ?? new Map<string, number>()
    this.#seen.set(place, known)
    for (const { figure, value } of values) {
      const before = known.get(figure.measure)
      if (before === undefined) {
        known.set(figure.measure, value)
        const trace = { table: this.#match.table.index, row: row.number, column: figure.index + 1 }
        this.observations.push({ subject, measure: figure.measure, ...time, value, trace })
      } else if (before !== value) this.#report('duplicate-row', 'warning', row, figure.header, value)
    }
    return seen === undefined ? 'observed' : 'merged'
  }

  #report(code: ProblemCode, severity: Problem['severity'], row: DataRow, column: string, cell: Cell): void {
    const place = { table: this.#match.table.name, row: row.number, ...(column === '' ? {} : { column }) }
    this.#context.log.add(code, severity, place, { text: String(cell ?? '').slice(0, 80) })
  }
}

/** Followers who leave make a day negative; other counts below zero are worth a word. */
function mayBeNegative(measure: Figure['measure']): boolean {
  return measure.includes('follows') || measures[measure].basis === 'ratio'
}
