import type { MeasureId } from '../../measure.ts'
import type { Observation, Post, Subject } from '../../observation.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import type { Figure } from '../cells/read-figure.ts'
import type { Recognised } from '../recognise.ts'
import { SummedValues } from '../values/summed-values.ts'
import type { TableValues } from '../values/table-values.ts'
import { rejoined } from './data-rows.ts'
import { describePost } from './describe-post.ts'
import { MetSubjects } from './met-subjects.ts'
import { identifyByTitle, identifyPost, isDamaged, type PostIdentity } from './post-identity.ts'
import { RowLog } from './row-log.ts'
import { type RowTime, RowTimes } from './row-times.ts'
import { type RowValue, RowValues } from './row-values.ts'
import type { DataRow, TableContext } from './table-context.ts'

/** What became of a row: it gave values, was folded into an earlier one, was left out, or held nothing. */
export type Outcome = 'observed' | 'merged' | 'rejected' | 'blank'

/** Reads rows one after the other and hands on what they say. */
export class RowReader {
  readonly #match: Recognised
  readonly #context: TableContext
  readonly #values: TableValues
  readonly #cells: CellsByRole
  readonly #log: RowLog
  readonly #times: RowTimes
  readonly #told: RowValues
  /** What was told of so far, by the days it is told for: a row that tells of it again is folded into the first. */
  readonly #met = new Map<string, MetSubjects>()
  #last: { readonly time: RowTime; readonly met: MetSubjects } | undefined
  /** Where rows with one name are added up, their sums until the last row is read. */
  readonly #sums = new SummedValues()
  #described = 0

  constructor(match: Recognised, context: TableContext, values: TableValues) {
    this.#match = match
    this.#context = context
    this.#values = values
    this.#cells = new CellsByRole(match.columns, match.report.columns)
    this.#log = new RowLog(match, context)
    this.#times = new RowTimes(match, context, this.#cells, this.#log)
    this.#told = new RowValues(match, context, this.#cells, this.#log)
  }

  /** To be called after the last row. */
  end(): void {
    this.#sums.giveTo(this.#values)
  }

  read(written: DataRow): Outcome {
    const row = this.#match.report.quirks?.nameCutAtCommas === true ? rejoined(written) : written
    const values = this.#told.of(row)
    if (values === 'unreadable') return 'rejected'
    if (values.length === 0 || this.#match.report.subject === 'nothing') return 'blank'
    const time = this.#times.of(row)
    const subject = this.#subject(row)
    return time === undefined || subject === undefined ? 'rejected' : this.#observe(row, subject, time, values)
  }

  #subject(row: DataRow): Subject | undefined {
    const { subject } = this.#match.report
    if (subject === 'account') return { kind: 'account' }
    if (subject === 'post') return this.#post(row)
    const key = this.#cells.texts(row, 'segment')
    const { across } = this.#match.report
    if (across !== undefined) return { kind: 'segment', dimension: across.dimension, key }
    if (key !== '') return { kind: 'segment', dimension: this.#cells.dimension(), key }
    this.#log.add('id-missing', 'warning', row, this.#cells.header('segment'), null)
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
      this.#log.add(isDamaged(id) ? 'id-lost' : 'id-missing', 'warning', row, header, id)
      return undefined
    }
    if (identity.damaged) this.#log.add('id-damaged', 'warning', row, header, id)
    if (identity.remarked) this.#log.add('platform-error-row', 'notice', row, '', remark)
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
      this.#log.add('published-unreadable', 'warning', row, this.#cells.header('published'), published)
    this.#values.describe(number, post)
  }

  #identifyByTitle(row: DataRow) {
    return identifyByTitle(this.#cells.text(row, 'title'), this.#cells.cell(row, 'published'), this.#context.dateOrder)
  }

  #observe(row: DataRow, subject: Subject, time: RowTime, values: readonly RowValue[]): Outcome {
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
  #metOn(time: RowTime): MetSubjects {
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

  #keep(
    row: DataRow,
    number: number,
    about: Subject,
    time: RowTime,
    { figure, value }: RowValue,
    again: boolean,
  ): void {
    const { measure, index } = figure
    const trace = { table: this.#match.table.index, row: row.number, column: (row.valueAt ?? index) + 1 }
    // Millions of these are made: written out they take less than spread.
    const { grain, from, to } = time
    const told: Observation = { subject: about, measure, grain, from, to, value, trace }
    const adds = this.#addsUp(measure)
    const before = again && !adds ? this.#values.at(number, told) : undefined
    if (adds) this.#sums.add(number, told)
    else if (before === undefined) this.#values.add(number, told)
    else if (before !== value) this.#log.add('duplicate-row', 'warning', row, figure.header, value)
  }

  #addsUp(measure: MeasureId): boolean {
    const { counts, quirks } = this.#match.report
    return counts === measure || quirks?.addRepeats === true
  }
}

/** A header may name the segment, alone or beside the name in the row: `Women 25-34`. */
function segmentOf(subject: Subject, { segment }: Figure): Subject {
  if (segment === null || subject.kind !== 'segment') return subject
  return { ...subject, key: subject.key === '' ? segment : `${segment} ${subject.key}` }
}
