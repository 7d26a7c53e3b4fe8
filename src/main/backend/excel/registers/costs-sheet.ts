import type { CostEntry } from '../../../../core/report/registers/cost-register.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { dayOf } from '../sheet/day.ts'
import { formatOf, monthFormat } from '../sheet/number-format.ts'
import { type RowPlan, type SheetPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { costMonthRows, costMonthsChart } from './cost-months.ts'
import { costOutcomeRows } from './cost-outcomes.ts'
import { type RegisterColumn, registerSheet } from './register-sheet.ts'

export const costColumns: readonly RegisterColumn[] = [
  { head: 'cost-what', width: 40 },
  { head: 'cost-month', width: 12, look: 'head-number' },
  { head: 'cost-amount', width: 15, look: 'head-number' },
  { head: 'cost-kind', width: 15, look: 'head-after-number' },
  { head: 'cost-campaign', width: 34 },
  { head: 'cost-objective', width: 50 },
]

/** Every cost, the months counted from them, and what an outcome cost. Costs are never turned into a return. */
export function costsSheet(model: ReportModel, words: Words): SheetPlan {
  const { entries } = model.registers.costs
  const isEmpty = entries.length === 0
  return registerSheet(model, words, {
    name: 'sheet-costs',
    title: 'costs-title',
    note: 'costs-note',
    none: 'costs-empty',
    columns: costColumns,
    rows: entries.map((entry) => rowOf(entry, words)),
    below: isEmpty ? [] : [...costMonthRows(model, words), ...costOutcomeRows(model, words)],
    charts: isEmpty ? [] : [costMonthsChart(model, words)],
  })
}

function rowOf(entry: CostEntry, words: Words): RowPlan {
  const { amount } = entry
  const format = formatOf(amount.kind, amount.value, words.currency)
  return {
    cells: [
      text(1, entry.note === '' ? words.term(`cost.${entry.kind}`) : entry.note, 'text'),
      { column: 2, value: dayOf(`${entry.month}-01`), look: 'number', format: monthFormat(words.language) },
      { column: 3, value: amount.value, look: 'input', format, figure: amount },
      text(4, words.term(`cost.${entry.kind}`), 'text', { indent: 1 }),
      text(5, entry.campaign, 'text'),
      text(6, entry.objective, 'text'),
    ],
  }
}
