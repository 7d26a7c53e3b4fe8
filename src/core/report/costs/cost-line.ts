import { writePeriod } from '../../period.ts'
import { budgetIn, costIn } from '../../scoring/cost.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { differenceOf, figure, placed, sentence, sizeOf } from '../words.ts'
import { costMonths } from './cost-months.ts'
import { type CostedOutcome, dearestOutcome, type PerOutcome } from './cost-per-outcome.ts'

export interface CostLine {
  readonly total: Figure
  readonly previous: Figure
  readonly budget: Figure
  /** The objective with the dearest outcome that can be costed, one with a named alternative first; null when none can. */
  readonly perOutcome: PerOutcome | null
  readonly sentence: Sentence
}

/** Cost beside attainment: what was spent in the period, before, by budget, and for one outcome. Never a return in money. */
export function costLine(context: ReportContext): CostLine {
  const { facts } = context
  const months = costMonths(context)
  const total = figure('cost.total', costIn(facts.costs, months.known), 'money')
  const before = figure('cost.previous', context.compares ? costIn(facts.costs, months.before) : null, 'money')
  const budget = figure('cost.budget', budgetIn(facts.campaigns, months.asked), 'money')
  const costed = dearestOutcome(context)
  return {
    total,
    previous: before,
    budget,
    perOutcome: costed?.perOutcome ?? null,
    sentence: placed(
      'board.cost',
      total.value === null
        ? sentence('cost.none', { dates: { period: writePeriod(months.asked) } })
        : costSentence(context, { total, before, budget }, costed),
    ),
  }
}

function isOver({ question }: ReportContext): boolean {
  return question.asOf >= question.period.to
}

interface Totals {
  readonly total: Figure
  readonly before: Figure
  readonly budget: Figure
}

/**
 * Budgets belong to campaigns and costs need not, so the sentence sets them side by side and does not call the difference
 * an overrun. A period that is not over is not held against a whole one.
 */
function costSentence(
  context: ReportContext,
  { total, before, budget }: Totals,
  costed: CostedOutcome | null,
): Sentence {
  const months = costMonths(context)
  const since = figure('cost.since-previous', differenceOf(total.value, before.value), 'money')
  const each = costed?.perOutcome ?? null
  const other = each?.alternative ?? null
  return sentence('cost.total', {
    figures: {
      total,
      budget,
      sinceSize: sizeOf(since, 'money'),
      ...(each === null ? {} : { eachCost: each.each }),
      ...(other === null ? {} : { otherCost: other.each }),
    },
    words: {
      ...(costed === null ? {} : { metric: costed.metric }),
      ...(other === null ? {} : { otherName: other.name }),
    },
    dates: { period: writePeriod(months.asked), before: writePeriod(months.before) },
    choices: {
      since: isOver(context) ? directionOf(since) : 'none',
      within: budget.value === null ? 'none' : 'known',
      each: each === null ? 'none' : 'known',
      other: other === null ? 'none' : 'known',
    },
  })
}

/** Less than half a unit of the currency is no difference, as it is written. */
function directionOf(difference: Figure): string {
  if (difference.value === null) return 'none'
  if (Math.abs(difference.value) < 0.5) return 'same'
  return difference.value > 0 ? 'up' : 'down'
}
