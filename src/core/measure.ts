import type { Measure } from './basis.ts'
import { isOwn, keyOfOwn, type OwnMeasureId, ownWays, partsOf, readOwnMeasure } from './own-measure.ts'
import { isShipped, measures, type ShippedMeasureId } from './shipped-measures.ts'

/** What is counted: a measure of the platforms, or one that a person named. */
export type MeasureId = ShippedMeasureId | OwnMeasureId

/** How the values of a measure combine, and in which unit they are. */
export function measureOf(id: MeasureId): Measure {
  if (!isOwn(id)) return measures[id]
  const { way, unit } = partsOf(id)
  const { basis, additive } = ownWays[way]
  return { basis, additive, unit }
}

/** Equal for two ids of one measure: a name that a person gave is the same in whatever capitals. */
export function keyOfMeasure(id: MeasureId): string {
  return isOwn(id) ? keyOfOwn(id) : id
}

/** The measure that a text from outside means; null for a text that means none. */
export function readMeasure(text: string): MeasureId | null {
  return isShipped(text) ? text : readOwnMeasure(text)
}

/** True for the id of a measure as it is kept. */
export function isMeasure(text: string): text is MeasureId {
  return readMeasure(text) === text
}
