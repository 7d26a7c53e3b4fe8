import type { Figure } from '../../../../core/report/figure.ts'
import type { AttainmentFormula } from '../../../../core/report/metrics/metric-figures.ts'
import type { ScorecardObjective } from '../../../../core/report/pages/scorecard-page.ts'
import { difference, ratio } from '../formulas.ts'
import { formatOf, pace, percent, percentDifference, wholeNumber } from '../sheet/number-format.ts'
import { settingNames } from '../sheet/settings-names.ts'
import { type CellPlan, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { attainmentFormula, ceilingFormula, countedFormula } from './attainment-formulas.ts'
import { guardrailCell } from './guardrail-cells.ts'
import { computed, input, result, shown, status, withBlanks } from './scorecard-cells.ts'
import { at, columnOf } from './scorecard-columns.ts'
import type { MetricLine } from './scorecard-layout.ts'
import type { InputNames } from './scorecard-names.ts'
import { statusFormula } from './status-formulas.ts'
import type { ShareOfIndex } from './weight-cells.ts'

/** What a metric's row needs to know of what is around it. */
export interface MetricContext {
  readonly objective: ScorecardObjective
  readonly share: ShareOfIndex
  readonly names: InputNames
  /** The most that attainment may count: what a missing value is taken as in the ceiling. */
  readonly cap: number
  /** The formula by which the actual follows from the months of the metrics sheet; null where they do not give it. */
  readonly linked: string | null
  readonly words: Words
}

export function metricRow(line: MetricLine, context: MetricContext): RowPlan {
  const cells = [
    ...descriptionCells(line, context),
    ...valueCells(line, context),
    ...scoreCells(line, context),
    ...statusCells(line, context),
  ]
  if (line.metric.guardrail)
    cells.push(guardrailCell(line, context.objective, context.words, context.names.broken(line.metric.id)))
  return { cells: withBlanks(cells, 'number') }
}

function descriptionCells({ metric }: MetricLine, { words, share, names }: MetricContext): CellPlan[] {
  return [
    text(columnOf('name'), metric.name, 'text', { indent: 2 }),
    text(columnOf('level'), words.say('level-metric'), 'text', { indent: 1 }),
    input('weight', metric.weight, percent, names.metricWeight(metric.id)),
    computed('share', share.formula, share.value, percent),
    shown('sample', metric.sampleSize, wholeNumber),
    text(columnOf('grade'), metric.grade ?? '', 'text', { indent: 1 }),
    text(columnOf('stage'), words.term(`amec.${metric.stage}`), 'text', { indent: 1 }),
  ]
}

/** Tinted is what drives the score: the last level of a maintain target is shown, but its months decide. */
function valueCells({ metric }: MetricLine, { words, names, linked }: MetricContext): CellPlan[] {
  const { formula, id } = metric
  const format = formatOf(metric.actual.kind, metric.actual.value, words.currency)
  const expected = input('plan', metric.expected, percent, names.expected(id))
  const parts = partsOf(formula)
  if (parts !== null)
    return [
      shown('baseline', metric.baseline, format),
      shown('target', metric.target, format),
      { ...shown('actual', metric.actual, format), name: names.actual(id), ...link(linked) },
      input('done', parts.done, wholeNumber, names.done(id)),
      input('due', parts.due, wholeNumber, names.due(id)),
      expected,
    ]
  const actual = { ...input('actual', metric.actual, format, names.actual(id)), ...link(linked) }
  if (formula.kind !== 'way')
    return [shown('baseline', metric.baseline, format), shown('target', metric.target, format), actual, expected]
  return [
    input('baseline', metric.baseline, format, names.baseline(id)),
    input('target', metric.target, format, names.target(id)),
    actual,
    expected,
  ]
}

function link(formula: string | null): Pick<CellPlan, 'formula'> {
  return formula === null ? {} : { formula }
}

function partsOf(formula: AttainmentFormula): { done: Figure; due: Figure } | null {
  if (formula.kind === 'periods') return { done: formula.met, due: formula.due }
  return formula.kind === 'steps' ? { done: formula.climbed, due: formula.planned } : null
}

function scoreCells({ row, metric }: MetricLine, { cap }: MetricContext): CellPlan[] {
  const raw = at('attainment', row)
  const counted = at('counted', row)
  const plan = at('plan', row)
  const value = metric.attainment.value
  const expected = metric.expected.value
  const hasData = value === null ? 0 : 1
  const floor = metric.counted.value ?? 0
  const attainment = attainmentFormula(metric.formula.kind, {
    baseline: at('baseline', row),
    target: at('target', row),
    actual: at('actual', row),
    done: at('done', row),
    due: at('due', row),
  })
  const away = value === null || expected === null ? null : value - expected
  return [
    result('attainment', attainment, metric.attainment, percent),
    result('counted', countedFormula(raw), metric.counted, percent),
    computed('coverage', `IF(ISNUMBER(${raw}),1,0)`, hasData, percent),
    computed('floor', `IF(ISNUMBER(${counted}),${counted},0)`, floor, percent),
    computed('ceiling', ceilingFormula(row), floor + cap * (1 - hasData), percent),
    computed('difference', difference(raw, plan), away, percentDifference),
    result('pace', ratio(raw, plan), metric.pace, pace),
  ]
}

function statusCells({ row, metric }: MetricLine, { objective, words }: MetricContext): CellPlan[] {
  const coverage = at('coverage', row)
  const sample = at('sample', row)
  const small = `AND(ISNUMBER(${sample}),${sample}<${settingNames.smallSample})`
  const reached = metric.formula.kind === 'reached'
  const target = statusFormula({
    against: 'attainment',
    share: at('attainment', row),
    coverage,
    thresholds: objective.commitment,
    smallSample: reached ? undefined : small,
    allOrNothing: reached,
  })
  const paceStatus = statusFormula({
    against: 'pace',
    share: at('pace', row),
    coverage,
    thresholds: 'pace',
    smallSample: small,
  })
  return [
    status('targetStatus', target, words.status('attainment', metric.standing.attainment)),
    status('paceStatus', paceStatus, words.status('pace', metric.standing.pace)),
  ]
}
