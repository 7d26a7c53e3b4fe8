import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import type { ScorecardObjective } from '../../../../core/report/pages/scorecard-page.ts'
import { settingNames } from '../sheet/settings-names.ts'
import type { CellPlan } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'
import { at, columnOf } from './scorecard-columns.ts'
import type { MetricLine } from './scorecard-layout.ts'

const rounding = 1e-9

/**
 * 1 is broken, 0 holds. A level to maintain is judged by its last month alone, which is not on this sheet, so there the
 * answer is an input; the other kinds are broken while their attainment is below 1.
 */
export function guardrailCell(
  { row, metric }: MetricLine,
  objective: ScorecardObjective,
  words: Words,
  name: string,
): CellPlan {
  const cell = { column: columnOf('guardrail'), value: isBroken(metric, objective) ? 1 : 0, format: formatIn(words) }
  if (metric.formula.kind === 'periods') return { ...cell, look: 'input', name }
  const raw = at('attainment', row)
  const formula = `IF(ISNUMBER(${raw}),IF(${raw}<1-${settingNames.tolerance},1,0),0)`
  return { ...cell, formula, look: 'number' }
}

/** An objective's guardrail is broken when one of them is; null for an objective without any. */
export function objectiveGuardrailCell(
  objective: ScorecardObjective,
  metrics: readonly MetricLine[],
  words: Words,
): CellPlan | null {
  const guardrails = metrics.filter((line) => line.metric.guardrail)
  if (guardrails.length === 0) return null
  const cells = guardrails.map((line) => at('guardrail', line.row))
  const value = objective.guardrailBroken ? 1 : 0
  const format = formatIn(words)
  return { column: columnOf('guardrail'), value, formula: `MAX(${cells.join(',')})`, look: 'total', format }
}

/** The model says it of the objective; among its guardrails only one that missed something can be the broken one. */
function isBroken(metric: ScorecardMetric, objective: ScorecardObjective): boolean {
  const raw = metric.attainment.value
  return objective.guardrailBroken && raw !== null && raw < 1 - rounding
}

/** Positive, negative and zero have each a word. */
function formatIn(words: Words): string {
  return `"${words.say('broken')}";;"${words.say('holds')}"`
}
