import { siblingsOf } from '../../../core/generation.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { type Period, parsePeriod } from '../../../core/period.ts'
import type { Pillar } from '../../../core/pillar.ts'

/** An objective runs for a year unless said otherwise, and takes the weight that the others leave. */
export function newObjective(
  pillar: Pillar,
  reporting: Period,
  all: readonly Objective[],
  period: Period = parsePeriod(reporting.to.slice(0, 4)) ?? reporting,
): Objective {
  const objective: Objective = {
    id: crypto.randomUUID(),
    pillar,
    statement: '',
    audience: '',
    benefit: '',
    commitment: 'committed',
    weight: 0,
    owner: '',
    period,
    metrics: [newMetric(period, 100)],
  }
  return { ...objective, weight: remainingWeight(objective, all) }
}

/** What those that share the 100 percent with an objective leave to it. */
export function remainingWeight(objective: Objective, all: readonly Objective[]): number {
  return Math.max(0, 100 - siblingsOf(objective, all).reduce((sum, { weight }) => sum + weight, 0))
}

export function newMetric(period: Period, weight: number): Metric {
  return {
    id: crypto.randomUUID(),
    name: '',
    unit: 'count',
    basis: 'flow',
    window: 'period',
    target: { kind: 'increase', baseline: { value: 0, date: period.from, source: '' }, value: 100 },
    plan: [],
    stage: 'out-take',
    weight,
    guardrail: false,
    binding: { kind: 'manual' },
    grade: 'C',
  }
}
