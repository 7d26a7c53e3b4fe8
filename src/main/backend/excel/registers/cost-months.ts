import type { ReportModel } from '../../../../core/report/report-model.ts'
import { down } from '../charts/cell-range.ts'
import { columnChart } from '../charts/chart-kinds.ts'
import type { PlacedChart } from '../charts/native-chart.ts'
import { addressOf } from '../formulas.ts'
import { dayOf } from '../sheet/day.ts'
import { chartFormatOf, formatOf, monthFormat, serialOf } from '../sheet/number-format.ts'
import { type CellPlan, emptyRow, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { registerHead, rowBelow } from './register-sheet.ts'

const month = 1
const columns = { PY: 2, AC: 3 } as const
const rowHeight = 15

/** Where the heads of the months stand. */
export function costMonthsHead({ registers }: ReportModel): number {
  return rowBelow(registers.costs.entries.length) + 2
}

/** The twelve months with what was spent and what was spent a year before, summed from the entries above. */
export function costMonthRows(model: ReportModel, words: Words): RowPlan[] {
  const { periods, months, entries } = model.registers.costs
  const first = costMonthsHead(model) + 1
  const table = (column: number) => {
    const to = addressOf({ row: registerHead + entries.length, column })
    return `${addressOf({ row: registerHead + 1, column })}:${to}`
  }
  const rows = periods.map((period, place): RowPlan => {
    const own = addressOf({ row: first + place, column: month })
    const cells = months.map(({ scenario, values }): CellPlan => {
      const asked = scenario === 'PY' ? `EDATE(${own},-12)` : own
      const figure = values[place]
      const value = figure?.value ?? null
      const formula = `IF(COUNTIFS(${table(2)},${asked})=0,"",SUMIFS(${table(3)},${table(2)},${asked}))`
      const column = scenario === 'PY' ? columns.PY : columns.AC
      return { column, value, formula, look: 'number', format: formatOf('money', value, words.currency), figure }
    })
    const day = dayOf(`${period}-01`)
    return {
      height: rowHeight,
      cells: [{ column: month, value: day, look: 'month', format: monthFormat(words.language) }, ...cells],
    }
  })
  return [
    emptyRow,
    { cells: [text(1, words.say('cost-months'), 'section', { span: 6 })], height: 20, startsPage: true },
    {
      cells: [
        text(month, words.say('cost-month'), 'head'),
        text(columns.PY, 'PY', 'head-number'),
        text(columns.AC, 'AC', 'head-number'),
      ],
    },
    ...rows,
  ]
}

export function costMonthsChart(model: ReportModel, words: Words): PlacedChart {
  const { periods, months } = model.registers.costs
  const sheet = words.say('sheet-costs')
  const head = costMonthsHead(model)
  const known = months.filter(({ scenario, values }) => scenario === 'AC' || values.some(({ value }) => value !== null))
  const chart = columnChart({
    description: words.say('cost-months-alt'),
    categories: down(
      { sheet, row: head + 1, column: month },
      periods.map((period) => serialOf(dayOf(`${period}-01`))),
    ),
    categoryFormat: monthFormat(words.language),
    series: known.map(({ scenario, values }) => {
      const column = scenario === 'PY' ? columns.PY : columns.AC
      return {
        scenario,
        name: { place: { sheet, row: head, column }, value: scenario },
        values: down(
          { sheet, row: head + 1, column },
          values.map(({ value }) => value),
        ),
      }
    }),
    valueFormat: chartFormatOf(
      'money',
      months.flatMap(({ values }) => values.map(({ value }) => value)),
      words.language,
    ),
    labels: 'all',
    showCategories: true,
    showLegend: known.length > 1,
  })
  return { chart, anchor: { from: { column: 3, row: head - 1 }, to: { column: 6, row: head + periods.length } } }
}
