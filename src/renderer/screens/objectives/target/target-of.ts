import type { Metric, Unit } from '../../../../core/metric.ts'
import type { Period } from '../../../../core/period.ts'
import type { Baseline, Target, TargetKind } from '../../../../core/target.ts'

/** A target of another kind, keeping what can be kept, and the binding and unit that it needs. */
export function withTargetKind(metric: Metric, kind: TargetKind, period: Period): Partial<Metric> {
  const target = targetOf(kind, metric.target, period)
  if (kind === 'ladder') return { target, binding: { kind: 'ladder' }, unit: 'points', basis: 'stock' }
  if (kind === 'goal-scale') return { target, binding: { kind: 'manual' }, unit: 'points', basis: 'stock' }
  if (kind === 'milestone') return { target, binding: { kind: 'manual' }, unit: 'count', basis: 'stock' }
  return metric.binding.kind === 'ladder' ? { target, binding: { kind: 'manual' } } : { target }
}

/** A target of 60 is 60 percent where its metric becomes a share, and 60 again where it becomes anything else. */
export function inUnit({ unit: before, target }: Pick<Metric, 'unit' | 'target'>, unit: Unit): Partial<Metric> {
  if (target.kind !== 'increase' && target.kind !== 'decrease') return {}
  const { value, baseline } = target
  const isShare = Math.abs(value) <= 1
  const becomesShare = unit === 'share' && before !== 'share'
  if (becomesShare === isShare || (unit === 'share') === (before === 'share')) return {}
  const as = (one: number) => Number((becomesShare ? one / 100 : one * 100).toPrecision(12))
  return { target: { ...target, value: as(value), baseline: { ...baseline, value: as(baseline.value) } } }
}

function targetOf(kind: TargetKind, before: Target, period: Period): Target {
  const baseline = baselineOf(before) ?? { value: 0, date: period.from, source: '' }
  const value = before.kind === 'increase' || before.kind === 'decrease' ? before.value : 100
  switch (kind) {
    case 'increase':
    case 'decrease':
      return { kind, baseline, value }
    case 'maintain':
      return { kind, rule: 'above', level: value, tolerance: 0.05, baseline: null }
    case 'milestone':
      return { kind, statement: '' }
    case 'ladder':
      return { kind, goals: [] }
    case 'goal-scale':
      return { kind, anchors: ['', '', '', '', ''] }
  }
}

function baselineOf(target: Target): Baseline | null {
  return 'baseline' in target ? target.baseline : null
}
