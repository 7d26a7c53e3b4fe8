import type { EvidenceLog } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { EvidenceEntry } from '../../../core/evidence/evidence-entry.ts'
import type { OpenFile } from '../backend.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { loadEvidence, removeEvidence, saveEvidence } from '../database/registers/evidence-log.ts'
import { loadInsights } from '../database/registers/insights.ts'
import { loadStakeholders } from '../database/registers/stakeholders.ts'
import { changeOne, type Hand, refuseFuture } from './register-change.ts'

export function listEvidence({ db }: OpenFile): EvidenceLog {
  return { entries: loadEvidence(db), removed: loadEvidence(db, 'removed') }
}

export function keepEvidence(
  file: OpenFile,
  hand: Hand,
  { evidence, seen }: { readonly evidence: EvidenceEntry; readonly seen: number },
): void {
  const { id, date, quote } = evidence
  refuseFuture(hand, date, quote?.answeredOn)
  const answered = quote !== null && quote.permission !== 'not-asked' && quote.permission !== 'asked'
  if (answered && quote.answeredOn === null) throw new Refusal('permission-undated')
  changeOne(file, hand, { entity: 'evidence', id, seen }, () => {
    const old = loadEvidence(file.db).find((one) => one.id === id)
    checkSubjects(file, evidence, old)
    saveEvidence(file.db, evidence, hand.author)
    return { what: 'evidence.save', old: old === undefined ? null : impersonal(old), new: impersonal(evidence) }
  })
}

export function binEvidence(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'evidence', id, seen }, () => {
    const old = keptEvidence(file, id)
    removeEvidence(file.db, id, hand.author.at)
    return { what: 'evidence.remove', old: impersonal(old), new: null }
  })
}

export function keptEvidence({ db }: OpenFile, id: string) {
  const entry = loadEvidence(db).find((one) => one.id === id)
  if (entry === undefined) throw new Refusal('not-found')
  return entry
}

/** What was quoted never enters the trail, and of an entry about a stakeholder no words do: they may name a person. */
function impersonal({ id, date, grade, about, title, text, source, quote }: EvidenceEntry) {
  const kept = { id, date, grade, about, permission: quote?.permission ?? null }
  return about.some((subject) => subject.kind === 'stakeholder') ? kept : { ...kept, title, text, source }
}

/** What an entry is newly bound to must stand; what it was bound to before may have been removed since. */
function checkSubjects({ db }: OpenFile, { about, title }: EvidenceEntry, old: EvidenceEntry | undefined): void {
  const objectives = loadObjectives(db)
  const known = {
    pillar: ['reputation', 'engagement', 'insight'],
    objective: objectives.map((one) => one.id),
    metric: objectives.flatMap((one) => one.metrics.map((metric) => metric.id)),
    stakeholder: loadStakeholders(db).map((one) => one.id),
    insight: loadInsights(db).map((one) => one.id),
  }
  const before = new Set(old?.about.map(({ kind, id }) => `${kind} ${id}`))
  const lost = about.find(({ kind, id }) => !before.has(`${kind} ${id}`) && !known[kind].includes(id))
  if (lost !== undefined) throw new Refusal('not-found', { name: title })
}
