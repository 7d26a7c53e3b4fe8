import { isMeasure } from '../core/measure.ts'
import { measures } from '../core/shipped-measures.ts'

export { isMeasure }

export const measureIds = Object.keys(measures).filter(isMeasure)
