import { firstDayOf, type IsoDate, type IsoMonth, lastDayOf } from '../../date.ts'
import type { Facts } from '../../facts.ts'
import type { Metric } from '../../metric.ts'
import type { Objective } from '../../objective.ts'
import { expectedShare } from '../../scoring/plan.ts'
import type { Scenario } from '../chart.ts'
import type { Figure } from '../figure.ts'
import { figure } from '../words.ts'
import { agreedFigures, unitOf } from './agreed-figures.ts'
import { valueIn, yearBefore } from './month-alone.ts'

/** A metric's values by month in one scenario, one figure for each month asked for. */
export interface MonthSeries {
  readonly scenario: Scenario
  readonly values: readonly Figure[]
}

/**
 * A metric month by month: actual of the month alone (AC), the same month a year before (PY) and what the plan expects at
 * the end of the month (PL). A scenario without any value is left out. There is no plan for one month of a flow that is
 * added up over a longer window, and no year before across a change of definition that nobody spliced.
 */
export function metricMonths(
  metric: Metric,
  objective: Objective,
  facts: Facts,
  months: readonly IsoMonth[],
  asOf: IsoDate,
): MonthSeries[] {
  const named = (name: string, valueFor: (month: IsoMonth) => number | null) =>
    months.map((month) => figure(`metric.${metric.id}.history.${name}${month}`, valueFor(month), unitOf(metric)))
  const all: MonthSeries[] = [
    { scenario: 'PY', values: named('py.', yearBefore(metric, facts)) },
    { scenario: 'PL', values: named('pl.', (month) => plannedIn(metric, objective, month, asOf)) },
    { scenario: 'AC', values: named('', (month) => valueIn(metric, facts.histories[metric.id] ?? [], month)) },
  ]
  return all.filter(({ scenario, values }) => scenario === 'AC' || values.some(({ value }) => value !== null))
}

function plannedIn(metric: Metric, objective: Objective, month: IsoMonth, asOf: IsoDate): number | null {
  const { period } = objective
  const day = asOf < lastDayOf(month) && asOf >= firstDayOf(month) ? asOf : lastDayOf(month)
  if (day < period.from || firstDayOf(month) > period.to) return null
  const { target } = metric
  const isState = metric.basis !== 'flow' || metric.window === 'month'
  if (target.kind === 'maintain') return isState ? target.level : null
  if (target.kind === 'goal-scale') return null
  if (!isState && target.kind !== 'ladder' && target.kind !== 'milestone') return null
  const planned = target.kind === 'ladder' ? target.goals.reduce((sum, goal) => sum + goal.target - goal.base, 0) : null
  const agreed = agreedFigures(metric, planned)
  if (agreed.baseline.value === null || agreed.target.value === null) return null
  return agreed.baseline.value + (agreed.target.value - agreed.baseline.value) * expectedShare(metric, period, day)
}
