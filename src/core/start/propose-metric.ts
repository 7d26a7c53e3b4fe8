import { addDays, addMonths, lastDayOf, monthOf } from '../date.ts'
import type { Language } from '../language.ts'
import type { Metric, PlanPoint } from '../metric.ts'
import type { Period } from '../period.ts'
import type { Target } from '../target.ts'
import { sayAny } from '../text/phrasebook.ts'
import { metricProposals, type ProposalId } from './metric-proposal.ts'

/** What makes a metric of a proposal, beside its words. */
export interface Proposing {
  readonly id: string
  readonly language: Language
  readonly period: Period
  readonly weight: number
}

/** Whole numbers to begin with; shares are between 0 and 1. They are there to be changed. */
const firstAim = { share: 0.5, other: 10 } as const

/** The metric that a proposal becomes; its figures are where the person goes on. Of what is to sink, the baseline is high. */
export function proposedMetric(proposal: ProposalId, { id, language, period, weight }: Proposing): Metric {
  const { stage, unit, basis, window, binding, pillar, target } = metricProposals[proposal]
  const guardrail = pillar === null
  return {
    ...{ id, name: sayAny(language, `proposal.${proposal}.name`), unit, basis, window, stage, binding },
    ...{
      plan: target.kind === 'milestone' ? dueAfter(target.dueMonths, period) : [],
      guardrail,
      weight: guardrail ? 0 : weight,
    },
    target: proposedTarget(proposal, language, period),
    grade: binding.kind === 'measure' ? 'A' : 'C',
  }
}

/** The plan of a milestone that is due before its objective ends: at the end of so many months of the period. */
export function dueAfter(months: number, period: Period): PlanPoint[] {
  const due = lastDayOf(addMonths(monthOf(period.from), months - 1))
  return due < period.to ? [{ date: due, share: 1 }] : []
}

function proposedTarget(proposal: ProposalId, language: Language, period: Period): Target {
  const { target, unit } = metricProposals[proposal]
  switch (target.kind) {
    case 'increase':
    case 'decrease': {
      const aim = unit === 'share' ? firstAim.share : firstAim.other
      const source = target.from === 'zero' ? sayAny(language, 'proposal.register-source') : ''
      const baseline = { value: target.kind === 'decrease' ? aim * 2 : 0, date: addDays(period.from, -1), source }
      return { kind: target.kind, baseline, value: aim }
    }
    case 'maintain':
      return { ...target, tolerance: 0.05, baseline: null }
    case 'milestone':
      return { kind: 'milestone', statement: sayAny(language, `proposal.${proposal}.reached`) }
    case 'ladder':
      return { kind: 'ladder', goals: [] }
  }
}
