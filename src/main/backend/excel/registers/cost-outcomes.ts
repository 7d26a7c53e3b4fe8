import type { PerOutcome } from '../../../../core/report/costs/cost-per-outcome.ts'
import type { Figure } from '../../../../core/report/figure.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { addressOf, difference, ratio } from '../formulas.ts'
import { formatOf } from '../sheet/number-format.ts'
import { type CellPlan, emptyRow, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { costMonthsHead } from './cost-months.ts'

const cost = 2
const outcomes = 3
const each = 4
const alternative = 5

/** What one outcome cost, objective by objective, beside the named alternative: never turned into money that came back. */
export function costOutcomeRows(model: ReportModel, words: Words): RowPlan[] {
  const costed = model.registers.costs.outcomes
  if (costed.length === 0) return []
  const first = costOutcomesHead(model) + 1
  return [
    emptyRow,
    { cells: [text(1, words.say('cost-outcome-title'), 'section', { span: 6 })], height: 20 },
    {
      cells: [
        text(1, words.say('level-objective'), 'head'),
        text(cost, words.say('cost-allocated'), 'head-number'),
        text(outcomes, words.say('cost-outcomes'), 'head-number'),
        text(each, words.say('cost-each'), 'head-number'),
        text(alternative, words.say('cost-alternative'), 'head-after-number'),
        text(alternative + 1, words.say('cost-against'), 'head-after-number'),
      ],
    },
    ...costed.map((one, place) => rowOf(one, first + place, words)),
  ]
}

function costOutcomesHead(model: ReportModel): number {
  return costMonthsHead(model) + model.registers.costs.periods.length + 3
}

function rowOf(one: PerOutcome, row: number, words: Words): RowPlan {
  const at = (column: number) => addressOf({ row, column })
  const cell = (column: number, figure: Figure): CellPlan => {
    return {
      column,
      value: figure.value,
      look: 'input',
      format: formatOf(figure.kind, figure.value, words.currency),
      figure,
    }
  }
  const other = one.alternative
  const away =
    other === null || one.each.value === null || other.each.value === null ? null : one.each.value - other.each.value
  const format = formatOf('money', away, words.currency)
  const against: CellPlan[] =
    other === null
      ? [text(alternative, '', 'text'), text(alternative + 1, '', 'text')]
      : [
          { ...cell(alternative, other.each), look: 'input-left' },
          {
            column: alternative + 1,
            value: away,
            formula: difference(at(each), at(alternative)),
            look: 'text',
            format: `+${format};-${format};${format}`,
          },
        ]
  const name =
    other === null ? one.objective : `${one.objective}\n${words.say('cost-alternative-is', { name: other.name })}`
  return {
    cells: [
      text(1, name, 'label'),
      cell(cost, one.cost),
      cell(outcomes, one.outcomes),
      { ...cell(each, one.each), look: 'number', formula: ratio(at(cost), at(outcomes)) },
      ...against,
    ],
  }
}
