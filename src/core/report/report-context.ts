import type { Facts } from '../facts.ts'
import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import { type Period, previousPeriod, yearBefore } from '../period.ts'
import type { MetricScore, ObjectiveScore, Scorecard } from '../scoring/score.ts'
import { scoreFacts } from '../scoring/score-workspace.ts'
import { type Composition, plainComposition } from './composition.ts'
import type { ReportQuestion } from './report-question.ts'

/** What every part of a report looks at: the facts, what was asked, and the scores now and a period before. */
export interface ReportContext {
  readonly facts: Facts
  readonly question: ReportQuestion
  readonly composition: Composition
  readonly now: Scorecard
  readonly before: Scorecard
  /** The period that this one is compared with: the one before, or the same a year before. */
  readonly previous: Period
  /** False where the paper compares with its plan alone. */
  readonly compares: boolean
  readonly objectives: readonly ScoredObjective[]
}

/** An objective in force with its score and its scored metrics side by side. */
export interface ScoredObjective {
  readonly objective: Objective
  readonly score: ObjectiveScore
  readonly metrics: readonly ScoredMetric[]
}

export interface ScoredMetric {
  readonly metric: Metric
  readonly score: MetricScore
}

export function reportContext(
  facts: Facts,
  question: ReportQuestion,
  composition: Composition = plainComposition,
): ReportContext {
  const { comparison } = composition
  const previous = comparison === 'previous-year' ? yearBefore(question.period) : previousPeriod(question.period)
  const now = scoreFacts(facts, question.asOf)
  const before = scoreFacts(facts, previous.to)
  const objectives = scoredObjectives(facts, now)
  return { facts, question, composition, now, before, previous, compares: comparison !== 'plan', objectives }
}

/** The objectives of a scorecard in its order, beside what was agreed for them. */
export function scoredObjectives(facts: Facts, scorecard: Scorecard): ScoredObjective[] {
  const scores = scorecard.pillars.flatMap((pillar) => pillar.objectives)
  return scores.flatMap((score) => {
    const objective = facts.objectives.find((candidate) => candidate.id === score.objectiveId)
    if (objective === undefined) return []
    const metrics = objective.metrics.flatMap((metric) => {
      const scored = score.metrics.find((candidate) => candidate.metricId === metric.id)
      return scored === undefined ? [] : [{ metric, score: scored }]
    })
    return [{ objective, score, metrics }]
  })
}
