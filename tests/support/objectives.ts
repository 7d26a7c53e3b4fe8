import type { Metric } from '../../src/core/metric.ts'
import type { Objective } from '../../src/core/objective.ts'

/** A sound metric: entered by hand, from 10 to 20. */
export function metricOf(changes: Partial<Metric> = {}): Metric {
  return {
    id: 'metric-1',
    name: 'Answers given',
    unit: 'count',
    basis: 'flow',
    window: 'period',
    target: { kind: 'increase', baseline: { value: 10, date: '2025-12-31', source: 'Desk diary' }, value: 20 },
    plan: [],
    stage: 'outcome',
    weight: 100,
    guardrail: false,
    binding: { kind: 'manual' },
    grade: 'C',
    ...changes,
  }
}

/** A sound objective with one metric. */
export function objectiveOf(changes: Partial<Objective> = {}): Objective {
  return {
    id: 'objective-1',
    pillar: 'reputation',
    statement: 'Answer every question within a day',
    audience: 'Patients',
    benefit: 'Fewer calls',
    commitment: 'committed',
    weight: 100,
    owner: 'Ada',
    period: { from: '2026-01-01', to: '2026-12-31' },
    metrics: [metricOf()],
    ...changes,
  }
}
