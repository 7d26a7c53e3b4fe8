import { isMeasure, measures } from '../core/measure.ts'

export { isMeasure }

export const measureIds = Object.keys(measures).filter(isMeasure)
