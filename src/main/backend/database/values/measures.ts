import type { Database } from 'better-sqlite3'
import { keyOfMeasure, type MeasureId, measureOf } from '../../../../core/measure.ts'
import type { OwnMeasureId } from '../../../../core/own-measure.ts'
import { shippedMeasures } from '../../../../core/shipped-measures.ts'

const add = `
  INSERT INTO measures (id, name, additive) VALUES (?, ?, ?)
  ON CONFLICT (name) DO UPDATE SET additive = excluded.additive WHERE additive <> excluded.additive
  ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE name <> excluded.name`

/** Numbers every measure that this build ships, and says of each whether its values may be added up. */
export function numberMeasures(db: Database): void {
  const save = db.prepare<unknown[]>(add)
  db.transaction(() => {
    for (const id of shippedMeasures) save.run(null, id, measureOf(id).additive ? 1 : 0)
  })()
}

/** By `keyOfMeasure`. The file is open here alone, so that a number which a waiting plan was promised stays free for it. */
const promised = new WeakMap<Database, Map<string, number>>()

/**
 * The numbers of measures. One that a person has just named is promised the next number, and stands in the store once its
 * plan is carried out: a preview writes nothing.
 */
export class MeasureNumbers {
  readonly #numbers: Map<string, number>
  readonly #met = new Map<MeasureId, number>()

  constructor(db: Database) {
    this.#numbers = promised.get(db) ?? new Map(storedNumbers(db).map(({ id, name }) => [keyOfMeasure(name), id]))
    promised.set(db, this.#numbers)
  }

  of(measure: MeasureId): number {
    return this.#met.get(measure) ?? this.#meet(measure)
  }

  #meet(measure: MeasureId): number {
    const key = keyOfMeasure(measure)
    const number = this.#numbers.get(key) ?? Math.max(0, ...this.#numbers.values()) + 1
    this.#numbers.set(key, number)
    this.#met.set(measure, number)
    return number
  }
}

/** Writes down the measures that persons named, each under the number that its values have. */
export function keepOwnMeasures(db: Database, own: readonly OwnMeasureId[]): void {
  const numbers = new MeasureNumbers(db)
  const save = db.prepare<unknown[]>(add)
  for (const id of own) save.run(numbers.of(id), id, measureOf(id).additive ? 1 : 0)
}

function storedNumbers(db: Database): { id: number; name: MeasureId }[] {
  return db.prepare<[], { id: number; name: MeasureId }>('SELECT id, name FROM measures').all()
}
