import { daysBetween, type IsoDate } from '../date.ts'
import type { Freshness, QualityRules } from './quality.ts'

/** How long an account has been without a day of data. */
export function freshnessOf(lastDay: IsoDate | null, today: IsoDate, rules: QualityRules): Freshness {
  if (lastDay === null) return { lastDay, daysSince: null, state: 'no-data' }
  const daysSince = Math.max(0, daysBetween(lastDay, today))
  const state = daysSince >= rules.silentAfter ? 'silent' : daysSince >= rules.lateAfter ? 'late' : 'fresh'
  return { lastDay, daysSince, state }
}
