import { marginOfShare } from '../scoring/margin.ts'
import { tolerance } from '../scoring/status.ts'
import { agreedFigures, unitOf } from './agreed-figures.ts'
import type { ReportContext, ScoredMetric } from './report-context.ts'
import type { Sentence } from './sentence.ts'
import { figure, sentence } from './words.ts'

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

/** What became of one outcome, with its sample and margin where it has them. */
export function outcomeOfMetric(scored: ScoredMetric): Sentence {
  const { metric, score } = scored
  const id = (name: string) => `metric.${metric.id}.${name}`
  const words = { name: metric.name }
  const actual = figure(id('actual'), score.actual, unitOf(metric))
  const attainment = figure(id('attainment'), score.raw, 'attainment')
  const parts = (done: string, due: string) => ({
    done: figure(id(done), score.parts?.done ?? null, 'count'),
    due: figure(id(due), score.parts?.due ?? null, 'count'),
  })
  switch (metric.target.kind) {
    case 'maintain':
      return sentence('outcome.maintain', { figures: { actual, ...parts('met', 'due') }, words })
    case 'ladder':
      return sentence('outcome.ladder', { figures: parts('climbed', 'planned'), words })
    case 'milestone':
      return sentence('outcome.milestone', { figures: { attainment }, words })
    case 'goal-scale':
      return sentence('outcome.scale', { figures: { actual }, words })
    default: {
      const figures = { actual, attainment, ...agreedFigures(metric, null) }
      const margin = metric.unit === 'share' ? marginOfShare(score.actual, score.sampleSize) : null
      if (margin === null) return sentence('outcome.way', { figures, words })
      const sample = figure(id('sample'), score.sampleSize, 'count')
      const points = figure(id('margin'), margin * 100, 'points')
      return sentence('outcome.sample', { figures: { ...figures, sample, margin: points }, words })
    }
  }
}
