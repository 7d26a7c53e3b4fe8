import { addDays } from '../../date.ts'
import { type MeasureId, measureOf } from '../../measure.ts'
import type { Observation, Post, Subject } from '../../observation.ts'
import { isOwn } from '../../own-measure.ts'
import type { Problem, ProblemCode } from '../../problem.ts'
import type { Derived } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import { type Figure, figureOfLine, figuresOf, readFigure } from '../cells/read-figure.ts'
import { readNumber } from '../cells/read-number.ts'
import { readPeriod } from '../cells/read-period.ts'
import type { Recognised } from '../recognise.ts'
import { SummedValues } from '../values/summed-values.ts'
import type { TableValues } from '../values/table-values.ts'
import { rejoined } from './data-rows.ts'
import { describePost } from './describe-post.ts'
import { MetSubjects } from './met-subjects.ts'
import { identifyByTitle, identifyPost, isDamaged, type PostIdentity } from './post-identity.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** What became of a row: it gave values, was folded into an earlier one, was left out, or held nothing. */
export type Outcome = 'observed' | 'merged' | 'rejected' | 'blank'

type Time = Pick<Observation, 'grain' | 'from' | 'to'>
interface Value {
  readonly figure: Figure
  readonly value: number
}

/** Reads rows one after the other and hands on what they say. */
export class RowReader {
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #values: TableValues
  readonly #figures: readonly Figure[]
  readonly #cells: CellsByRole
  /** What was told of so far, by the days it is told for: a row that tells of it again is folded into the first. */
  readonly #met = new Map<string, MetSubjects>()
  #last: { readonly time: Time; readonly met: MetSubjects } | undefined
  /** Where rows with one name are added up, their sums until the last row is read. */
  readonly #sums = new SummedValues()
  #described = 0

  constructor(match: Recognised, context: TableContext, values: TableValues) {
    this.#match = match
    this.#context = context
    this.#values = values
    this.#figures = figuresOf(match)
    this.#cells = new CellsByRole(match.columns, match.report.columns)
  }

  /** To be called after the last row. */
  end(): void {
    this.#sums.giveTo(this.#values)
  }

  read(written: DataRow): Outcome {
    const row = this.#match.report.quirks?.nameCutAtCommas === true ? rejoined(written) : written
    const values = this.#valuesIn(row)
    if (values === 'unreadable') return 'rejected'
    if (values.length === 0 || this.#match.report.subject === 'nothing') return 'blank'
    const time = this.#time(row)
    const subject = this.#subject(row)
    return time === undefined || subject === undefined ? 'rejected' : this.#observe(row, subject, time, values)
  }

  #valuesIn(row: DataRow): Value[] | 'unreadable' {
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
    const range = this.#cells.cell(row, 'range')
    if (range !== null) return this.#rangeOf(row, range)
    if (grain === 'period' && from !== undefined && to !== undefined && from <= to) return { grain, from, to }
    if (grain === 'period' && window !== null) return { grain, from: window.from, to: window.to }
    if (grain !== 'day') return { grain: 'lifetime', from: '', to: exportedOn }
    const missing = this.#cells.text(row, 'date') === null
    const cell = this.#cells.cell(row, 'date')
    this.#report(missing ? 'date-missing' : 'date-unreadable', 'warning', row, this.#cells.header('date'), cell)
    return undefined
  }

  /** The days that the row itself names, in words. */
  #rangeOf(row: DataRow, cell: Cell): Time | undefined {
    const named = readPeriod(String(cell))
    if (named !== null) return { grain: 'period', ...named }
    this.#report('date-unreadable', 'warning', row, this.#cells.header('range'), cell)
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
    const subject: Subject = { kind: 'post', key: identity.key }
    this.#describe(row, subject, identity)
    return subject
  }

  /** The first row of a post describes it. */
  #describe(row: DataRow, subject: Subject, identity: PostIdentity): void {
    const number = this.#values.subject(subject)
    if (number < this.#described) return
    this.#described = number + 1
    const post: Post = describePost(
      row,
      this.#cells,
      identity,
      this.#match.report.quirks ?? {},
      this.#context.dateOrder,
    )
    const published = this.#cells.text(row, 'published')
    if (published !== null && post.publishedOn === null)
      this.#report('published-unreadable', 'warning', row, this.#cells.header('published'), published)
    this.#values.describe(number, post)
  }

  #identifyByTitle(row: DataRow) {
    return identifyByTitle(this.#cells.text(row, 'title'), this.#cells.cell(row, 'published'), this.#context.dateOrder)
  }

  #observe(row: DataRow, subject: Subject, time: Time, values: readonly Value[]): Outcome {
    let outcome: Outcome = 'merged'
    const met = this.#metOn(time)
    let about: Subject | undefined
    let number = 0
    let again = false
    let said: MeasureId[] = []
    for (const value of values) {
      const named = segmentOf(subject, value.figure)
      if (named !== about) {
        about = named
        number = this.#values.subject(named)
        again = !met.meet(number)
        said = []
        if (!again) outcome = 'observed'
      }
      const { measure } = value.figure
      this.#keep(row, number, about, time, value, again || said.includes(measure))
      said.push(measure)
    }
    return outcome
  }

  /** What was met for these days, which are mostly those of the row before. */
  #metOn(time: Time): MetSubjects {
    const { grain, from, to } = time
    const last = this.#last
    if (last !== undefined && last.time.grain === grain && last.time.from === from && last.time.to === to)
      return last.met
    const span = `${grain}${from}${to}`
    const met = this.#met.get(span) ?? new MetSubjects()
    this.#met.set(span, met)
    this.#last = { time, met }
    return met
  }

  #keep(row: DataRow, number: number, about: Subject, time: Time, { figure, value }: Value, again: boolean): void {
    const { measure, index } = figure
    const trace = { table: this.#match.table.index, row: row.number, column: (row.valueAt ?? index) + 1 }
    // Millions of these are made: written out they take less than spread.
    const { grain, from, to } = time
    const told: Observation = { subject: about, measure, grain, from, to, value, trace }
    const adds = this.#addsUp(measure)
    const before = again && !adds ? this.#values.at(number, told) : undefined
    if (adds) this.#sums.add(number, told)
    else if (before === undefined) this.#values.add(number, told)
    else if (before !== value) this.#report('duplicate-row', 'warning', row, figure.header, value)
  }

  #addsUp(measure: MeasureId): boolean {
    const { counts, quirks } = this.#match.report
    return counts === measure || quirks?.addRepeats === true
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
  return (!isOwn(measure) && measure.includes('follows')) || measureOf(measure).basis === 'ratio'
}
