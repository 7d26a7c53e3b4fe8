import { siblingsOf } from '../../../core/generation.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { type Period, parsePeriod } from '../../../core/period.ts'
import type { Pillar } from '../../../core/pillar.ts'

/** An objective runs for a year unless said otherwise, and takes the weight that the others leave. */
export function newObjective(pillar: Pillar, reporting: Period, all: readonly Objective[]): Objective {
  const period = parsePeriod(reporting.to.slice(0, 4)) ?? reporting
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
  const given = siblingsOf(objective, all).reduce((sum, { weight }) => sum + weight, 0)
  return { ...objective, weight: Math.max(0, 100 - given) }
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
