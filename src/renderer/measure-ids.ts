import { type MeasureId, measures } from '../core/measure.ts'

export const measureIds = Object.keys(measures).filter(isMeasure)

export function isMeasure(id: string): id is MeasureId {
  return Object.hasOwn(measures, id)
}
