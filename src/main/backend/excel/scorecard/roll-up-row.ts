import type { RollUpFigures } from '../../../../core/report/scores/roll-up-figures.ts'
import { difference, ratio, weightedMean, weightedMeanOfKnown } from '../formulas.ts'
import { pace, percent, percentDifference } from '../sheet/number-format.ts'
import type { ThresholdSet } from '../sheet/settings-names.ts'
import type { CellPlan } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { ceilingFormula } from './attainment-formulas.ts'
import { result, status } from './scorecard-cells.ts'
import { at } from './scorecard-columns.ts'
import { statusFormula } from './status-formulas.ts'

/** A whole and the rows of its parts. */
export interface RollUp {
  readonly row: number
  readonly figures: RollUpFigures
  readonly parts: readonly number[]
  /** The parts that have a plan: a pillar without objectives has none, and is no part of the mean. */
  readonly planned: readonly number[]
  readonly thresholds: ThresholdSet
  readonly smallSample?: string | undefined
  readonly guardrail?: string | undefined
}

/**
 * Only floor and coverage add up by weight; the rest follows from them. The plan is that of the parts with data
 * (`core/scoring/roll-up.ts`).
 */
export function rollUpCells(rollUp: RollUp, words: Words): CellPlan[] {
  const { row, figures, parts, planned } = rollUp
  const mean = (column: 'floor' | 'coverage') =>
    weightedMean(parts.map((part) => ({ weight: at('weight', part), value: at(column, part) })))
  const expected = weightedMeanOfKnown(
    planned.map((part) => ({ weight: at('weight', part), coverage: at('coverage', part), value: at('plan', part) })),
  )
  const coverage = at('coverage', row)
  const floor = at('floor', row)
  const measured = at('attainment', row)
  const plan = at('plan', row)
  return [
    result('attainment', `IF(${coverage}=0,"",${floor}/${coverage})`, figures.measured, percent, 'total'),
    result('coverage', mean('coverage'), figures.coverage, percent, 'total'),
    result('floor', mean('floor'), figures.floor, percent, 'total'),
    result('ceiling', ceilingFormula(row), figures.ceiling, percent, 'total'),
    result('plan', planned.length === 0 ? '""' : expected, figures.plan, percent, 'total'),
    result('difference', difference(measured, plan), figures.difference, percentDifference, 'total'),
    result('pace', ratio(measured, plan), figures.pace, pace, 'total'),
    ...statusCells(rollUp, words),
  ]
}

function statusCells({ row, figures, thresholds, smallSample, guardrail }: RollUp, words: Words): CellPlan[] {
  const shared = { coverage: at('coverage', row), smallSample, guardrail }
  const target = statusFormula({ ...shared, against: 'attainment', share: at('attainment', row), thresholds })
  const paceStatus = statusFormula({ ...shared, against: 'pace', share: at('pace', row), thresholds: 'pace' })
  return [
    status('targetStatus', target, words.status('attainment', figures.standing.attainment)),
    status('paceStatus', paceStatus, words.status('pace', figures.standing.pace)),
  ]
}
