import type { IsoDate } from '../../date.ts'
import type { MeasureId } from '../../measure.ts'
import type { Observation, Post, Subject } from '../../observation.ts'
import type { Period } from '../../period.ts'
import { daysOfRange } from '../day-ranges.ts'
import type { Place, TableValues } from './table-values.ts'

/** What is known of the values of a table without having them at hand. */
export interface TableSummary {
  /** The days of which the account as a whole is told, by measure. */
  readonly days: ReadonlyMap<MeasureId, ReadonlySet<IsoDate>>
  /** From the first to the last day of values by day, and of values over a period; null where there are none. */
  readonly daily: Period | null
  readonly periods: Period | null
  /** From the first to the last publication of a post. */
  readonly published: Period | null
  readonly lastDay: IsoDate | null
}

/** Passes everything on and remembers what a preview shows of it. */
export class SummarisedValues implements TableValues {
  observations = 0
  posts = 0
  readonly #values: TableValues
  readonly #exportedOn: IsoDate
  readonly #days = new Map<MeasureId, Set<IsoDate>>()
  #daily: Period | null = null
  #periods: Period | null = null
  #published: Period | null = null
  #lastDay: IsoDate | null = null

  constructor(values: TableValues, exportedOn: IsoDate) {
    this.#values = values
    this.#exportedOn = exportedOn
  }

  get summary(): TableSummary {
    return {
      days: this.#days,
      daily: this.#daily,
      periods: this.#periods,
      published: this.#published,
      lastDay: this.#lastDay,
    }
  }

  subject(subject: Subject): number {
    return this.#values.subject(subject)
  }

  add(subject: number, value: Observation): void {
    const { grain, from, to } = value
    this.observations += 1
    if (grain === 'day') this.#daily = widened(this.#daily, to, to)
    if (grain === 'period') this.#periods = widened(this.#periods, from, to)
    // A month that is not over yet is told until the day of the export.
    const told = grain === 'period' && to > this.#exportedOn ? this.#exportedOn : to
    if (this.#lastDay === null || told > this.#lastDay) this.#lastDay = told
    if (value.subject.kind === 'account' && grain !== 'lifetime') this.#cover(value)
    this.#values.add(subject, value)
  }

  at(subject: number, place: Place): number | undefined {
    return this.#values.at(subject, place)
  }

  describe(subject: number, post: Post): void {
    this.posts += 1
    if (post.publishedOn !== null) this.#published = widened(this.#published, post.publishedOn, post.publishedOn)
    this.#values.describe(subject, post)
  }

  #cover({ measure, from, to }: Observation): void {
    const days = this.#days.get(measure) ?? new Set()
    this.#days.set(measure, days)
    for (const day of from === to ? [to] : daysOfRange({ from, to })) days.add(day)
  }
}

/** The same object while nothing changes: this is asked of every value. */
function widened(period: Period | null, from: IsoDate, to: IsoDate): Period {
  if (period === null) return { from, to }
  if (from >= period.from && to <= period.to) return period
  return { from: from < period.from ? from : period.from, to: to > period.to ? to : period.to }
}
