import { firstDayOf, type IsoDate, monthOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric, MetricPoint } from '../../metric.ts'
import type { Objective } from '../../objective.ts'
import { monthValue } from '../actual.ts'
import { breakOf } from '../definition-break.ts'
import { splicedPoints } from '../spliced-points.ts'
import { tolerance } from '../status.ts'
import { endOfPlan } from './end-of-plan.ts'
import { boundsOf, futurePoints } from './future-points.ts'
import { completed, monthsAhead, monthsBetween, trendPoints } from './months-ahead.ts'
import { quantile } from './order-statistics.ts'
import type { NoForecast, Outlook } from './outlook.ts'
import { residualBootstrap } from './residual-bootstrap.ts'

/** With fewer observations than these, a trend is a guess. */
export const fewestPeriods = 6

/** The interval leaves one way in ten on either side: 80 %. */
const oneInTen = 0.1

type Known = Pick<Facts, 'histories' | 'definitions' | 'accounts'>

/**
 * Where a metric will stand on the last day of its plan, as known at the end of `asOf`: a Theil–Sen trend through its latest
 * observations, an 80 % interval by residual bootstrap, and the share of the ways drawn on which the target is met. Months
 * to come are combined with the months known by the metric's basis and scored like any others, so the value is in the
 * metric's unit and the chance speaks of its raw attainment reaching 1; for a level to maintain, of every month keeping it.
 */
export function forecastMetric(metric: Metric, objective: Objective, facts: Known, asOf: IsoDate): Outlook {
  const points = splicedPoints(metric, facts.histories[metric.id] ?? [], facts)
  const none = reasonForNone(metric, objective, facts, asOf)
  if (none !== null) return none
  const known = completed(points, asOf)
  const trend = trendPoints(metric, known, facts, asOf)
  if (trend.length < fewestPeriods) return { kind: 'too-early', periods: trend.length, needed: fewestPeriods }
  return forecastFrom(metric, objective, known, trend) ?? { kind: 'over' }
}

function reasonForNone(metric: Metric, objective: Objective, facts: Known, asOf: IsoDate): NoForecast | null {
  if (asOf >= objective.period.to) return { kind: 'over' }
  if (asOf < objective.period.from) return { kind: 'not-begun' }
  if (metric.target.kind === 'milestone') return { kind: 'all-or-nothing' }
  return breakOf(metric, objective, facts, asOf) === null ? null : { kind: 'definition-changed' }
}

function forecastFrom(
  metric: Metric,
  objective: Objective,
  known: readonly MetricPoint[],
  trend: readonly MetricPoint[],
): Outlook | null {
  const origin = trend[0]?.month ?? monthOf(objective.period.from)
  const observed = trend.map((point) => ({ x: monthsBetween(origin, point.month), y: monthValue(metric, point) ?? 0 }))
  const months = monthsAhead(metric.basis, trend, objective.period.to)
  const ways = residualBootstrap(
    observed,
    months.map((month) => monthsBetween(origin, month)),
    metric.basis === 'flow' ? 'mean' : 'median',
  )
  if (ways === null) return null
  const { least, most } = boundsOf(
    metric,
    observed.map(({ y }) => y),
  )
  const within = (values: readonly number[]) => values.map((value) => Math.min(most, Math.max(least, value)))
  const end = endOfPlan(metric, objective, known, firstDayOf(months[0] ?? monthOf(objective.period.to)))
  const endOf = (values: readonly number[]) => end(futurePoints(trend, months, within(values)))
  const line = endOf(ways.line)
  const ends = ways.drawn.flatMap((values) => endOf(values) ?? [])
  if (line === null || ends.length === 0) return null
  const drawn = ways.drawn.map(within)
  return {
    kind: 'forecast',
    endsOn: objective.period.to,
    ...line,
    ...interval(
      line.value,
      ends.map(({ value }) => value),
    ),
    chance: ends.filter(({ attainment }) => attainment >= 1 - tolerance).length / ends.length,
    months: within(ways.line).map((value, place) => ({
      month: months[place] ?? '',
      value,
      ...interval(
        value,
        drawn.map((way) => way[place] ?? value),
      ),
    })),
    periods: trend.length,
  }
}

/** Four in five of the values drawn; widened to the forecast where the draws lean to one side. */
function interval(value: number, drawn: readonly number[]): { readonly low: number; readonly high: number } {
  return {
    low: Math.min(value, quantile(drawn, oneInTen)),
    high: Math.max(value, quantile(drawn, 1 - oneInTen)),
  }
}
