import type { Database } from 'better-sqlite3'
import type { Measure } from '../../../core/basis.ts'
import { boundAccounts, boundSurveys } from '../../../core/bound-accounts.ts'
import type { Facts } from '../../../core/facts.ts'
import { type MeasureId, measureOf } from '../../../core/measure.ts'
import type { MeasureBinding, Metric } from '../../../core/metric.ts'
import type { Period } from '../../../core/period.ts'
import { gatherAnswers } from '../database/values/survey-answers.ts'
import {
  type AccountWay,
  gatherAccountValues,
  gatherPostValues,
  type TraceChoice,
} from '../database/values/traced-values.ts'

/** Gathers the stored values behind a metric in some months, of one account or of all; false where none can be. */
export function gatherValues(
  db: Database,
  metric: Metric,
  facts: Facts,
  days: Period,
  accountId: string | null,
): boolean {
  const { binding, basis } = metric
  const only = (all: Facts['accounts']) =>
    all.map(({ id }) => id).filter((id) => accountId === null || id === accountId)
  if (binding.kind === 'answers') {
    const choice = { accountIds: only(boundSurveys(facts.accounts, binding)), measures: [], days }
    gatherAnswers(db, binding.question, basis, basis === 'stock' ? sinceBeginning(choice) : choice)
    return true
  }
  if (binding.kind !== 'measure') return false
  const accountIds = only(boundAccounts(facts.accounts, binding))
  const parts = partsOf(binding)
  const choice = { accountIds, measures: parts ?? [binding.measure], days }
  if (binding.subject === 'account') {
    const way = parts === undefined ? wayOf(metric, measureOf(binding.measure)) : 'ratio'
    gatherAccountValues(db, way, way === 'stock' ? sinceBeginning(choice) : choice)
    return true
  }
  const rule = facts.campaigns.find((campaign) => campaign.id === binding.campaignId)
  if (binding.campaignId !== null && rule === undefined) return false
  gatherPostValues(db, { rule: rule ?? null, textContains: binding.textContains }, choice)
  return true
}

/** An account that was silent in a month keeps its state, however old. */
function sinceBeginning(choice: TraceChoice): TraceChoice {
  return { ...choice, days: { ...choice.days, from: '0001-01-01' } }
}

function partsOf({ measure, denominator }: MeasureBinding): readonly MeasureId[] | undefined {
  if (denominator !== null) return [measure, denominator]
  const { ratioOf } = measureOf(measure)
  return ratioOf as readonly MeasureId[] | undefined
}

/** The same choice that the histories of accounts make. */
function wayOf(metric: Pick<Metric, 'basis'>, measure: Measure): AccountWay {
  if (measure.basis === 'stock') return 'stock'
  if (measure.basis === 'ratio') return 'whole-first'
  if (metric.basis === 'ratio') return 'days'
  return measure.additive ? 'sum' : 'whole-first'
}
