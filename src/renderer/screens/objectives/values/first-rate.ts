import type { Metric } from '../../../../core/metric.ts'
import type { Rate } from './rate-fields.tsx'

/** What the fields of a value begin with: nothing where nothing is known, unless it is a choice of which one always stands. */
export function firstRate({ basis, target }: Metric, last: number | null): Rate {
  const chosen = target.kind === 'goal-scale' || target.kind === 'milestone'
  return { value: basis === 'ratio' ? null : (last ?? (chosen ? 0 : null)), numerator: null, denominator: null }
}
