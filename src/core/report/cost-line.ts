import { type Period, writePeriod } from '../period.ts'
import { allocatedCosts, budgetIn, costIn, costPerOutcome } from '../scoring/cost.ts'
import type { Figure } from './figure.ts'
import { countedOutcome, outcomesAdvanced } from './outcomes-advanced.ts'
import { isComparable, type ReportContext } from './report-context.ts'
import type { CostLine } from './report-model.ts'
import type { Sentence } from './sentence.ts'
import { differenceOf, figure, sentence, sizeOf } from './words.ts'

type PerOutcome = NonNullable<CostLine['perOutcome']>

/** Cost beside attainment: what was spent in the period, before, by budget, and for one outcome. Never a return in money. */
export function costLine(context: ReportContext): CostLine {
  const { facts, question, previous } = context
  const known = {
    from: question.period.from,
    to: question.asOf < question.period.to ? question.asOf : question.period.to,
  }
  const total = figure('cost.total', costIn(facts.costs, known), 'money')
  const before = figure('cost.previous', costIn(facts.costs, previous), 'money')
  const budget = figure('cost.budget', budgetIn(facts.campaigns, question.period), 'money')
  const perOutcome = dearestOutcome(context, known)
  return {
    total,
    previous: before,
    budget,
    perOutcome,
    sentence: costSentence(context, { total, before, budget, perOutcome }),
  }
}

function dearestOutcome(context: ReportContext, period: Period): PerOutcome | null {
  const costed = context.objectives.flatMap(({ objective }) => perOutcomeOf(objective.id, context, period) ?? [])
  return [...costed].sort((a, b) => (b.each.value ?? 0) - (a.each.value ?? 0))[0] ?? null
}

/** Null where the objective has no outcome to count, no cost of its own, or nothing advanced. */
function perOutcomeOf(objectiveId: string, context: ReportContext, period: Period): PerOutcome | null {
  const { facts, previous } = context
  const objective = facts.objectives.find((candidate) => candidate.id === objectiveId)
  const metric = objective === undefined ? null : countedOutcome(objective)
  if (objective === undefined || metric === null) return null
  const costs = allocatedCosts(facts.costs, facts.campaigns, objectiveId)
  const cost = costIn(costs, period)
  const outcomes = outcomesAdvanced(metric, objective, facts, period)
  const each = costPerOutcome(cost, outcomes)
  if (each === null) return null
  const earlier = isComparable(context) ? outcomesAdvanced(metric, objective, facts, previous) : null
  const id = (name: string) => `cost.objective.${objectiveId}.${name}`
  return {
    objective: objective.statement,
    outcomes: figure(id('outcomes'), outcomes, metric.target.kind === 'ladder' ? 'count' : metric.unit),
    cost: figure(id('total'), cost, 'money'),
    each: figure(id('each'), each, 'money'),
    previousEach: figure(id('previous-each'), costPerOutcome(costIn(costs, previous), earlier), 'money'),
    alternative: cheapestAlternative(objectiveId, context),
  }
}

/** The cheapest of the named alternatives: the hardest comparison is the honest one. */
function cheapestAlternative(objectiveId: string, { facts }: ReportContext): PerOutcome['alternative'] {
  const ways = facts.alternatives.flatMap((way) => {
    const each = costPerOutcome(way.cost, way.outcomes)
    return way.objectiveId === objectiveId && each !== null ? [{ name: way.name, each }] : []
  })
  const best = [...ways].sort((a, b) => a.each - b.each)[0]
  if (best === undefined) return null
  return { name: best.name, each: figure(`cost.objective.${objectiveId}.alternative-each`, best.each, 'money') }
}

interface CostFigures {
  readonly total: Figure
  readonly before: Figure
  readonly budget: Figure
  readonly perOutcome: PerOutcome | null
}

function costSentence(context: ReportContext, { total, before, budget, perOutcome }: CostFigures): Sentence {
  const dates = { period: writePeriod(context.question.period), before: writePeriod(context.previous) }
  if (total.value === null) return sentence('cost.none', { dates: { period: dates.period } })
  const since = figure('cost.since-previous', differenceOf(total.value, before.value), 'money')
  const over = figure('cost.over-budget', differenceOf(total.value, budget.value), 'money')
  const alternative = perOutcome?.alternative ?? null
  return sentence('cost.total', {
    figures: {
      total,
      sinceSize: sizeOf(since, 'money'),
      budgetSize: sizeOf(over, 'money'),
      ...(perOutcome === null ? {} : { eachCost: perOutcome.each }),
      ...(alternative === null ? {} : { otherCost: alternative.each }),
    },
    words: {
      ...(perOutcome === null ? {} : { objective: perOutcome.objective }),
      ...(alternative === null ? {} : { otherName: alternative.name }),
    },
    dates,
    choices: {
      since: choiceOf(since, 'up', 'down', 'same'),
      within: choiceOf(over, 'over', 'under', 'exact'),
      each: perOutcome === null ? 'none' : 'known',
      other: alternative === null ? 'none' : 'known',
    },
  })
}

function choiceOf(difference: Figure, more: string, less: string, equal: string): string {
  if (difference.value === null) return 'none'
  if (Math.abs(difference.value) < 0.5) return equal
  return difference.value > 0 ? more : less
}
