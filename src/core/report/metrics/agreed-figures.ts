import type { Metric, Unit } from '../../metric.ts'
import type { Target } from '../../target.ts'
import type { Figure } from '../figure.ts'
import { figure } from '../words.ts'

/** Where the metric began and is to come. A ladder counts steps, a milestone 0 or 1, a scale expects level 0. */
export function agreedFigures(metric: Metric, planned: number | null): { baseline: Figure; target: Figure } {
  const { baseline, target } = agreedValues(metric.target, planned)
  return {
    baseline: figure(`metric.${metric.id}.baseline`, baseline, unitOf(metric)),
    target: figure(`metric.${metric.id}.target`, target, unitOf(metric)),
  }
}

function agreedValues(target: Target, planned: number | null): { baseline: number | null; target: number | null } {
  switch (target.kind) {
    case 'increase':
    case 'decrease':
      return { baseline: target.baseline.value, target: target.value }
    case 'maintain':
      return { baseline: target.baseline?.value ?? null, target: target.level }
    case 'milestone':
      return { baseline: 0, target: 1 }
    case 'ladder':
      return { baseline: 0, target: planned }
    case 'goal-scale':
      return { baseline: null, target: 0 }
  }
}

/** The unit in which a metric's values are written: steps are counted and levels are points, whatever was chosen. */
export function unitOf(metric: Pick<Metric, 'unit' | 'target'>): Unit {
  if (metric.target.kind === 'ladder' || metric.target.kind === 'milestone') return 'count'
  return metric.target.kind === 'goal-scale' ? 'points' : metric.unit
}
