import { type IsoDate, type IsoMonth, lastDayOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric } from '../../metric.ts'
import type { Objective } from '../../objective.ts'
import { monthValue } from '../actual.ts'
import { breakOf } from '../definition-break.ts'
import { scoreMetric } from '../score-metric.ts'
import { splicedPoints } from '../spliced-points.ts'
import { tolerance } from '../status.ts'
import type { KeptForecast } from './kept-forecast.ts'

/** One month of a kept forecast, held against what came. */
export interface CheckedMonth {
  readonly metricId: string
  readonly knownOn: IsoDate
  readonly month: IsoMonth
  readonly value: number
  readonly low: number
  readonly high: number
  readonly actual: number
  readonly inside: boolean
}

/** The chance given to a target, held against whether it was met. */
export interface CheckedChance {
  readonly metricId: string
  readonly knownOn: IsoDate
  readonly chance: number
  readonly met: boolean
}

export interface Checks {
  readonly months: readonly CheckedMonth[]
  readonly chances: readonly CheckedChance[]
}

/** How far past forecasts could be trusted. Shares are null while nothing could be checked. */
export interface Calibration {
  readonly months: number
  /** Of the months checked, the share inside their 80 % interval: near 0.8 when intervals say what they mean. */
  readonly insideShare: number | null
  readonly chances: number
  /** Mean of (chance − outcome)², 0 to 1: 0 is foresight, 0.25 a coin (Brier, Monthly Weather Review 78, 1950). */
  readonly brier: number | null
}

/**
 * Holds the forecasts made by `asOf` against what is known by then: each month that is over, and each plan that is over,
 * with the target of that time. Of forecasts made on the same knowledge the last one counts. What has no value cannot be
 * checked, nor what a platform counts otherwise since.
 */
export function checkForecasts(facts: Facts, asOf: IsoDate): Checks {
  const checks = latest(facts.forecasts.filter(({ madeOn }) => madeOn <= asOf)).map((kept): Checks => {
    const found = metricOf(facts, kept.metricId)
    if (found === null || breakOf(found.metric, found.objective, facts, asOf) !== null)
      return { months: [], chances: [] }
    return { months: checkedMonths(kept, found.metric, facts, asOf), chances: checkedChance(kept, found, facts, asOf) }
  })
  return { months: checks.flatMap(({ months }) => months), chances: checks.flatMap(({ chances }) => chances) }
}

export function calibrationOf({ months, chances }: Checks): Calibration {
  const errors = chances.map(({ chance, met }) => (chance - (met ? 1 : 0)) ** 2)
  return {
    months: months.length,
    insideShare: months.length === 0 ? null : months.filter(({ inside }) => inside).length / months.length,
    chances: chances.length,
    brier: errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length,
  }
}

function latest(kept: readonly KeptForecast[]): KeptForecast[] {
  return [...new Map(kept.map((one) => [`${one.metricId} ${one.knownOn} ${one.endsOn}`, one])).values()]
}

interface Found {
  readonly metric: Metric
  readonly objective: Objective
}

function metricOf({ objectives }: Facts, id: string): Found | null {
  const objective = objectives.find(({ metrics }) => metrics.some((metric) => metric.id === id))
  const metric = objective?.metrics.find((one) => one.id === id)
  return objective === undefined || metric === undefined ? null : { metric, objective }
}

function checkedMonths(kept: KeptForecast, metric: Metric, facts: Facts, asOf: IsoDate): CheckedMonth[] {
  const { metricId, knownOn } = kept
  const points = splicedPoints(metric, facts.histories[metricId] ?? [], facts)
  return kept.months.flatMap((said) => {
    const point = points.find(({ month }) => month === said.month)
    const actual = point === undefined || lastDayOf(said.month) > asOf ? null : monthValue(metric, point)
    if (actual === null) return []
    const slack = tolerance * Math.max(1, Math.abs(actual))
    return [{ metricId, knownOn, ...said, actual, inside: said.low - slack <= actual && actual <= said.high + slack }]
  })
}

function checkedChance(kept: KeptForecast, { metric, objective }: Found, facts: Facts, asOf: IsoDate): CheckedChance[] {
  const { metricId, knownOn, chance, endsOn, target } = kept
  if (endsOn > asOf) return []
  const asThen = { ...objective, period: { ...objective.period, to: endsOn } }
  const { raw } = scoreMetric({ ...metric, target }, asThen, facts, endsOn)
  return raw === null ? [] : [{ metricId, knownOn, chance, met: raw >= 1 - tolerance }]
}
