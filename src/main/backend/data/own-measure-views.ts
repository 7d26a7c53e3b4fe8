import type { OwnMeasureView } from '../../../contract/measure-routes.ts'
import { ownMeasuresOf } from '../../../core/import/mapping/own-spelling.ts'
import { keyOfOwn, partsOf } from '../../../core/own-measure.ts'
import type { Backend, OpenFile } from '../backend.ts'
import { eachOnce, ownMeasuresInUse, ownMeasuresWithValues } from '../database/imports/own-measures.ts'

/** What persons named and something still speaks of, by name: values, metrics, templates, or a plan that waits. */
export function ownMeasureViews({ plans }: Backend, { db }: OpenFile): OwnMeasureView[] {
  const waiting = [...plans.values()].flatMap(({ reads }) => ownMeasuresOf(reads))
  const stored = new Set(ownMeasuresWithValues(db).map(keyOfOwn))
  return eachOnce([...ownMeasuresInUse(db), ...waiting])
    .map((id) => ({ id, hasValues: stored.has(keyOfOwn(id)) }))
    .sort((a, b) => partsOf(a.id).name.localeCompare(partsOf(b.id).name))
}
