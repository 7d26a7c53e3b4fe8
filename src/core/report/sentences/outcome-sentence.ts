import { marginOfShare } from '../../scoring/margin.ts'
import { tolerance } from '../../scoring/status.ts'
import type { Figure } from '../figure.ts'
import { agreedFigures, unitOf } from '../metrics/agreed-figures.ts'
import type { ReportContext, ScoredMetric } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'

/**
 * The outcome of page 1: among the weighed metrics of stage outcome or impact that moved towards their target, the one that came
 * furthest (counted as in the index); equals by weight, then by id, so that the choice never wavers. Null where none did.
 */
export function outcomeSentence(context: ReportContext): Sentence | null {
  const candidates = context.objectives
    .flatMap(({ metrics }) => metrics)
    .filter(({ metric }) => !metric.guardrail && (metric.stage === 'outcome' || metric.stage === 'impact'))
    .filter(({ score }) => score.actual !== null && (score.counted ?? 0) > tolerance)
  const best = [...candidates].sort(byAttainment)[0]
  return best === undefined ? null : outcomeOfMetric(best)
}

/** A level that was kept is no movement: it is told only where nothing moved. */
function byAttainment(a: ScoredMetric, b: ScoredMetric): number {
  const kept = Number(isKept(a)) - Number(isKept(b))
  if (kept !== 0) return kept
  const further = (b.score.counted ?? 0) - (a.score.counted ?? 0)
  if (Math.abs(further) > tolerance) return further
  return b.metric.weight - a.metric.weight || (a.metric.id < b.metric.id ? -1 : 1)
}

function isKept({ metric }: ScoredMetric): boolean {
  return metric.target.kind === 'maintain'
}

/**
 * What became of one outcome, with its sample and margin where it has them. Social media contributed to what moved towards
 * its target, and to nothing else.
 */
export function outcomeOfMetric(scored: ScoredMetric): Sentence {
  const { metric, score } = scored
  const id = (name: string) => `metric.${metric.id}.${name}`
  const words = { name: metric.name }
  const moved = (score.counted ?? 0) > tolerance
  const actual = figure(id('actual'), score.actual, unitOf(metric))
  const attainment = figure(id('attainment'), score.raw, 'attainment')
  const parts = (done: string, due: string) => ({
    done: figure(id(done), score.parts?.done ?? null, 'count'),
    due: figure(id(due), score.parts?.due ?? null, 'count'),
  })
  switch (metric.target.kind) {
    case 'maintain':
      return sentence(moved ? 'outcome.maintain' : 'outcome.maintain-none', {
        figures: { actual, ...parts('met', 'due') },
        words,
      })
    case 'ladder':
      return ladderOutcome(parts('climbed', 'planned'), words)
    case 'milestone':
      return sentence(moved ? 'outcome.milestone' : 'outcome.milestone-open', { figures: { attainment }, words })
    case 'goal-scale':
      return sentence(moved ? 'outcome.scale' : 'outcome.scale-none', { figures: { actual }, words })
    default:
      return wayOutcome(scored, { actual, attainment })
  }
}

function ladderOutcome(figures: Record<'done' | 'due', Figure>, words: Sentence['words']): Sentence {
  const climbed = figures.done.value ?? 0
  const key = climbed > 0 ? 'outcome.ladder' : climbed < 0 ? 'outcome.ladder-back' : 'outcome.ladder-none'
  return sentence(key, { figures, words })
}

const ways = {
  plain: { towards: 'outcome.way', still: 'outcome.way-still', back: 'outcome.way-back' },
  sample: { towards: 'outcome.sample', still: 'outcome.sample-still', back: 'outcome.sample-back' },
} as const

/** A value on its way from a baseline to a target, or away from it. */
function wayOutcome({ metric, score }: ScoredMetric, known: Readonly<Record<string, Figure>>): Sentence {
  const raw = score.raw ?? 0
  const direction = raw > tolerance ? 'towards' : raw < -tolerance ? 'back' : 'still'
  const figures = { ...known, ...agreedFigures(metric, null) }
  const words = { name: metric.name }
  const margin = metric.unit === 'share' ? marginOfShare(score.actual, score.sampleSize) : null
  if (margin === null) return sentence(ways.plain[direction], { figures, words })
  const sample = figure(`metric.${metric.id}.sample`, score.sampleSize, 'count')
  const points = figure(`metric.${metric.id}.margin`, margin * 100, 'points')
  return sentence(ways.sample[direction], { figures: { ...figures, sample, margin: points }, words })
}
