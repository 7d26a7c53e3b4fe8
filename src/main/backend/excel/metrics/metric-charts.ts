import type { Basis } from '../../../../core/basis.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { across } from '../charts/cell-range.ts'
import { columnChart, lineChart } from '../charts/chart-kinds.ts'
import type { PlacedChart } from '../charts/native-chart.ts'
import { chartFormatOf, monthFormat } from '../sheet/number-format.ts'
import type { Words } from '../sheet/words.ts'
import { firstMonth, monthsOnSheet, type SeriesBlock } from './metrics-layout.ts'
import { monthHeads, scenarioCells } from './month-cells.ts'

/**
 * The months of one thing as a chart below its rows, as wide as the months, so that each column stands under its figures.
 * What adds up over time and the index are columns; a level is a line.
 */
export function monthChart(
  { lines, chartRow }: SeriesBlock,
  basis: Basis | 'index',
  description: string,
  model: ReportModel,
  words: Words,
): PlacedChart {
  const count = Math.max(...lines.map(({ start, series }) => start + series.values.length))
  const months = monthsOnSheet(model).slice(0, count)
  const kind = lines[0]?.series.values[0]?.kind ?? 'count'
  const source = {
    description,
    categories: across(...monthHeads(model, words, months)),
    categoryFormat: monthFormat(words.language),
    series: scenarioCells(lines, words),
    valueFormat: chartFormatOf(
      kind,
      lines.flatMap(({ series }) => series.values.map(({ value }) => value)),
      words.language,
    ),
    labels: 'last' as const,
    showCategories: false,
    showLegend: false,
  }
  const chart = basis === 'flow' || basis === 'index' ? columnChart(source) : lineChart(source)
  const from = { column: firstMonth - 1, row: chartRow - 1 }
  return { chart, anchor: { from, to: { column: from.column + count, row: chartRow } } }
}
