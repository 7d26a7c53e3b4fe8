import { measureOf } from '../../measure.ts'
import type { Observation } from '../../observation.ts'
import { placeKey } from './held-values.ts'
import type { TableValues } from './table-values.ts'

/**
 * Adds up what several rows say of one place: rows that are each one of what is counted, or that stand for different
 * things with one name. What may not be added is then said of nobody in particular, and left out.
 */
export class SummedValues {
  readonly #places = new Map<string, { readonly subject: number; value: Observation; ambiguous: boolean }>()

  add(subject: number, value: Observation): void {
    const key = placeKey(subject, value)
    const before = this.#places.get(key)
    if (before === undefined) this.#places.set(key, { subject, value, ambiguous: false })
    else if (measureOf(value.measure).additive)
      before.value = { ...before.value, value: before.value.value + value.value }
    else before.ambiguous = true
  }

  /** Hands the sums on. */
  giveTo(values: TableValues): void {
    for (const { subject, value, ambiguous } of this.#places.values()) if (!ambiguous) values.add(subject, value)
  }
}
