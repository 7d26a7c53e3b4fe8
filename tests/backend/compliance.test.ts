import { expect, test } from 'vitest'
import type { ComplianceEvent } from '../../src/core/compliance/compliance-event.ts'
import { openFile } from '../../src/main/backend/backend.ts'
import { factsOf } from '../../src/main/backend/paper/load-facts.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const event: ComplianceEvent = {
  id: 'e1',
  seenAt: '2026-09-01T10:00',
  platform: 'facebook',
  accountId: null,
  kind: 'adverse-event',
  codeRule: null,
  handover: { at: '2026-09-01T18:30', to: 'drug-safety' },
  caseReference: 'PV-2026-0142',
}

const save = ({ handlers }: TestBackend, changes: Partial<ComplianceEvent>) =>
  handlers['compliance.save']({ event: { ...event, ...changes }, seen: 99 })

test('an event comes back with its state and its hours, and from the bin as it was', async () => {
  const workspace = await openTestWorkspace()
  const { events } = await save(workspace, {})
  expect(events).toEqual([{ ...event, state: 'in-time', hours: 8.5 }])
  const { removed } = await workspace.handlers['compliance.remove']({ id: 'e1', seen: 99 })
  expect(removed).toEqual([event])
  expect((await save(workspace, {})).events).toHaveLength(1)
})

test('what cannot be is refused, and what a patient said is not even repeated', async () => {
  const workspace = await openTestWorkspace()
  const refused = async (changes: Partial<ComplianceEvent>, code: string) =>
    expect(save(workspace, changes)).rejects.toMatchObject({ failure: { code } })
  await refused({ caseReference: 'felt dizzy, 72 years old' }, 'case-reference-words')
  await refused({ caseReference: 'a.durand@mail.fr' }, 'case-reference-person')
  await refused({ handover: { at: '2026-09-01T09:59', to: 'quality' } }, 'handover-before-seen')
  await refused({ seenAt: '2026-10-06T10:00', handover: null }, 'moment-in-future')
  await refused({ kind: 'breach' }, 'breach-without-rule')
  await refused({ codeRule: 'off-label' }, 'breach-without-rule')
  await refused({ accountId: 'nobody' }, 'not-found')
  expect((await workspace.handlers['compliance.list'](undefined)).events).toEqual([])
  const { entries } = await workspace.handlers['audit.list']({
    filter: { from: null, to: null, who: null, entity: 'compliance', entityId: null, text: null },
    offset: 0,
    limit: 10,
  })
  expect(entries).toEqual([])
  await save(workspace, { caseReference: 'a.durand@mail.fr' }).catch((error) =>
    expect(JSON.stringify(error.failure)).not.toContain('durand'),
  )
})

test('a stale page overwrites nothing, and the trail says who changed what', async () => {
  const workspace = await openTestWorkspace()
  await save(workspace, {})
  const stale = workspace.handlers['compliance.save']({ event, seen: 1 })
  await expect(stale).rejects.toMatchObject({ failure: { code: 'outdated-page' } })
  const { entries } = await workspace.handlers['audit.list']({
    filter: { from: null, to: null, who: null, entity: 'compliance', entityId: 'e1', text: null },
    offset: 0,
    limit: 10,
  })
  expect(entries.map(({ what, who }) => [what, who])).toEqual([['compliance.save', 'Ada']])
})

test('the share in time, breaches and silence become the months of a metric', async () => {
  const workspace = await openTestWorkspace()
  const share = metricOf({ unit: 'share', basis: 'ratio', window: 'month', weight: 0, guardrail: true })
  const metrics = [
    metricOf({ id: 'own' }),
    { ...share, id: 'adverse', binding: { kind: 'compliance', count: 'adverse-events-in-time' } as const },
    { ...share, id: 'all', binding: { kind: 'compliance', count: 'all-in-time' } as const },
    {
      ...share,
      ...{ id: 'breaches', unit: 'count' as const, basis: 'flow' as const },
      binding: { kind: 'compliance', count: 'breaches' } as const,
    },
  ]
  await workspace.handlers['objective.save']({ objectives: [objectiveOf({ metrics })], seen: 1 })
  await save(workspace, { id: 'e1', seenAt: '2026-07-03T10:00', handover: { at: '2026-07-03T11:00', to: 'quality' } })
  await save(workspace, { id: 'e2', seenAt: '2026-07-09T10:00', handover: { at: '2026-07-12T11:00', to: 'quality' } })
  await save(workspace, { id: 'e3', kind: 'complaint', seenAt: '2026-09-01T10:00', handover: null })
  await save(workspace, { id: 'e4', kind: 'breach', codeRule: 'off-label', seenAt: '2026-09-29T10:00', handover: null })
  // Seen on the last day that is known: it still had time then, and is not judged.
  await save(workspace, { id: 'e5', seenAt: '2026-09-30T22:00', handover: null })
  const { histories } = factsOf(openFile(workspace.backend))
  const parts = (id: string) =>
    histories[id]?.map(({ month, numerator, denominator }) => [month, numerator, denominator])
  expect(parts('adverse')).toEqual([
    ['2026-07', 1, 2],
    ['2026-08', 0, 0],
    ['2026-09', 0, 0],
  ])
  expect(parts('all')?.at(-1)).toEqual(['2026-09', 0, 1])
  expect(histories['breaches']?.map(({ value }) => value)).toEqual([0, 0, 1])
  const { metrics: guards } = await workspace.handlers['compliance.list'](undefined)
  expect(guards.map(({ metricId }) => metricId)).toEqual(['adverse', 'all', 'breaches'])
})

test('the hours are a setting, and the day since which the register is kept turns silence into zero', async () => {
  const workspace = await openTestWorkspace()
  await save(workspace, { handover: { at: '2026-09-03T10:00', to: 'drug-safety' } })
  const { open } = await workspace.handlers['workspace.state'](undefined)
  if (open === null) throw new Error('No workspace')
  const { settings, organisation, revision } = open
  const compliance = { handoverHours: 48, keptFrom: '2026-06-01' }
  await workspace.handlers['settings.save']({ settings: { ...settings, compliance }, organisation, seen: revision })
  const register = await workspace.handlers['compliance.list'](undefined)
  expect(register.events[0]?.state).toBe('in-time')
  expect([register.limitHours, register.keptFrom]).toEqual([48, '2026-06-01'])
})
