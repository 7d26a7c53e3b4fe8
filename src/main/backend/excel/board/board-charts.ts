import type { ReportModel } from '../../../../core/report/report-model.ts'
import { across, down } from '../charts/cell-range.ts'
import { bulletChart, columnChart, labelsIn } from '../charts/chart-kinds.ts'
import type { NativeChart, PlacedChart } from '../charts/native-chart.ts'
import { bandCells } from '../method/method-sheet.ts'
import { indexSeries, monthHeads } from '../metrics/month-cells.ts'
import { monthFormat } from '../sheet/number-format.ts'
import type { Words } from '../sheet/words.ts'

/** The columns of the board page that the bullets read, and where the two charts part. */
const label = 1
const measured = 3
const plan = 7
const middle = 6
const wholeNumbers = '0'

/** The bullets stand at the left and the months at the right, in one row of the sheet. */
export function boardCharts(model: ReportModel, words: Words, indexHead: number, row: number, last: number) {
  const place = (chart: NativeChart, from: number, to: number): PlacedChart => ({
    chart,
    anchor: { from: { column: from, row: row - 1 }, to: { column: to, row } },
  })
  return [place(bullets(model, words, indexHead), 0, middle), place(months(model, words), middle, last)]
}

function bullets(model: ReportModel, words: Words, head: number): NativeChart {
  const { index, pillars } = model.board
  const sheet = words.say('sheet-board')
  const lines = [index, ...pillars]
  const points = (value: number | null) => (value === null ? null : 100 * value)
  const from = (column: number) => ({ sheet, row: head + 1, column })
  const names = [words.say('index'), ...pillars.map(({ pillar }) => words.term(`pillar.${pillar}`))]
  const series = (scenario: 'AC' | 'PL', key: 'board-measured' | 'board-plan', column: number) => ({
    scenario,
    name: { place: { sheet, row: head, column }, value: words.say(key) },
    values: down(
      from(column),
      lines.map((line) => points((scenario === 'AC' ? line.measured : line.plan).value)),
    ),
  })
  const source = {
    description: [words.say('bullets-alt'), ...pillars.map(({ bullet }) => words.sentence(bullet.description))].join(
      ' ',
    ),
    categories: down(from(label), names),
    categoryFormat: null,
    series: [series('AC', 'board-measured', measured), series('PL', 'board-plan', plan)],
    valueFormat: wholeNumbers,
    labels: labelsIn(lines.map((line) => line.measured.value)),
    showCategories: true,
    showLegend: false,
  }
  return bulletChart(source, bandCells(model, words), 100 * Math.max(1, model.settings.attainmentCap))
}

function months(model: ReportModel, words: Words): NativeChart {
  const { series, description } = model.board.trend
  const actual = series.find(({ scenario }) => scenario === 'AC')?.values ?? []
  return columnChart({
    description: words.sentence(description),
    categories: across(...monthHeads(model, words)),
    categoryFormat: monthFormat(words.language),
    series: indexSeries(model, words),
    valueFormat: wholeNumbers,
    labels: labelsIn(actual.map(({ value }) => value)),
    showCategories: true,
    showLegend: true,
  })
}
