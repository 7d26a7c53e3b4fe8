import type { IsoDate } from '../../../../src/core/date.ts'
import type { Binding, MeasureBinding, Metric } from '../../../../src/core/metric.ts'
import type { MaintainTarget, Target } from '../../../../src/core/target.ts'

type Usual = Pick<Metric, 'plan' | 'guardrail' | 'grade'>

/** A metric, with what is usual left out: no phased plan, no guardrail, entered with an attachment. */
export function metric(parts: Omit<Metric, keyof Usual> & Partial<Usual>): Metric {
  const { id, name, unit, basis, window, target, stage, weight, binding } = parts
  const { plan = [], guardrail = false, grade = 'B' } = parts
  return { id, name, unit, basis, window, target, plan, stage, weight, guardrail, binding, grade }
}

/** From the baseline to the value, up or down as the two say. */
export function reach(value: number, baseline: number, date: IsoDate, source: string): Target {
  return { kind: value > baseline ? 'increase' : 'decrease', baseline: { value: baseline, date, source }, value }
}

export function keep(rule: MaintainTarget['rule'], level: number): MaintainTarget {
  return { kind: 'maintain', rule, level, tolerance: 0.05, baseline: null }
}

export const manual: Binding = { kind: 'manual' }

export function measured(parts: Partial<MeasureBinding> & Pick<MeasureBinding, 'measure' | 'platforms'>): Binding {
  const { measure, denominator = null, subject = 'account', platforms } = parts
  const { accountIds = [], campaignId = null, textContains = [] } = parts
  return { kind: 'measure', measure, denominator, subject, platforms, accountIds, campaignId, textContains }
}
