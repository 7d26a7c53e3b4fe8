import type { Objective } from '../../objective.ts'
import { allocatedCosts, costIn, costPerOutcome, incrementalCost } from '../../scoring/cost.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import { figure } from '../words.ts'
import { type CostMonths, costMonths } from './cost-months.ts'
import { countedOutcome, outcomesAdvanced } from './outcomes-advanced.ts'

export interface PerOutcome {
  readonly objective: string
  readonly outcomes: Figure
  readonly cost: Figure
  readonly each: Figure
  readonly previousEach: Figure
  /** `extra` is what one more outcome costs against the alternative: Δcost ÷ Δoutcome. */
  readonly alternative: { readonly name: string; readonly each: Figure; readonly extra: Figure } | null
}

/** What one outcome cost, and the name of the metric that counts the outcomes. */
export interface CostedOutcome {
  readonly metric: string
  readonly perOutcome: PerOutcome
}

/**
 * The objective to show beside the cost: one with a named alternative before one without, because a cost alone says
 * little; then the one whose outcome is dearest, because bad news stands on page 1. Null where none can be costed.
 */
export function dearestOutcome(context: ReportContext): CostedOutcome | null {
  return costedOutcomes(context)[0] ?? null
}

/** Every objective whose outcome can be costed, in that order. */
export function costedOutcomes(context: ReportContext): CostedOutcome[] {
  const months = costMonths(context)
  const costed = context.objectives.flatMap(({ objective }) => outcomeCost(objective, context, months) ?? [])
  const order = (a: PerOutcome, b: PerOutcome) =>
    Number(b.alternative !== null) - Number(a.alternative !== null) || (b.each.value ?? 0) - (a.each.value ?? 0)
  return [...costed].sort((a, b) => order(a.perOutcome, b.perOutcome))
}

/** Null where the objective has no outcome to count, no cost of its own, or nothing advanced. */
function outcomeCost(
  objective: Objective,
  context: ReportContext,
  { known, before }: CostMonths,
): CostedOutcome | null {
  const { facts } = context
  const metric = countedOutcome(objective)
  if (metric === null) return null
  const costs = allocatedCosts(facts.costs, facts.campaigns, objective.id)
  const cost = costIn(costs, known)
  const outcomes = outcomesAdvanced(metric, objective, facts, known)
  const each = costPerOutcome(cost, outcomes)
  if (each === null) return null
  const earlier =
    context.compares && objective.period.from <= before.to ? outcomesAdvanced(metric, objective, facts, before) : null
  const id = (name: string) => `cost.objective.${objective.id}.${name}`
  const perOutcome = {
    objective: objective.statement,
    outcomes: figure(id('outcomes'), outcomes, metric.target.kind === 'ladder' ? 'count' : metric.unit),
    cost: figure(id('total'), cost, 'money'),
    each: figure(id('each'), each, 'money'),
    previousEach: figure(id('previous-each'), costPerOutcome(costIn(costs, before), earlier), 'money'),
    alternative: cheapestAlternative(objective.id, context, { cost: cost ?? 0, outcomes: outcomes ?? 0 }),
  }
  return { metric: metric.name, perOutcome }
}

/** The cheapest of the named alternatives: the hardest comparison is the honest one. With it, what one more outcome costs. */
function cheapestAlternative(
  objectiveId: string,
  { facts }: ReportContext,
  own: { readonly cost: number; readonly outcomes: number },
): PerOutcome['alternative'] {
  const ways = facts.alternatives.flatMap((way) => {
    const each = costPerOutcome(way.cost, way.outcomes)
    return way.objectiveId === objectiveId && each !== null ? [{ way, each }] : []
  })
  const best = [...ways].sort((a, b) => a.each - b.each)[0]
  if (best === undefined) return null
  const id = (name: string) => `cost.objective.${objectiveId}.${name}`
  return {
    name: best.way.name,
    each: figure(id('alternative-each'), best.each, 'money'),
    extra: figure(id('alternative-extra'), incrementalCost(own.cost, own.outcomes, best.way), 'money'),
  }
}
