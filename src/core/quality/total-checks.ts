import type { ReadColumn } from '../import/import-plan.ts'
import { measureOf } from '../measure.ts'
import type { TotalReason } from './quality.ts'

/** Sums of floats miss by some millionths of their size. */
const roundingError = 1e-6

/**
 * Why a platform's own total and the sum of its rows say what they say; null where it wrote no total, and for rates,
 * whose sum means nothing.
 */
export function reasonOfTotal({ measure, sum, total }: ReadColumn, cutOff: boolean): TotalReason | null {
  if (total === null || (measure !== null && measureOf(measure).basis === 'ratio')) return null
  if (Math.abs(total - sum) <= roundingError * Math.max(1, Math.abs(total))) return 'agrees'
  if (measure !== null && !measureOf(measure).additive) return 'people-counted-once'
  return cutOff ? 'rows-cut-off' : 'rows-left-out'
}
