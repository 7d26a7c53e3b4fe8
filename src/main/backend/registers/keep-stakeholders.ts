import type { StakeholderRegister, StakeholderView } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { StakeholderEntry, StakeholderRecord } from '../../../core/evidence/stakeholder-record.ts'
import { standingOf } from '../../../core/evidence/standing.ts'
import { say } from '../../../core/text/phrasebook.ts'
import type { OpenFile } from '../backend.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import {
  loadStakeholderRecords,
  removeStakeholder,
  saveStakeholder,
  stakeholderById,
} from '../database/registers/stakeholders.ts'
import { loadSettings } from '../database/settings.ts'
import { changeOne, type Hand } from './register-change.ts'

export function listStakeholders(file: OpenFile, today: string): StakeholderRegister {
  const naming = metricsByStakeholder(file)
  const view = (record: StakeholderRecord): StakeholderView => ({
    ...record,
    standing: standingOf(record, today),
    privacyIncomplete: record.erasedOn === null && (record.purpose === '' || record.legalBasis === null),
    namedBy: naming.get(record.id) ?? [],
  })
  return {
    today,
    stakeholders: loadStakeholderRecords(file.db).map(view),
    removed: loadStakeholderRecords(file.db, 'removed'),
  }
}

export function keepStakeholder(
  file: OpenFile,
  hand: Hand,
  { stakeholder, seen }: { readonly stakeholder: StakeholderEntry; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'stakeholder', id: stakeholder.id, seen }, () => {
    const old = stakeholderById(file.db, stakeholder.id)
    if (old !== undefined) refuseErased(old)
    const pseudonym = stakeholder.pseudonym === '' ? madePseudonym(file, stakeholder) : stakeholder.pseudonym
    const entry = { ...stakeholder, pseudonym }
    saveStakeholder(file.db, entry)
    return { what: 'stakeholder.save', old: old === undefined ? null : impersonal(old), new: impersonal(entry) }
  })
}

export function binStakeholder(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'stakeholder', id, seen }, () => {
    const old = keptStakeholder(file, id)
    const [naming] = metricsByStakeholder(file).get(id) ?? []
    if (naming !== undefined) throw new Refusal('stakeholder-named', { metric: naming.name })
    removeStakeholder(file.db, id, hand.author.at)
    return { what: 'stakeholder.remove', old: impersonal(old), new: null }
  })
}

export function keptStakeholder({ db }: OpenFile, id: string): StakeholderRecord {
  const record = loadStakeholderRecords(db).find((one) => one.id === id)
  if (record === undefined) throw new Refusal('not-found')
  return record
}

export function refuseErased(record: StakeholderRecord): void {
  if (record.erasedOn !== null) throw new Refusal('stakeholder-erased', { name: record.pseudonym })
}

/** What the audit trail may keep for ever: nothing in it names a person, so that erasing never has to touch it. */
export function impersonal({ id, pseudonym, kind, country, audience, importance, legalBasis }: StakeholderEntry) {
  return { id, pseudonym, kind, country, audience, importance, legalBasis }
}

function madePseudonym({ db }: OpenFile, { id, kind }: StakeholderEntry): string {
  const others = [...loadStakeholderRecords(db), ...loadStakeholderRecords(db, 'removed')]
  const taken = new Set(others.filter((one) => one.id !== id).map((one) => one.pseudonym))
  const word = say(loadSettings(db).language, `term.stakeholder.${kind}`)
  const label = word.charAt(0).toUpperCase() + word.slice(1)
  for (let count = 1; ; count += 1) if (!taken.has(`${label} ${count}`)) return `${label} ${count}`
}

function metricsByStakeholder({ db }: OpenFile): Map<string, { readonly metricId: string; readonly name: string }[]> {
  const naming = loadObjectives(db).flatMap(({ metrics }) =>
    metrics.flatMap(({ id, name, target }) =>
      target.kind === 'ladder' ? target.goals.map((goal) => ({ goal, metric: { metricId: id, name } })) : [],
    ),
  )
  const groups = Map.groupBy(naming, ({ goal }) => goal.stakeholderId)
  return new Map([...groups].map(([id, found]) => [id, found.map(({ metric }) => metric)]))
}
