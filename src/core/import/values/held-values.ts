import { type Observation, type Post, type Subject, subjectKey } from '../../observation.ts'
import type { OpenTable, Place, TableValues } from './table-values.ts'

/** What a table says, in memory: for files at which somebody only looks. */
export class HeldValues implements TableValues {
  readonly observations: Observation[] = []
  readonly posts: Post[] = []
  readonly #subjects = new Map<string, number>()
  readonly #places = new Map<string, number>()

  subject(subject: Subject): number {
    const key = subjectKey(subject)
    const known = this.#subjects.get(key)
    if (known !== undefined) return known
    this.#subjects.set(key, this.#subjects.size)
    return this.#subjects.size - 1
  }

  add(subject: number, value: Observation): void {
    this.#places.set(placeKey(subject, value), this.observations.length)
    this.observations.push(value)
  }

  at(subject: number, place: Place): number | undefined {
    const at = this.#places.get(placeKey(subject, place))
    return at === undefined ? undefined : this.observations[at]?.value
  }

  describe(_: number, post: Post): void {
    this.posts.push(post)
  }
}

/** Opens tables in memory, one after the other, and gives them back in their order. */
export function heldTables(): { readonly open: OpenTable; readonly tables: readonly HeldValues[] } {
  const tables: HeldValues[] = []
  const open = () => {
    const table = new HeldValues()
    tables.push(table)
    return table
  }
  return { open, tables }
}

export function placeKey(subject: number, { measure, grain, from, to }: Place): string {
  return `${subject}|${measure}|${grain}|${from}|${to}`
}
