import type { Scenario } from '../../../core/report/chart.ts'
import type { Figure } from '../../../core/report/figure.ts'
import { ink, scenarioFill } from './chart-ink.ts'

export interface Series {
  readonly scenario: Scenario
  readonly values: readonly Figure[]
}

/** One bar a figure; in the row of actuals, a bar may be a forecast. */
export interface DrawnSeries extends Series {
  readonly scenarios: readonly Scenario[]
}

/** A month has either an actual or a forecast, so both are drawn as one row of columns. */
export function rowsToDraw(series: readonly Series[]): readonly DrawnSeries[] {
  const actual = series.find(({ scenario }) => scenario === 'AC')
  const forecast = series.find(({ scenario }) => scenario === 'FC')
  if (actual === undefined || forecast === undefined) return series.map(alone)
  const values = actual.values.map((figure, place) =>
    figure.value === null ? (forecast.values[place] ?? figure) : figure,
  )
  const scenarios = values.map((figure, place) => (figure === actual.values[place] ? 'AC' : 'FC'))
  const others = series.filter((row) => row !== actual && row !== forecast)
  return [...others.map(alone), { scenario: 'AC', values, scenarios }]
}

/** Bars of Chart.js in the notation of the International Business Communication Standards. */
export function barsOf(row: DrawnSeries) {
  return {
    data: row.values.map(({ value }) => value),
    backgroundColor: row.scenarios.map((scenario) => scenarioFill[scenario]),
    borderColor: ink,
    borderWidth: row.scenarios.map((scenario) => (scenario === 'PL' || scenario === 'FC' ? 1 : 0)),
    borderSkipped: false,
    grouped: false,
    order: row.scenario === 'AC' ? 0 : 1,
  }
}

function alone(row: Series): DrawnSeries {
  return { ...row, scenarios: row.values.map(() => row.scenario) }
}
