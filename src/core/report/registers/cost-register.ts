import { addMonths, type IsoMonth, monthOf } from '../../date.ts'
import type { Cost, CostKind } from '../../evidence/cost.ts'
import type { Facts } from '../../facts.ts'
import { monthsOf } from '../../period.ts'
import { costIn } from '../../scoring/cost.ts'
import { costMonths } from '../costs/cost-months.ts'
import { costedOutcomes, type PerOutcome } from '../costs/cost-per-outcome.ts'
import type { Figure } from '../figure.ts'
import type { MonthSeries } from '../metrics/metric-months.ts'
import type { ReportContext } from '../report-context.ts'
import { trendMonths } from '../scores/trend.ts'
import { figure } from '../words.ts'

/** The costs behind the cost line: every entry, the months, and each objective whose outcomes can be costed. */
export interface CostRegister {
  readonly entries: readonly CostEntry[]
  /** The twelve months of the board page's chart. */
  readonly periods: readonly IsoMonth[]
  readonly months: readonly MonthSeries[]
  /** The months of the reporting period that are known. */
  readonly reported: readonly IsoMonth[]
  readonly outcomes: readonly PerOutcome[]
}

export interface CostEntry {
  readonly id: string
  readonly month: IsoMonth
  readonly kind: CostKind
  readonly note: string
  readonly campaign: string
  readonly objective: string
  readonly amount: Figure
}

export function costRegister(context: ReportContext): CostRegister {
  const { facts, question } = context
  const known = facts.costs.filter((cost) => cost.month <= monthOf(question.asOf))
  const periods = trendMonths(question.asOf)
  const spent = (scenario: 'AC' | 'PY', back: number): MonthSeries => ({
    scenario,
    values: periods.map((month) => monthFigure(scenario, month, known, back)),
  })
  return {
    entries: known
      .map((cost) => entryOf(cost, facts))
      .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : (b.amount.value ?? 0) - (a.amount.value ?? 0))),
    periods,
    months: [spent('PY', 12), spent('AC', 0)],
    reported: monthsOf(costMonths(context).known),
    outcomes: costedOutcomes(context).map(({ perOutcome }) => perOutcome),
  }
}

/** Null where nothing was recorded: no cost known is not a cost of zero. */
function monthFigure(scenario: string, month: IsoMonth, costs: readonly Cost[], back: number): Figure {
  const first = `${addMonths(month, -back)}-01`
  return figure(`cost.${month}.${scenario.toLowerCase()}`, costIn(costs, { from: first, to: first }), 'money')
}

function entryOf(cost: Cost, { campaigns, objectives }: Facts): CostEntry {
  return {
    id: cost.id,
    month: cost.month,
    kind: cost.kind,
    note: cost.note,
    campaign: campaigns.find((campaign) => campaign.id === cost.campaignId)?.name ?? '',
    objective: objectives.find((objective) => objective.id === cost.objectiveId)?.statement ?? '',
    amount: figure(`cost.entry.${cost.id}.amount`, cost.amount, 'money'),
  }
}
