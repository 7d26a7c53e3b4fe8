import { addMonths, compareDates, type IsoDate, type IsoMonth, lastDayOf, monthOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric } from '../../metric.ts'
import type { Objective } from '../../objective.ts'
import { changesOf } from '../../scoring/definition-break.ts'
import type { Outlook } from '../../scoring/forecast/outlook.ts'
import { expectedShare } from '../../scoring/plan.ts'
import type { ChartNote, ColumnChart, Scenario } from '../chart.ts'
import type { Figure } from '../figure.ts'
import { figure, sentence } from '../words.ts'
import { unitOf } from './agreed-figures.ts'
import { breakSentence } from './definition-sentence.ts'
import { valueIn, yearBefore } from './month-alone.ts'

/** A year behind shows every season; a year ahead is further than a trend should be drawn. */
const monthsBack = 12
const monthsAhead = 12

/**
 * A metric month by month: actual (AC), the same months a year before (PY), plan (PL) where the plan says a month, and
 * forecast (FC) to the end of the plan. Each column is the value of its month alone.
 */
export function metricChart(
  metric: Metric,
  objective: Objective,
  facts: Facts,
  asOf: IsoDate,
  outlook: Outlook,
): ColumnChart {
  const now = monthOf(asOf)
  const ahead = outlook.kind === 'forecast' ? outlook.months : []
  const last = ahead.at(-1)?.month ?? now
  const periods = monthsFrom(addMonths(now, 1 - monthsBack), monthsBack + monthsAhead).filter(
    (month) => month <= now || month <= last,
  )
  const points = facts.histories[metric.id] ?? []
  const series = (scenario: Scenario, valueIn: (month: IsoMonth) => number | null) => ({
    scenario,
    values: periods.map((month) =>
      figure(`metric.${metric.id}.chart.${scenario.toLowerCase()}.${month}`, valueIn(month), unitOf(metric)),
    ),
  })
  const coming = (month: IsoMonth) => ahead.find((one) => one.month === month)?.value ?? null
  const actual = series('AC', (month) =>
    month > now || coming(month) !== null ? null : valueIn(metric, points, month),
  )
  const forecast = series('FC', coming)
  return {
    kind: 'columns',
    id: `chart.metric.${metric.id}`,
    periods,
    series: [
      series('PY', yearBefore(metric, facts)),
      series('PL', (month) => plannedIn(month, metric, objective)),
      actual,
      forecast,
    ],
    notes: breaksIn(periods, metric, facts),
    description: describe(metric, actual.values, forecast.values, asOf),
  }
}

/** What a plan says of one month alone; null for a way that is only agreed for a quarter, a year or the whole. */
function plannedIn(month: IsoMonth, metric: Metric, { period }: Objective): number | null {
  const { target } = metric
  const day = lastDayOf(month) < period.to ? lastDayOf(month) : period.to
  if (day < period.from || month > monthOf(period.to)) return null
  if (target.kind === 'maintain') return metric.basis === 'flow' && metric.window !== 'month' ? null : target.level
  if (target.kind !== 'increase' && target.kind !== 'decrease') return null
  if (metric.basis === 'flow' && metric.window !== 'month') return null
  return target.baseline.value + (target.value - target.baseline.value) * expectedShare(metric, period, day)
}

function breaksIn(periods: readonly IsoMonth[], metric: Metric, facts: Facts): ChartNote[] {
  return changesOf(metric, facts)
    .filter(({ date }) => periods.includes(monthOf(date)))
    .sort((a, b) => compareDates(a.date, b.date))
    .map(({ date, platform, what }, place) => ({
      ...{ number: place + 1, period: monthOf(date), text: what },
      break: breakSentence({ platform, date }),
    }))
}

function describe(metric: Metric, actual: readonly Figure[], forecast: readonly Figure[], asOf: IsoDate) {
  const words = { name: metric.name }
  const last = actual.findLast(({ value }) => value !== null)
  if (last === undefined) return sentence('metric-chart.none', { words, dates: { asOf } })
  const end = forecast.findLast(({ value }) => value !== null)
  return sentence('metric-chart.description', {
    figures: { last, end: end ?? last },
    words,
    dates: { asOf },
    choices: { forecast: end === undefined ? 'none' : 'known' },
  })
}

function monthsFrom(first: IsoMonth, count: number): IsoMonth[] {
  return Array.from({ length: count }, (_, place) => addMonths(first, place))
}
