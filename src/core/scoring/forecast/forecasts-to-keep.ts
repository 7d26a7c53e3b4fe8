import type { IsoDate } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import { forecastMetric } from './forecast-metric.ts'
import type { ForecastOccasion, KeptForecast } from './kept-forecast.ts'

interface Keeping {
  readonly occasion: ForecastOccasion
  /** The last day that the forecasts may know. */
  readonly knownOn: IsoDate
  readonly madeOn: IsoDate
  readonly madeBy: string
  /** Null for those of all objectives. */
  readonly objectiveId: string | null
}

/**
 * The forecasts that are worth keeping on an occasion: of plans that still run, and only those that say something else than
 * was last kept on the same knowledge. What is made after the end of its plan is no forecast.
 */
export function forecastsToKeep(facts: Facts, { objectiveId, ...keeping }: Keeping): KeptForecast[] {
  const objectives = facts.objectives.filter(
    ({ id, period }) => (objectiveId === null || id === objectiveId) && keeping.madeOn < period.to,
  )
  return objectives.flatMap((objective) =>
    objective.metrics.flatMap((metric): KeptForecast[] => {
      const outlook = forecastMetric(metric, objective, facts, keeping.knownOn)
      if (outlook.kind !== 'forecast') return []
      const { kind: _, attainment: __, ...said } = outlook
      const kept = { ...keeping, metricId: metric.id, target: metric.target, ...said }
      return isKnown(kept, facts.forecasts) ? [] : [kept]
    }),
  )
}

function isKnown(kept: KeptForecast, before: readonly KeptForecast[]): boolean {
  const last = before.findLast(({ metricId, knownOn }) => metricId === kept.metricId && knownOn === kept.knownOn)
  return last !== undefined && said(last) === said(kept)
}

function said({ endsOn, value, low, high, chance, target }: KeptForecast): string {
  return JSON.stringify([endsOn, value, low, high, chance, target])
}
