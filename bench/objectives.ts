import type { MeasureId } from '../src/core/measure.ts'
import type { Metric } from '../src/core/metric.ts'
import type { Objective } from '../src/core/objective.ts'

/** One objective whose metrics ask for sums, rates and states of posts. */
export const objective: Objective = {
  id: 'seen',
  pillar: 'engagement',
  statement: 'Be seen and answered by people with dry eyes',
  audience: 'Patients',
  benefit: 'They ask us first',
  commitment: 'committed',
  weight: 100,
  owner: 'Ada',
  period: { from: '2026-01-01', to: '2026-12-31' },
  metrics: [
    metricOf('views', null),
    metricOf('reach', null),
    metricOf('clicks', null),
    metricOf('engagements', 'views'),
    metricOf('comments', 'views'),
  ],
}

function metricOf(measure: MeasureId, denominator: MeasureId | null): Metric {
  return {
    id: `${measure}-of-${denominator ?? 'all'}`,
    name: measure,
    unit: denominator === null ? 'count' : 'share',
    basis: denominator === null ? 'flow' : 'ratio',
    window: 'period',
    target: { kind: 'increase', baseline: { value: 0, date: '2025-12-31', source: 'Bench' }, value: 1_000_000 },
    plan: [],
    stage: 'outcome',
    weight: 20,
    guardrail: false,
    binding: {
      kind: 'measure',
      measure,
      denominator,
      subject: 'post',
      platforms: ['facebook'],
      accountIds: [],
      campaignId: null,
      textContains: [],
    },
    grade: 'A',
  }
}
