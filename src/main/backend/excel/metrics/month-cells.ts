import type { ReportModel } from '../../../../core/report/report-model.ts'
import type { ScenarioCells } from '../charts/chart-kinds.ts'
import { dayOf } from '../sheet/day.ts'
import { scaleOf, serialOf } from '../sheet/number-format.ts'
import type { Words } from '../sheet/words.ts'
import { descriptionWidths, firstMonth, layOutMetrics, metricsHead, type SeriesLine } from './metrics-layout.ts'

/** The heads of the months, as charts ask for them: where they begin, and the days that they hold. */
export function monthHeads(model: ReportModel, words: Words, months: readonly string[] = model.scorecard.periods) {
  const start = { sheet: words.say('sheet-metrics'), row: metricsHead, column: firstMonth }
  return [start, months.map((month) => serialOf(dayOf(`${month}-01`)))] as const
}

/** The index by scenario, for the chart of the board page. */
export function indexSeries(model: ReportModel, words: Words): ScenarioCells[] {
  return scenarioCells(layOutMetrics(model).index.lines, words)
}

/** The cells of series that stand under the months. */
export function scenarioCells(lines: readonly SeriesLine[], words: Words): ScenarioCells[] {
  const sheet = words.say('sheet-metrics')
  const shown = lines.filter(({ bound }) => bound === null)
  return shown.map(({ row, start, series: { scenario, values } }) => ({
    scenario,
    name: { place: { sheet, row, column: descriptionWidths.length }, value: scenario },
    values: {
      from: { sheet, row, column: firstMonth },
      to: { sheet, row, column: firstMonth + start + values.length - 1 },
      values: [
        ...Array.from({ length: start }, () => null),
        ...values.map(({ value, kind }) => (value === null ? null : value * scaleOf(kind))),
      ],
    },
  }))
}
