import type { Pillar } from '../../pillar.ts'
import type { PillarScore } from '../../scoring/score.ts'
import { tolerance } from '../../scoring/status.ts'
import type { BulletChart } from '../chart.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { directionOf, figure, placed, sentence, sizeOf } from '../words.ts'
import { type RollUpFigures, rollUpFigures } from './roll-up-figures.ts'

export interface PillarLine extends RollUpFigures {
  readonly pillar: Pillar
  readonly weight: Figure
  readonly bullet: BulletChart
  readonly sentence: Sentence
}

const keys = { up: 'pillar.ahead', same: 'pillar.on', down: 'pillar.behind' } as const

/** One pillar on the board page: its figures, a bullet graph against plan and one sentence. */
export function pillarLine(score: PillarScore, context: ReportContext): PillarLine {
  const { settings } = context.facts
  const figures = rollUpFigures(`pillar.${score.pillar}`, score, score.objectives.length > 0)
  return {
    ...figures,
    pillar: score.pillar,
    weight: pillarWeight(score, context),
    bullet: {
      ...bulletFrame(score),
      actual: figures.measured,
      plan: figures.plan,
      bands: [settings.committed.amber, settings.committed.green],
      maximum: Math.max(1, settings.attainmentCap),
      description: sentence(score.measured === null ? 'bullet.none' : 'bullet.description', {
        figures: { value: figures.measured, plan: figures.plan },
        terms: { pillar: `pillar.${score.pillar}` },
      }),
    },
    sentence: placed(`pillar.${score.pillar}`, pillarSentence(score, figures)),
  }
}

/** The pillar's weight in the index, as a share. */
export function pillarWeight(score: PillarScore, context: ReportContext) {
  return figure(`pillar.${score.pillar}.weight`, context.facts.settings.pillarWeights[score.pillar] / 100, 'share')
}

function bulletFrame(score: PillarScore): Pick<BulletChart, 'kind' | 'id'> {
  return { kind: 'bullet', id: `chart.pillar.${score.pillar}` }
}

function pillarSentence(score: PillarScore, figures: RollUpFigures): Sentence {
  const terms = { pillar: `pillar.${score.pillar}` }
  if (score.objectives.length === 0) return sentence('pillar.none', { terms })
  if (figures.measured.value === null) return sentence('pillar.no-data', { terms })
  if (score.attainment === 'insufficient-data')
    return sentence('pillar.insufficient', { figures: { coverage: figures.coverage }, terms })
  const prefix = `pillar.${score.pillar}.objectives`
  const kept = score.objectives.filter((objective) => objective.pace === 'green').length
  return sentence(keys[directionOf(figures.difference)], {
    figures: {
      value: figures.measured,
      coverage: figures.coverage,
      size: sizeOf(figures.difference, 'index'),
      kept: figure(`${prefix}.on-pace`, kept, 'count'),
      all: figure(`${prefix}.all`, score.objectives.length, 'count'),
    },
    terms,
    choices: { part: score.coverage < 1 - tolerance ? 'yes' : 'no' },
  })
}
