import type { CostLine } from '../../../../core/report/costs/cost-line.ts'
import type { Figure } from '../../../../core/report/figure.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { addressOf, difference, ratio } from '../formulas.ts'
import { formatOf } from '../sheet/number-format.ts'
import { type CellPlan, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'

const now = 3
const before = 5
const change = 7
const compared = 10

/** Cost beside attainment: never turned into a return, and never summed into the index. */
export function boardCostRows({ board, layout }: ReportModel, words: Words, firstRow: number, span: number): RowPlan[] {
  const { cost } = board
  const earlier = layout.comparison === 'previous-year' ? 'cost-year-before' : 'cost-before'
  const spentRow = firstRow + 2
  const rows: RowPlan[] = [
    { cells: [text(1, words.say('cost'), 'section', { span })], height: 20 },
    {
      cells: [
        text(1, '', 'head', { span: 2 }),
        text(now, words.say('cost-now'), 'head-number', { span: 2 }),
        text(before, words.say(earlier), 'head-number', { span: 2 }),
        text(change, words.say('cost-change'), 'head-number', { span: 3 }),
        text(compared, words.say('cost-compared'), 'head-number'),
        text(compared + 1, '', 'head'),
      ],
    },
    {
      cells: [
        text(1, words.say('cost-total'), 'label', { span: 2 }),
        given(now, cost.total, 'cost_total', words, 2),
        given(before, cost.previous, 'cost_previous', words, 2),
        changeCell(spentRow, cost.total, cost.previous, words),
        given(compared, cost.budget, 'cost_budget', words, 1),
        text(compared + 1, words.say('cost-budget'), 'text', { indent: 1 }),
      ],
    },
  ]
  const outcome = outcomeRows(cost, words, spentRow + 1)
  return [...rows, ...outcome, { cells: [text(1, words.sentence(cost.sentence), 'note', { span })] }]
}

function outcomeRows({ perOutcome }: CostLine, words: Words, firstRow: number): RowPlan[] {
  if (perOutcome === null) return []
  const { outcomes, cost, each, previousEach, alternative } = perOutcome
  const eachFormula = ratio(addressOf({ row: firstRow, column: now }), addressOf({ row: firstRow + 1, column: now }))
  const eachCell = money(now, each, words, 2)
  const comparison =
    alternative === null
      ? []
      : [
          given(compared, alternative.each, 'cost_alternative_each', words, 1),
          text(compared + 1, alternative.name, 'text', { indent: 1 }),
        ]
  return [
    {
      cells: [
        text(1, words.say('cost-allocated'), 'label', { span: 2 }),
        given(now, cost, 'cost_allocated', words, 2),
        text(before, perOutcome.objective, 'text', { span: compared + 2 - before, indent: 1 }),
      ],
    },
    {
      cells: [
        text(1, words.say('cost-outcomes'), 'label', { span: 2 }),
        given(now, outcomes, 'outcomes_advanced', words, 2),
      ],
    },
    {
      cells: [
        text(1, words.say('cost-each'), 'label', { span: 2 }),
        { ...eachCell, formula: eachFormula },
        given(before, previousEach, 'cost_previous_each', words, 2),
        changeCell(firstRow + 2, each, previousEach, words),
        ...comparison,
      ],
    },
  ]
}

function changeCell(row: number, value: Figure, base: Figure, words: Words): CellPlan {
  const formula = difference(addressOf({ row, column: now }), addressOf({ row, column: before }))
  const away = value.value === null || base.value === null ? null : value.value - base.value
  const format = formatOf('money', away, words.currency)
  return { column: change, value: away, formula, look: 'number', format: `+${format};-${format};${format}`, span: 3 }
}

function money(column: number, figure: Figure, words: Words, span: number): CellPlan {
  const format = formatOf(figure.kind, figure.value, words.currency)
  return { column, value: figure.value, look: 'number', format, figure, span }
}

function given(column: number, figure: Figure, name: string, words: Words, span: number): CellPlan {
  return { ...money(column, figure, words, span), look: 'input', name }
}
