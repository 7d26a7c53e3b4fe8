import { addDays, compareDates, type IsoDate } from '../../date.ts'
import { agreedFigures, unitOf } from '../metrics/agreed-figures.ts'
import { missOfDefinition } from '../metrics/definition-sentence.ts'
import type { ReportContext, ScoredMetric, ScoredObjective } from '../report-context.ts'
import { rollUpFigures } from '../scores/roll-up-figures.ts'
import type { Sentence } from '../sentence.ts'
import { figure, placed, sentence } from '../words.ts'

export interface MissedLine {
  readonly objective: string
  /** Empty where the objective itself is red and none of its metrics is. */
  readonly metric: string
  readonly owner: string
  /** The last day of the objective: how long there is still time. */
  readonly until: IsoDate
  readonly sentence: Sentence
  /** The reason kept by the person; null is printed as "no reason given". */
  readonly reason: string | null
}

/** Reasons are written when the board paper is, some weeks after the period: that long after its end they still count. */
const daysForReasons = 31

/**
 * What missed, and why, the gravest first: bad news stands on page 1. A metric is listed once, by the gravest thing that can be said of it:
 * a definition that changed in between, no data though something was due, a broken guardrail, a regression, red at the end of its objective, or red on pace.
 * An objective that is red while none of its metrics is gets a line of its own, with an empty metric.
 */
export function missedLines(context: ReportContext): MissedLine[] {
  const misses = context.objectives.flatMap((scored) => {
    const lines = scored.metrics.flatMap((metric) => {
      const said = missOfMetric(metric, scored, context)
      return said === null ? [] : [lineOf(scored, metric, said, context)]
    })
    const said = lines.length === 0 ? missOfObjective(scored, context) : null
    return said === null ? lines : [lineOf(scored, null, said, context)]
  })
  return [...misses].sort((a, b) => b.gravity - a.gravity).map(({ line }) => line)
}

interface Miss {
  readonly line: MissedLine
  /** What went wrong first, then how much hangs on it. */
  readonly gravity: number
}

/** A broken rule is graver than a step back, that than a target missed for good, and that than being late. */
const gravityOf: Readonly<Record<string, number>> = {
  'missed.guardrail': 7,
  'missed.guardrail-missing': 6,
  'missed.guardrail-no-data': 6,
  'missed.regression': 5,
  'missed.regression-ladder': 5,
  'missed.target': 4,
  'missed.objective-target': 4,
  'missed.pace': 3,
  'missed.objective-pace': 3,
  'missed.no-data': 2,
  'missed.definition': 1,
}

/** Share of the index that hangs on it, below 1, so that it orders only within one kind of miss. */
function stakeOf({ objective }: ScoredObjective, metric: ScoredMetric | null, { facts }: ReportContext): number {
  const weight = metric === null ? 100 : metric.metric.weight
  return (facts.settings.pillarWeights[objective.pillar] * objective.weight * weight) / 1e6 / 1.001
}

function lineOf(scored: ScoredObjective, metric: ScoredMetric | null, said: Sentence, context: ReportContext): Miss {
  const { objective } = scored
  return {
    gravity: (gravityOf[said.key] ?? 0) + stakeOf(scored, metric, context),
    line: {
      objective: objective.statement,
      metric: metric?.metric.name ?? '',
      owner: objective.owner,
      until: objective.period.to,
      sentence: placed(`missed.${metric?.metric.id ?? objective.id}`, said),
      reason: reasonFor(scored, metric, context),
    },
  }
}

function missOfMetric(
  scored: ScoredMetric,
  { objective, score }: ScoredObjective,
  context: ReportContext,
): Sentence | null {
  const { metric } = scored
  const { asOf } = context.question
  if (scored.score.brokenBy !== null) return missOfDefinition(scored.score.brokenBy)
  if (scored.score.raw === null) return isDue(scored) ? missOfData(scored, asOf) : null
  if (metric.guardrail) return scored.score.guardrailBroken ? missOfGuardrail(scored) : null
  if (metric.weight === 0) return null
  if (scored.score.regression) return missOfDirection(scored)
  const figures = metricShares(scored)
  if (objective.period.to <= asOf && scored.score.attainment === 'red')
    return sentence('missed.target', { figures: { attainment: figures.attainment } })
  if (scored.score.pace === 'red' && score.expected > 0) return sentence('missed.pace', { figures })
  return null
}

/** Something was due: the plan expected a share of the way, or months of a level to maintain are over. */
function isDue({ metric, score }: ScoredMetric): boolean {
  if (metric.weight === 0 && !metric.guardrail) return false
  return metric.target.kind === 'maintain' ? score.missingPeriods > 0 : score.expected > 0
}

function missOfData({ metric }: ScoredMetric, asOf: string): Sentence {
  if (metric.guardrail) return sentence('missed.guardrail-no-data', { dates: { asOf } })
  const weight = figure(`metric.${metric.id}.weight`, metric.weight / 100, 'share')
  return sentence('missed.no-data', { figures: { weight }, dates: { asOf } })
}

function missOfGuardrail(scored: ScoredMetric): Sentence {
  const { metric, score } = scored
  if (score.lastDueMissing) {
    const missing = figure(`metric.${metric.id}.missing`, score.missingPeriods, 'count')
    return sentence('missed.guardrail-missing', { figures: { missing } })
  }
  const actual = figure(`metric.${metric.id}.actual`, score.actual, unitOf(metric))
  const { target } = agreedFigures(metric, score.parts?.due ?? null)
  return sentence('missed.guardrail', { figures: { actual, target } })
}

function missOfDirection({ metric, score }: ScoredMetric): Sentence {
  if (score.parts !== null) {
    const done = figure(`metric.${metric.id}.climbed`, score.parts.done, 'count')
    const due = figure(`metric.${metric.id}.planned`, score.parts.due, 'count')
    return sentence('missed.regression-ladder', { figures: { done, due } })
  }
  const actual = figure(`metric.${metric.id}.actual`, score.actual, unitOf(metric))
  return sentence('missed.regression', { figures: { actual, ...agreedFigures(metric, null) } })
}

function metricShares({ metric, score }: ScoredMetric) {
  return {
    attainment: figure(`metric.${metric.id}.attainment`, score.raw, 'attainment'),
    expected: figure(`metric.${metric.id}.expected`, score.expected, 'attainment'),
    pace: figure(`metric.${metric.id}.pace`, score.paceRatio, 'pace'),
  }
}

function missOfObjective({ objective, score }: ScoredObjective, context: ReportContext): Sentence | null {
  const { measured, plan } = rollUpFigures(`objective.${objective.id}`, score, true)
  if (objective.period.to <= context.question.asOf && score.attainment === 'red')
    return sentence('missed.objective-target', { figures: { value: measured } })
  return score.pace === 'red' ? sentence('missed.objective-pace', { figures: { value: measured, plan } }) : null
}

/** The last reason that was noted for the metric, else for its objective, since the period began. */
function reasonFor({ objective }: ScoredObjective, metric: ScoredMetric | null, context: ReportContext): string | null {
  const { from } = context.question.period
  const until = addDays(context.question.asOf, daysForReasons)
  const reasons = context.facts.notes
    .filter((note) => note.kind === 'reason' && note.date >= from && note.date <= until)
    .sort((a, b) => compareDates(a.date, b.date))
  const own = metric === null ? undefined : reasons.findLast((note) => note.metricId === metric.metric.id)
  const shared = reasons.findLast((note) => note.metricId === null && note.objectiveId === objective.id)
  return (own ?? shared)?.text ?? null
}
