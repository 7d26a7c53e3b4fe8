import { boundAccounts } from '../bound-accounts.ts'
import { firstDayOf, type IsoDate } from '../date.ts'
import type { DefinitionChange } from '../definitions.ts'
import type { Facts } from '../facts.ts'
import { type MeasureId, measureOf } from '../measure.ts'
import type { MeasureBinding, Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import { firstMonthOf } from './actual.ts'

type Known = Pick<Facts, 'definitions' | 'accounts'>
type Bound = Pick<Metric, 'id' | 'binding' | 'basis' | 'window' | 'target'>

/**
 * The first change of definition that stands between what a metric is held against and what it is now, and that nobody has
 * spliced; null where both were counted in the same way. What was counted otherwise is not compared: half of a rise may
 * then be the platform's doing.
 */
export function breakOf(metric: Bound, objective: Pick<Objective, 'period'>, facts: Known, day: IsoDate) {
  const { splices } = facts.definitions
  const open = changesAcross(metric, objective, facts, day).find(
    (change) => !splices.some((splice) => splice.changeId === change.id && splice.metricId === metric.id),
  )
  return open ?? null
}

/** Every change that a metric's comparison spans at the end of a day, spliced or not, earliest first. */
export function changesAcross(
  metric: Bound,
  objective: Pick<Objective, 'period'>,
  facts: Known,
  day: IsoDate,
): DefinitionChange[] {
  const since = comparedSince(metric, objective, day)
  return changesOf(metric, facts)
    .filter((change) => since < change.date && change.date <= day)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The changes of what a metric is made of, on the platforms where it is counted. */
export function changesOf({ binding }: Pick<Metric, 'binding'>, facts: Known): DefinitionChange[] {
  if (binding.kind !== 'measure') return []
  const parts = measuresOf(binding)
  const on = (change: DefinitionChange) =>
    binding.platforms.length === 0 || binding.accountIds.length > 0
      ? boundAccounts(facts.accounts, binding).some((account) => account.platform === change.platform)
      : binding.platforms.includes(change.platform)
  return facts.definitions.changes.filter(
    (change) => on(change) && change.measures.some((measure) => parts.includes(measure)),
  )
}

/** A measure, and for a rate the two that it is recomputed from. */
export function measuresOf({ measure, denominator }: MeasureBinding): MeasureId[] {
  if (denominator !== null) return [measure, denominator]
  const { ratioOf } = measureOf(measure)
  return ratioOf === undefined ? [measure] : [measure, ...(ratioOf as readonly MeasureId[])]
}

/** The earlier of the day of the baseline (or of the level agreed) and the first day of the window. */
function comparedSince(metric: Bound, { period }: Pick<Objective, 'period'>, day: IsoDate): IsoDate {
  const { target } = metric
  const baseline = 'baseline' in target ? (target.baseline?.date ?? period.from) : period.from
  if (metric.basis === 'stock') return baseline
  const first = firstDayOf(firstMonthOf(metric.window, period, day))
  return first < baseline ? first : baseline
}
