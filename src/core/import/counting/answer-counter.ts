import { type Observation, type Subject, subjectKey, type Trace } from '../../observation.ts'

/** Over which days something is counted. */
export type Time = Pick<Observation, 'grain' | 'from' | 'to'>

/** Counts responses and answers by what is counted and over which time. */
export class AnswerCounter {
  readonly #counts = new Map<string, Observation>()
  readonly #table: number

  /** The place of the table in its file, from 0. */
  constructor(table: number) {
    this.#table = table
  }

  /** Adds to a count, or makes it. True where it is the first of its kind. */
  add(subject: Subject, time: Time, place: Omit<Trace, 'table'>, more: number): boolean {
    const key = `${time.from} ${time.to} ${subjectKey(subject)}`
    const before = this.#counts.get(key)
    const trace = before?.trace ?? { table: this.#table, ...place }
    this.#counts.set(key, { subject, measure: 'responses', ...time, trace, value: (before?.value ?? 0) + more })
    return before === undefined
  }

  observations(): Observation[] {
    return [...this.#counts.values()]
  }
}
