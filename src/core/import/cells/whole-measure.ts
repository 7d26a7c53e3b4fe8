import { type MeasureId, measureOf } from '../../measure.ts'

/** Some platforms split a conversion between several campaigns. */
const shared: readonly MeasureId[] = ['conversions', 'key-events', 'results', 'leads']

/** True for what is counted one by one: it has no decimals. */
export function isWhole(measure: MeasureId): boolean {
  const { basis, unit } = measureOf(measure)
  return unit === 'count' && basis !== 'ratio' && !shared.includes(measure)
}
