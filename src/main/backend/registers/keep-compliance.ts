import type { ComplianceMetric, ComplianceRegister, ComplianceView } from '../../../contract/compliance-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import { caseReferenceFault } from '../../../core/compliance/case-reference.ts'
import type { ComplianceEvent } from '../../../core/compliance/compliance-event.ts'
import { handoverState } from '../../../core/compliance/handover.ts'
import { hoursBetween, type IsoMoment } from '../../../core/compliance/moment.ts'
import type { IsoDate } from '../../../core/date.ts'
import { scoreMetric } from '../../../core/scoring/score-metric.ts'
import type { OpenFile } from '../backend.ts'
import { loadAccounts } from '../database/imports/accounts.ts'
import {
  loadComplianceEvents,
  removeComplianceEvent,
  saveComplianceEvent,
} from '../database/registers/compliance-events.ts'
import { loadSettings } from '../database/settings.ts'
import { factsOf } from '../paper/load-facts.ts'
import { changeOne, type Hand } from './register-change.ts'

export function listCompliance(file: OpenFile, now: IsoMoment): ComplianceRegister {
  const { handoverHours: limitHours, keptFrom } = loadSettings(file.db).compliance
  const view = (event: ComplianceEvent): ComplianceView => ({
    ...event,
    state: handoverState(event, limitHours, now),
    hours: hoursBetween(event.seenAt, event.handover?.at ?? now),
  })
  return {
    now,
    limitHours,
    keptFrom,
    events: loadComplianceEvents(file.db).map(view),
    removed: loadComplianceEvents(file.db, 'removed'),
    accounts: loadAccounts(file.db),
    metrics: readingMetrics(file, now.slice(0, 10)),
  }
}

export function keepComplianceEvent(
  file: OpenFile,
  hand: Hand,
  now: IsoMoment,
  { event, seen }: { readonly event: ComplianceEvent; readonly seen: number },
): void {
  checkEvent(event, now)
  changeOne(file, hand, { entity: 'compliance', id: event.id, seen }, () => {
    const old = loadComplianceEvents(file.db).find(({ id }) => id === event.id)
    // An account that an undone import brought may stay where it was named before.
    const named = event.accountId !== null && event.accountId !== old?.accountId
    const account = loadAccounts(file.db).find(({ id }) => id === event.accountId)
    if (named && account?.platform !== event.platform) throw new Refusal('not-found')
    saveComplianceEvent(file.db, event)
    return { what: 'compliance.save', old, new: event }
  })
}

export function binComplianceEvent(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'compliance', id, seen }, () => {
    const old = loadComplianceEvents(file.db).find((one) => one.id === id)
    if (old === undefined) throw new Refusal('not-found')
    removeComplianceEvent(file.db, id, hand.author.at)
    return { what: 'compliance.remove', old, new: null }
  })
}

function checkEvent({ seenAt, handover, kind, codeRule, caseReference }: ComplianceEvent, now: IsoMoment): void {
  const fault = caseReferenceFault(caseReference)
  // The refusal does not repeat what was typed: it may be a patient's.
  if (fault !== null) throw new Refusal(`case-reference-${fault}`)
  if ((kind === 'breach') !== (codeRule !== null)) throw new Refusal('breach-without-rule')
  const future = [seenAt, handover?.at].find((moment) => moment !== undefined && moment > now)
  if (future !== undefined) throw new Refusal('moment-in-future', { moment: future.replace('T', ' ') })
  if (handover !== null && handover.at < seenAt)
    throw new Refusal('handover-before-seen', {
      handed: handover.at.replace('T', ' '),
      seen: seenAt.replace('T', ' '),
    })
}

/** What the register feeds, with its standing on the last day with data: whoever records an event sees what it does. */
function readingMetrics(file: OpenFile, today: IsoDate): ComplianceMetric[] {
  const facts = factsOf(file)
  const asOf = facts.lastDataOn !== null && facts.lastDataOn < today ? facts.lastDataOn : today
  return facts.objectives.flatMap((objective) =>
    objective.metrics
      .filter(({ binding }) => binding.kind === 'compliance')
      .map((metric): ComplianceMetric => {
        const score = scoreMetric(metric, objective, facts, asOf)
        return {
          metricId: metric.id,
          name: metric.name,
          objectiveId: objective.id,
          objective: objective.statement,
          guardrail: metric.guardrail,
          unit: metric.unit,
          target: metric.target,
          actual: score.actual,
          holds: !metric.guardrail || score.raw === null ? null : !score.guardrailBroken,
        }
      }),
  )
}
