import { scoreObjective } from '../../scoring/score-workspace.ts'
import { tolerance } from '../../scoring/status.ts'
import type { ReportContext, ScoredObjective } from '../report-context.ts'
import { rollUpFigures } from '../scores/roll-up-figures.ts'
import type { Sentence } from '../sentence.ts'
import { differenceOf, figure, placed, sentence, sizeOf } from '../words.ts'

/** A move of less than this is not told: a point of a hundred is noise. */
const told = 0.02

/**
 * The story of the period in two to four sentences, by rules: which objective moved most since the period compared, which
 * holds the index back most, which is closest to done, and what is not known. Nothing is told that the data do not hold.
 */
export function storyOf(context: ReportContext): Sentence[] {
  const pulled = mostBehind(context)
  const moved = mostMoved(context)
  const parts = { moved, behind: pulled, nearest: nearest(context, pulled), unknown: unknownPart(context) }
  return Object.entries(parts).flatMap(([name, said]) => (said === null ? [] : [placed(`story.${name}`, said)]))
}

function mostMoved(context: ReportContext): Sentence | null {
  if (!context.compares) return null
  const moves = context.objectives.flatMap(({ objective, score }) => {
    if (objective.period.from > context.previous.to) return []
    const before = scoreObjective(objective, context.facts, context.previous.to).measured
    const move = differenceOf(score.measured, before)
    return move === null || Math.abs(move) < told ? [] : [{ objective, score, move }]
  })
  const best = [...moves].sort((a, b) => Math.abs(b.move) - Math.abs(a.move))[0]
  if (best === undefined) return null
  const id = `objective.${best.objective.id}`
  const change = figure(`${id}.since-previous`, best.move, 'index-difference')
  return sentence(best.move > 0 ? 'story.rose' : 'story.fell', {
    figures: {
      value: figure(`${id}.measured`, best.score.measured, 'index'),
      size: sizeOf(change, 'index'),
    },
    words: { name: best.objective.statement },
    choices: { rest: othersAgree(moves, best.move) },
  })
}

/** Whether all that moved went the same way, which is worth saying. */
function othersAgree(moves: readonly { readonly move: number }[], direction: number): string {
  if (moves.length < 2) return 'alone'
  return moves.every(({ move }) => Math.sign(move) === Math.sign(direction)) ? 'same' : 'mixed'
}

/** The objective that costs the index most against its plan: the gap by its weight. */
function mostBehind(context: ReportContext): Sentence | null {
  const gaps = context.objectives.map((scored) => ({ scored, loss: lossOf(scored, context) }))
  const worst = [...gaps].sort((a, b) => b.loss - a.loss)[0]
  if (worst === undefined || worst.loss < told / 4) return null
  const { objective, score } = worst.scored
  const lost = Math.round(worst.loss * 100) > 0
  const figures = rollUpFigures(`objective.${objective.id}`, score, true)
  return sentence('story.behind', {
    figures: {
      value: figures.measured,
      plan: figures.plan,
      ...(lost ? { loss: figure(`objective.${objective.id}.loss`, worst.loss, 'index') } : {}),
    },
    words: { name: objective.statement },
    choices: { points: lost ? 'known' : 'small' },
  })
}

/** Points of the index lost to the plan by one objective. */
function lossOf({ objective, score }: ScoredObjective, { facts, objectives }: ReportContext): number {
  const siblings = objectives.filter((one) => one.objective.pillar === objective.pillar)
  const all = siblings.reduce((sum, one) => sum + one.objective.weight, 0)
  const share = all === 0 ? 0 : objective.weight / all
  const gap = score.measured === null ? 0 : score.expected - score.measured
  return gap * share * score.coverage * (facts.settings.pillarWeights[objective.pillar] / 100)
}

/** Only of an objective that is known as a whole can it be said how near it is to all that was agreed. */
function nearest(context: ReportContext, told: Sentence | null): Sentence | null {
  const ahead = context.objectives
    .filter(({ score, objective }) => score.pace === 'green' && told?.words['name'] !== objective.statement)
    .filter(({ score }) => score.coverage >= 1 - tolerance)
    .sort((a, b) => (b.score.measured ?? 0) - (a.score.measured ?? 0))[0]
  if (ahead === undefined || (ahead.score.measured ?? 0) < 0.5) return null
  const { objective, score } = ahead
  return sentence('story.nearest', {
    figures: { value: figure(`objective.${objective.id}.measured`, score.measured, 'index') },
    words: { name: objective.statement },
    dates: { until: objective.period.to },
    choices: { done: (score.measured ?? 0) >= 1 - tolerance ? 'yes' : 'no' },
  })
}

function unknownPart({ now, objectives }: ReportContext): Sentence | null {
  if (objectives.length === 0 || now.coverage >= 1 - tolerance) return null
  const range = {
    floor: figure('index.floor', now.floor, 'index'),
    ceiling: figure('index.ceiling', now.ceiling, 'index'),
  }
  if (now.measured === null) return sentence('story.nothing-known', { figures: range })
  return sentence('story.unknown', { figures: { coverage: figure('index.coverage', now.coverage, 'share'), ...range } })
}
