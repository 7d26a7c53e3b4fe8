import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import { metricFaults, type ObjectiveFault, planFaults, targetFaults } from '../objective-faults.ts'
import type { Period } from '../period.ts'
import { weightsTotal } from '../scoring/weights.ts'
import { type Interview, siblingsIn, weighedMetrics } from './interview.ts'
import type { Step } from './steps.ts'

/** What is still missing in an answer; its words stand under `interview.missing.<code>`. */
export type Missing =
  | 'audience'
  | 'change'
  | 'amount'
  | 'statement'
  | 'benefit'
  | 'metrics'
  | 'name'
  | 'baseline-source'
  | 'milestone'
  | 'ladder'
  | 'anchors'
  | 'weights'
  | 'weightless'
  | 'pillar-weights'

/** Why the interview cannot go on from a step: something is missing, or cannot be. */
export type Trouble =
  | { readonly kind: 'missing'; readonly code: Missing }
  | { readonly kind: 'fault'; readonly fault: ObjectiveFault }

/** The first trouble of a step; null where the next question may come. `statement` is the sentence as it would be saved. */
export function troubleOf(
  step: Step,
  interview: Interview,
  { statement, all }: { readonly statement: string; readonly all: readonly Objective[] },
): Trouble | null {
  const { objective, change, amount } = interview
  const { period, audience, benefit } = objective
  switch (step.kind) {
    case 'audience':
      return unless(audience.trim() !== '', 'audience')
    case 'change':
      return unless(change.trim() !== '', 'change')
    case 'amount':
      return unless(amount.trim() !== '', 'amount')
    case 'when':
      return period.from > period.to ? fault({ code: 'period-reversed', data: { ...period, name: statement } }) : null
    case 'statement':
      return unless(statement.trim() !== '' && statement.length <= 200, 'statement')
    case 'benefit':
      return unless(benefit.trim() !== '', 'benefit')
    case 'metrics':
      return unless(weighedMetrics(interview).length > 0, 'metrics')
    case 'weights':
      return weightTrouble(interview, all)
    default:
      return step.metric === null ? null : metricTrouble(step, step.metric, period)
  }
}

function metricTrouble({ kind }: Step, metric: Metric, period: Period): Trouble | null {
  if (kind === 'plan') return first(planFaults(metric, period))
  if (kind === 'target') return missingInTarget(metric) ?? first(targetFaults(metric, period))
  if (metric.name.trim() === '') return unless(false, 'name')
  const ofTarget = [...targetFaults(metric, period), ...planFaults(metric, period)].map(({ code }) => code)
  return first(metricFaults(metric, period).filter(({ code }) => !ofTarget.includes(code)))
}

function missingInTarget({ target }: Metric): Trouble | null {
  switch (target.kind) {
    case 'increase':
    case 'decrease':
      return unless(target.baseline.source.trim() !== '', 'baseline-source')
    case 'milestone':
      return unless(target.statement.trim() !== '', 'milestone')
    case 'ladder':
      return unless(target.goals.length > 0, 'ladder')
    case 'goal-scale':
      return unless(
        target.anchors.every((anchor) => anchor.trim() !== ''),
        'anchors',
      )
    case 'maintain':
      return null
  }
}

function weightTrouble(interview: Interview, all: readonly Objective[]): Trouble | null {
  const own = weightsTotal(weighedMetrics(interview).map(({ weight }) => weight))
  if (!own.exact) return unless(false, 'weights')
  if (interview.objective.weight === 0) return unless(false, 'weightless')
  const pillar = [interview.objective, ...siblingsIn(interview, all)].map(({ weight }) => weight)
  return unless(weightsTotal(pillar).exact, 'pillar-weights')
}

function unless(fine: boolean, code: Missing): Trouble | null {
  return fine ? null : { kind: 'missing', code }
}

function fault(found: ObjectiveFault): Trouble {
  return { kind: 'fault', fault: found }
}

function first(faults: readonly ObjectiveFault[]): Trouble | null {
  const [found] = faults
  return found === undefined ? null : fault(found)
}
