import type { Reason } from '../../../../src/core/lock.ts'
import type { Target } from '../../../../src/core/target.ts'
import { reach } from './metric.ts'
import type { Say } from './say.ts'

/** A target that was agreed otherwise when its objective was locked; what stands now is in the objective. */
export interface SampleTargetChange {
  readonly objectiveId: string
  readonly metricId: string
  readonly changedAt: string
  readonly changedBy: string
  readonly reason: Reason
  readonly old: Target
}

/** Earliest first: one target that was lowered, and one that was raised. */
export function targetChanges(say: Say): SampleTargetChange[] {
  return [
    {
      ...{ objectiveId: 'objective-trust', metricId: 'metric-share-of-voice', changedAt: '2026-02-09T09:30:00.000Z' },
      changedBy: say('Head of corporate affairs', 'Directeur des affaires publiques'),
      reason: {
        kind: 'market',
        words: say(
          'Two larger companies joined the six that are monitored',
          'Deux entreprises plus grandes ont rejoint les six que nous suivons',
        ),
      },
      old: reach(0.22, 0.14, '2025-06-30', say('Media monitoring, six companies', 'Veille média, six entreprises')),
    },
    {
      objectiveId: 'objective-professional-learning',
      ...{ metricId: 'metric-professional-follows', changedAt: '2026-03-16T10:15:00.000Z' },
      changedBy: say('Head of medical communication', 'Directrice de la communication médicale'),
      reason: {
        kind: 'scope',
        words: say(
          'The UK team publishes on the same page since March',
          "L'équipe britannique publie sur la même page depuis mars",
        ),
      },
      old: reach(
        1200,
        0,
        '2025-12-31',
        say('The count starts on 1 January 2026', 'Le compte commence le 1er janvier 2026'),
      ),
    },
  ]
}
