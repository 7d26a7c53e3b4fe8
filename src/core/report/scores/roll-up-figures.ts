import type { Score, Standing } from '../../scoring/score.ts'
import type { Figure } from '../figure.ts'
import { differenceOf, figure } from '../words.ts'

export interface RollUpFigures {
  readonly measured: Figure
  readonly floor: Figure
  readonly ceiling: Figure
  readonly coverage: Figure
  /** What the plan expected by now, and the difference to it. */
  readonly plan: Figure
  readonly difference: Figure
  readonly pace: Figure
  readonly standing: Standing
}

/** The score of an objective, a pillar or the index, as far as the report shows it. */
export interface PlannedScore extends Score, Standing {
  readonly expected: number
  readonly paceRatio: number | null
}

/**
 * The figures of one roll-up, under ids that begin with `prefix`. `planned` is false where there is nothing to plan,
 * such as a pillar without objectives: an expectation of 0 would read as one that was met.
 */
export function rollUpFigures(prefix: string, score: PlannedScore, planned: boolean): RollUpFigures {
  const plan = planned ? score.expected : null
  return {
    measured: figure(`${prefix}.measured`, score.measured, 'index'),
    floor: figure(`${prefix}.floor`, score.floor, 'index'),
    ceiling: figure(`${prefix}.ceiling`, score.ceiling, 'index'),
    coverage: figure(`${prefix}.coverage`, score.coverage, 'share'),
    plan: figure(`${prefix}.plan`, plan, 'index'),
    difference: figure(`${prefix}.difference`, differenceOf(score.measured, plan), 'index-difference'),
    pace: figure(`${prefix}.pace`, score.paceRatio, 'pace'),
    standing: { attainment: score.attainment, pace: score.pace },
  }
}
