import type { AmecStage, Metric } from '../metric.ts'

const effects: readonly AmecStage[] = ['out-take', 'outcome', 'impact']

/**
 * True when an objective is judged by inputs, activities and outputs alone: reach is not effect.
 * Guardrails do not count, because they carry no weight. An objective without metrics has nothing to warn of.
 */
export function isOutputsOnly(metrics: readonly Pick<Metric, 'stage' | 'guardrail'>[]): boolean {
  const judging = metrics.filter((metric) => !metric.guardrail)
  return judging.length > 0 && judging.every((metric) => !effects.includes(metric.stage))
}
