import { addDays } from '../../date.ts'
import { measures } from '../../measure.ts'
import { type Observation, type Post, type Subject, subjectKey } from '../../observation.ts'
import type { Problem, ProblemCode } from '../../problem.ts'
import type { Derived } from '../../sources/source.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import { type Figure, figureOfLine, figuresOf, readFigure } from '../cells/read-figure.ts'
import { readNumber } from '../cells/read-number.ts'
import type { Cell } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import { rejoined } from './data-rows.ts'
import { describePost } from './describe-post.ts'
import { identifyByTitle, identifyPost, isDamaged, type PostIdentity } from './post-identity.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** What became of a row: it gave values, was folded into an earlier one, was left out, or held nothing. */
export type Outcome = 'observed' | 'merged' | 'rejected' | 'blank'

type Time = Pick<Observation, 'grain' | 'from' | 'to'>
type About = Omit<Observation, 'measure' | 'value' | 'trace'>
interface Value {
  readonly figure: Figure
  readonly value: number
}

/** Reads rows one after the other and keeps what they said. */
export class RowReader {
  /** Everything said; of things with one name only what can be added up. */
  get observations(): Observation[] {
    return this.#ambiguous.size === 0 ? this.#all : this.#all.filter((one) => !this.#ambiguous.has(one))
  }

  readonly posts = new Map<string, Post>()
  readonly #all: Observation[] = []
  readonly #ambiguous = new Set<Observation>()
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #figures: readonly Figure[]
  readonly #cells: CellsByRole
  /** Places of the observations so far by what they are about, so that a repeated row is folded into the first. */
  readonly #seen = new Map<string, number[]>()

  constructor(match: Recognised, context: TableContext) {
    this.#match = match
    this.#context = context
    this.#figures = figuresOf(match)
    this.#cells = new CellsByRole(match.columns, match.report.columns)
  }

  read(written: DataRow): Outcome {
    const row = this.#match.report.quirks?.nameCutAtCommas === true ? rejoined(written) : written
    const values = this.#values(row)
    if (values === 'unreadable') return 'rejected'
    if (values.length === 0 || this.#match.report.subject === 'nothing') return 'blank'
    const time = this.#time(row)
    const subject = this.#subject(row)
    return time === undefined || subject === undefined ? 'rejected' : this.#observe(row, subject, time, values)
  }

  #values(row: DataRow): Value[] | 'unreadable' {
    const values: Value[] = this.#countOf(row)
    let unreadable = false
    for (const figure of this.#figuresIn(row)) {
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
    for (const derived of this.#match.report.derived ?? []) values.push(...derive(derived, values))
    return unreadable && values.length === 0 ? 'unreadable' : values
  }

  #figuresIn(row: DataRow): readonly Figure[] {
    if (this.#match.report.lines === undefined) return this.#figures
    return [figureOfLine(this.#match, row) ?? []].flat()
  }

  /** One, where each row is one of what the report counts. */
  #countOf(row: DataRow): Value[] {
    const measure = this.#match.report.counts
    if (measure === undefined || this.#cells.isBlank(row)) return []
    const { index = 0, header = '' } = this.#cells.column('date') ?? {}
    return [{ figure: { index, header, measure, form: 'plain', segment: null }, value: 1 }]
  }

  #time(row: DataRow): Time | undefined {
    const { window, exportedOn, dateOrder } = this.#context
    const { grain } = this.#match.report
    const from = readDate(this.#cells.cell(row, 'from'), dateOrder)
    const to = readDate(this.#cells.cell(row, 'to'), dateOrder)
    const nth = readNumber(this.#cells.cell(row, 'day-index'), '.')
    if (nth.kind === 'value' && window !== null) {
      const counted = addDays(window.from, nth.value)
      return { grain: 'day', from: counted, to: counted }
    }
    const day = readDate(this.#cells.cell(row, grain === 'day' ? 'date' : 'scope'), dateOrder)
    if (day !== undefined) return { grain: 'day', from: day, to: day }
    if (grain === 'period' && from !== undefined && to !== undefined && from <= to) return { grain, from, to }
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
    const key = this.#cells.texts(row, 'segment')
    const { across } = this.#match.report
    if (across !== undefined) return { kind: 'segment', dimension: across.dimension, key }
    if (key !== '') return { kind: 'segment', dimension: this.#cells.dimension(), key }
    this.#report('id-missing', 'warning', row, this.#cells.header('segment'), null)
    return undefined
  }

  #post(row: DataRow): Subject | undefined {
    const quirks = this.#match.report.quirks ?? {}
    const id = this.#cells.cell(row, 'post-id')
    const remark = this.#cells.text(row, 'remark')
    const identity =
      identifyPost({ id, link: this.#cells.text(row, 'link'), remark }, quirks) ??
      (quirks.knownByTitle === true ? this.#identifyByTitle(row) : undefined)
    const header = this.#cells.header('post-id')
    if (identity === undefined) {
      this.#report(isDamaged(id) ? 'id-lost' : 'id-missing', 'warning', row, header, id)
      return undefined
    }
    if (identity.damaged) this.#report('id-damaged', 'warning', row, header, id)
    if (identity.remarked) this.#report('platform-error-row', 'notice', row, '', remark)
    if (!this.posts.has(identity.key)) this.posts.set(identity.key, this.#describe(row, identity))
    return { kind: 'post', key: identity.key }
  }

  #describe(row: DataRow, identity: PostIdentity): Post {
    const post = describePost(row, this.#cells, identity, this.#match.report.quirks ?? {}, this.#context.dateOrder)
    const published = this.#cells.text(row, 'published')
    if (published !== null && post.publishedOn === null)
      this.#report('published-unreadable', 'warning', row, this.#cells.header('published'), published)
    return post
  }

  #identifyByTitle(row: DataRow) {
    return identifyByTitle(this.#cells.text(row, 'title'), this.#cells.cell(row, 'published'), this.#context.dateOrder)
  }

  #observe(row: DataRow, subject: Subject, time: Time, values: readonly Value[]): Outcome {
    let outcome: Outcome = 'merged'
    let about: Subject | undefined
    let known: number[] = []
    for (const value of values) {
      const named = segmentOf(subject, value.figure)
      if (named !== about) {
        about = named
        const place = `${subjectKey(about)}|${time.grain}|${time.from}|${time.to}`
        const seen = this.#seen.get(place)
        if (seen === undefined) outcome = 'observed'
        known = seen ?? []
        this.#seen.set(place, known)
      }
      this.#keep(row, { subject: about, ...time }, value, known)
    }
    return outcome
  }

  #keep(row: DataRow, about: About, { figure, value }: Value, known: number[]): void {
    const { measure, index } = figure
    const at = known.find((place) => this.#all[place]?.measure === measure)
    if (at === undefined) {
      known.push(this.#all.length)
      const trace = { table: this.#match.table.index, row: row.number, column: (row.valueAt ?? index) + 1 }
      // Millions of these are held at once: written out they take less than spread.
      const { subject, grain, from, to } = about
      this.#all.push({ subject, measure, grain, from, to, value, trace })
      return
    }
    const before = this.#all[at]
    if (before === undefined) return
    const { counts, quirks } = this.#match.report
    const adds = counts === measure || quirks?.addRepeats === true
    if (adds && measures[measure].additive) this.#all[at] = { ...before, value: before.value + value }
    else if (adds) this.#ambiguous.add(before)
    else if (before.value !== value) this.#report('duplicate-row', 'warning', row, figure.header, value)
  }

  #report(code: ProblemCode, severity: Problem['severity'], row: DataRow, column: string, cell: Cell): void {
    const place = { table: this.#match.table.name, row: row.number, ...(column === '' ? {} : { column }) }
    this.#context.log.add(code, severity, place, { text: String(cell ?? '').slice(0, 80) })
  }
}

/** A header may name the segment, alone or beside the name in the row: `Women 25-34`. */
function segmentOf(subject: Subject, { segment }: Figure): Subject {
  if (segment === null || subject.kind !== 'segment') return subject
  return { ...subject, key: subject.key === '' ? segment : `${segment} ${subject.key}` }
}

/** The trace of a derived figure leads to the first of its two parts. */
function derive({ measure, of, less }: Derived, values: readonly Value[]): Value[] {
  const whole = values.find(({ figure }) => figure.measure === of)
  const part = values.find(({ figure }) => figure.measure === less)
  if (whole === undefined || part === undefined || values.some(({ figure }) => figure.measure === measure)) return []
  return [{ figure: { ...whole.figure, measure }, value: whole.value - part.value }]
}

/** Followers who leave make a day negative; other counts below zero are worth a word. */
function mayBeNegative(measure: Figure['measure']): boolean {
  return measure.includes('follows') || measures[measure].basis === 'ratio'
}
