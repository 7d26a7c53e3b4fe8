import type { Basis } from './basis.ts'
import type { IsoDate } from './date.ts'
import { type MeasureId, measureOf } from './measure.ts'
import type { AnswersBinding, Metric, Window } from './metric.ts'
import type { Objective } from './objective.ts'
import { contains, type Period } from './period.ts'
import { metricRefusal } from './scoring/metric-refusal.ts'
import { weightsTotal } from './scoring/weights.ts'

/** What makes an objective impossible to score honestly: a code with words under `error.<code>`, and what they need. */
export type ObjectiveFault =
  | Fault<'period-reversed', { from: IsoDate; to: IsoDate; name: string }>
  | Fault<'weights-not-100', { total: number; name: string }>
  | Fault<'metric-refused', { name: string; found: string }>
  | Fault<
      'target-equals-baseline' | 'target-wrong-way' | 'question-not-chosen' | 'options-not-chosen',
      { name: string }
    >
  | Fault<'baseline-after-end' | 'plan-outside-period' | 'plan-day-twice', { name: string; date: IsoDate }>
  | Fault<'measure-not-summable', { name: string; measure: MeasureId; window: Window }>
  | Fault<'input-invalid', { name: string; reason: string }>
interface Fault<Code extends string, Data> {
  readonly code: Code
  readonly data: Data
}

/** Everything wrong with an objective, as far as it can be seen without its neighbours; nothing where it can be kept. */
export function objectiveFaults({ period, statement, metrics }: Objective): ObjectiveFault[] {
  const faults: ObjectiveFault[] = []
  if (period.from > period.to) faults.push({ code: 'period-reversed', data: { ...period, name: statement } })
  if (new Set(metrics.map((metric) => metric.id)).size < metrics.length)
    faults.push({ code: 'input-invalid', data: { name: statement, reason: 'two metrics with one id' } })
  faults.push(...metrics.flatMap((metric) => metricFaults(metric, period)))
  const { total, exact } = weightsTotal(metrics.map((metric) => metric.weight))
  if (!exact) faults.push({ code: 'weights-not-100', data: { total, name: statement } })
  return faults
}

/** The same of one metric in the period of its objective. */
export function metricFaults(metric: Metric, period: Period): ObjectiveFault[] {
  return [
    ...nameFaults(metric),
    ...targetFaults(metric, period),
    ...bindingFaults(metric),
    ...planFaults(metric, period),
  ]
}

function nameFaults({ name, guardrail, weight }: Metric): ObjectiveFault[] {
  const refusal = metricRefusal(name)
  if (refusal !== null) return [{ code: refusal.code, data: { name, found: refusal.found } }]
  if (guardrail && weight !== 0) return [{ code: 'input-invalid', data: { name, reason: 'a guardrail weighs 0' } }]
  return []
}

export function targetFaults({ name, target }: Pick<Metric, 'name' | 'target'>, period: Period): ObjectiveFault[] {
  if (target.kind === 'ladder') {
    if (target.goals.every((goal) => goal.base === goal.target))
      return [{ code: 'target-equals-baseline', data: { name } }]
    const twice = new Set(target.goals.map((goal) => goal.stakeholderId)).size < target.goals.length
    return twice ? [{ code: 'input-invalid', data: { name, reason: 'two goals for one stakeholder' } }] : []
  }
  const faults: ObjectiveFault[] = []
  const baseline = 'baseline' in target ? target.baseline : null
  if (baseline !== null && baseline.date > period.to)
    faults.push({ code: 'baseline-after-end', data: { name, date: baseline.date } })
  if (target.kind === 'increase' || target.kind === 'decrease') {
    const way = target.value - target.baseline.value
    if (way === 0) faults.push({ code: 'target-equals-baseline', data: { name } })
    else if (way > 0 !== (target.kind === 'increase')) faults.push({ code: 'target-wrong-way', data: { name } })
  }
  return faults
}

function bindingFaults({ name, binding, basis, window, target }: Metric): ObjectiveFault[] {
  const invalid = (reason: string): ObjectiveFault[] => [{ code: 'input-invalid', data: { name, reason } }]
  if (binding.kind === 'ladder' && target.kind !== 'ladder')
    return invalid('only a ladder target is read from the ladder')
  if (binding.kind === 'answers') return answerFaults(name, binding, basis)
  if (binding.kind !== 'measure') return []
  if ((binding.campaignId !== null || binding.textContains.length > 0) && binding.subject === 'account')
    return invalid('only posts fall under a campaign or hold words')
  const measure = measureOf(binding.measure)
  // Months of people reached, or of a state, would be added up to a quarter: the sum says nothing.
  const addable = measure.basis === 'flow' && (measure.additive || window === 'month')
  return basis === 'flow' && !addable && binding.denominator === null
    ? [{ code: 'measure-not-summable', data: { name, measure: binding.measure, window } }]
    : []
}

function answerFaults(name: string, { count, question, options }: AnswersBinding, basis: Basis): ObjectiveFault[] {
  if (question === '') return [{ code: 'question-not-chosen', data: { name } }]
  if (count === 'share' && options.length === 0) return [{ code: 'options-not-chosen', data: { name } }]
  const reason = 'shares and means of answers do not add up'
  return basis === 'flow' ? [{ code: 'input-invalid', data: { name, reason } }] : []
}

export function planFaults({ name, plan }: Pick<Metric, 'name' | 'plan'>, period: Period): ObjectiveFault[] {
  const outside = plan.find((point) => !contains(period, point.date))
  if (outside !== undefined) return [{ code: 'plan-outside-period', data: { name, date: outside.date } }]
  const twice = plan.find((point, place) => plan.findIndex((other) => other.date === point.date) < place)
  return twice === undefined ? [] : [{ code: 'plan-day-twice', data: { name, date: twice.date } }]
}
