import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RouteInput } from '../../src/contract/routes.ts'
import type { Insight } from '../../src/core/evidence/insight.ts'
import { objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const insight: Insight = {
  id: 'i1',
  heardOn: '2026-06-01',
  audience: 'Patients',
  theme: 'Supply',
  statement: 'Nobody knows where to look',
  soWhat: 'Say it every day',
  strength: 3,
  decision: { text: 'A page', date: '2026-06-11' },
  action: { text: 'Page online', owner: 'Quality', date: '2026-07-01' },
  result: null,
}

test('an insight comes back with its steps, its state and its days', async () => {
  const { handlers } = await openTestWorkspace()
  const { insights, summary } = await handlers['insight.save']({ insight, seen: 1 })
  expect(insights).toEqual([{ ...insight, mergedInto: null, state: 'acted-on', daysOpen: 30, duplicates: [] }])
  expect(summary).toMatchObject({ insights: 1, actedOn: 1, shareActedOn: 1, medianDaysToAction: 30 })
})

test('steps follow each other', async () => {
  const { handlers } = await openTestWorkspace()
  const save = (changes: Partial<Insight>) => handlers['insight.save']({ insight: { ...insight, ...changes }, seen: 1 })
  const result = { text: 'Fewer questions', date: '2026-08-01' }
  await expect(save({ action: null, result })).rejects.toThrow('result-without-action')
  await expect(save({ decision: null })).rejects.toThrow('action-without-decision')
  await expect(save({ decision: { text: 'A page', date: '2026-05-31' } })).rejects.toThrow('insight-dates-reversed')
  await expect(save({ result: { text: 'Fewer', date: '2026-10-06' } })).rejects.toThrow('date-in-future')
})

test('a duplicate counts once, is still heard, and can be taken out again', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['insight.save']({ insight, seen: 1 })
  await handlers['insight.save']({ insight: { ...insight, id: 'i2', theme: 'Stock' }, seen: 9 })
  const merged = await handlers['insight.merge']({ id: 'i2', into: 'i1', seen: 9 })
  expect(merged.summary).toMatchObject({ insights: 1, heard: 2 })
  expect(merged.themes.map(({ theme, heard }) => [theme, heard])).toEqual([['Supply', 2]])
  await expect(handlers['insight.merge']({ id: 'i1', into: 'i2', seen: 9 })).rejects.toThrow('merge-circular')
  const apart = await handlers['insight.merge']({ id: 'i2', into: null, seen: 9 })
  expect(apart.summary).toMatchObject({ insights: 2, heard: 2 })
  const binned = await handlers['insight.remove']({ id: 'i2', seen: 99 })
  expect(binned.removed.map((one) => one.id)).toEqual(['i2'])
})

type CostInput = RouteInput<'cost.save'>['cost']
const cost: CostInput = {
  id: 'c1',
  month: '2026-06',
  kind: 'people',
  spent: { by: 'time', unit: 'days', quantity: 2.5, rate: 420 },
  note: 'Community',
  campaignId: null,
  objectiveId: null,
}

test('people cost days × rate; totals stand by month and kind', async () => {
  const { handlers } = await openTestWorkspace()
  await handlers['cost.save']({ cost, seen: 1 })
  const media: CostInput = { ...cost, id: 'c2', month: '2026-08', kind: 'media', spent: { by: 'amount', amount: 50 } }
  const ledger = await handlers['cost.save']({ cost: media, seen: 9 })
  expect(ledger.costs[0]).toMatchObject({ amount: 1050, time: { unit: 'days', quantity: 2.5, rate: 420 } })
  expect(ledger.months.map(({ month, total }) => [month, total])).toEqual([
    ['2026-06', 1050],
    ['2026-07', 0],
    ['2026-08', 50],
  ])
  expect([ledger.total, ledger.kinds.media, ledger.unallocated]).toEqual([1100, 50, 1100])
  const less = await handlers['cost.remove']({ id: 'c2', seen: 9 })
  expect([less.total, less.removed.length]).toEqual([1050, 1])
})

test('an alternative is renamed, and never written over another', async () => {
  const { handlers } = await openTestWorkspace()
  const { objectives } = await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  const objectiveId = objectives[0]?.id ?? ''
  const save = (name: string, was: string | null) =>
    handlers['cost.saveAlternative']({ alternative: { name, cost: 9000, outcomes: 4, objectiveId }, was, seen: 9 })
  await save('Stand', null)
  await expect(save('Stand', null)).rejects.toThrow('name-taken')
  await expect(save('Congress stand', 'Stand')).resolves.toMatchObject({ alternatives: [{ name: 'Congress stand' }] })
  const none = await handlers['cost.removeAlternative']({ objectiveId, name: 'Congress stand', seen: 99 })
  expect(none.alternatives).toEqual([])
})

test('a table of costs is previewed, applied once, and changes nothing the second time', async () => {
  const { handlers, file } = await openTestWorkspace()
  const { objectives } = await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  const statement = objectives[0]?.statement ?? ''
  const lines = [
    'Mois;Nature;Montant (EUR);Libellé;Objectif',
    `juin 2026;Médias;1 234,50 €;Film;${statement}`,
    '2026-07;agence;500,00;Film;',
    '2026-07;agence;500,00;Film;',
    ';;;;',
    '2026-13;agence;500,00;;',
    '2026-07;cadeaux;beaucoup;;Autre',
  ]
  const drops = [file('couts.csv', lines.join('\n'))]
  const preview = await handlers['cost.preview']({ drops })
  expect(preview).toMatchObject({ tally: { new: 3, same: 0, rejected: 2, blank: 1 }, total: 2234.5, ready: true })
  expect(preview?.rows.map(({ row, faults }) => [row, ...faults])).toEqual([
    [2],
    [3],
    [4],
    [6, 'month'],
    [7, 'kind', 'amount', 'objective-unknown'],
  ])
  const ledger = await handlers['cost.apply']({ planId: preview?.planId ?? '' })
  expect(ledger).toMatchObject({ total: 2234.5, unallocated: 1000, kinds: { media: 1234.5, agency: 1000 } })
  expect(await handlers['cost.preview']({ drops })).toMatchObject({ tally: { new: 0, same: 3 }, ready: false })
})

test('a plan of costs is refused once the workspace has changed, and a table without the columns at once', async () => {
  const { handlers, file } = await openTestWorkspace()
  const drops = [file('costs.csv', 'month,kind,amount\n2026-06,media,10')]
  const preview = await handlers['cost.preview']({ drops })
  await handlers['cost.save']({ cost, seen: 9 })
  await expect(handlers['cost.apply']({ planId: preview?.planId ?? '' })).rejects.toThrow('plan-outdated')
  const other = handlers['cost.preview']({ drops: [file('x.csv', 'a,b\n1,2')] })
  await expect(other).rejects.toThrow('costs-unreadable')
  expect(await handlers['cost.preview']({ drops: null })).toBeNull()
})

test('a reason says what it explains; an event stands alone', async () => {
  const { handlers } = await openTestWorkspace()
  const note = {
    id: 'n1',
    date: '2026-06-01',
    kind: 'event' as const,
    text: 'Congress',
    metricId: null,
    objectiveId: null,
  }
  await expect(handlers['note.save']({ note: { ...note, kind: 'reason' }, seen: 1 })).rejects.toThrow('note-unbound')
  expect((await handlers['note.save']({ note, seen: 1 })).notes).toEqual([note])
  expect((await handlers['note.remove']({ id: 'n1', seen: 9 })).removed).toEqual([note])
})

test('evidence keeps its files once, and gives them back byte for byte', async () => {
  const { handlers, file, choices, folder, db } = await openTestWorkspace()
  const evidence = {
    ...{ id: 'e1', date: '2026-06-01', title: 'Minutes', text: '', source: 'Quality', grade: 'B' as const },
    about: [{ kind: 'pillar' as const, id: 'insight' as const }],
    quote: null,
  }
  await handlers['evidence.save']({ evidence, seen: 1 })
  await handlers['evidence.save']({ evidence: { ...evidence, id: 'e2' }, seen: 9 })
  const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7) % 256)
  const drops = [file('minutes.pdf', bytes)]
  await handlers['evidence.attach']({ id: 'e1', drops, seen: 9 })
  const log = await handlers['evidence.attach']({ id: 'e2', drops, seen: 9 })
  const [attachment] = log?.entries[0]?.attachments ?? []
  expect(attachment).toMatchObject({ name: 'minutes.pdf', bytes: 5000, mediaType: 'application/pdf', addedBy: 'Ada' })
  expect(db().prepare('SELECT count(*) FROM attachments').pluck().get()).toBe(1)
  choices.save = join(folder, 'again.pdf')
  await handlers['evidence.saveAttachment']({ attachmentId: attachment?.id ?? '' })
  expect(new Uint8Array(readFileSync(choices.save))).toEqual(bytes)
  expect(await handlers['evidence.attach']({ id: 'e1', drops: null, seen: 99 })).toBeNull()
})

test('too large a file is refused, and a permission needs its day', async () => {
  const { handlers, file } = await openTestWorkspace()
  const quote = { words: 'It helps', speaker: 'A nurse', permission: 'public' as const, answeredOn: null }
  const evidence = {
    id: 'e1',
    date: '2026-06-01',
    title: 'T',
    text: '',
    source: 'S',
    grade: 'C' as const,
    about: [],
    quote,
  }
  await expect(handlers['evidence.save']({ evidence, seen: 1 })).rejects.toThrow('permission-undated')
  await handlers['evidence.save']({ evidence: { ...evidence, quote: null }, seen: 1 })
  const drops = [file('film.mp4', new Uint8Array(25 * 1024 * 1024 + 1))]
  await expect(handlers['evidence.attach']({ id: 'e1', drops, seen: 9 })).rejects.toThrow('attachment-too-large')
})

test('two windows cannot overwrite each other in silence, whatever they save', async () => {
  const { handlers } = await openTestWorkspace()
  const change = {
    ...{ platform: 'linkedin' as const, measures: ['impressions' as const], date: '2026-04-01', source: 'Help page' },
    what: 'Reposts count as well',
  }
  await handlers['objective.save']({ objectives: [objectiveOf()], seen: 1 })
  const early = (await handlers['workspace.state'](undefined)).open?.revision ?? 0
  const said = { objectiveId: 'objective-1', date: '2026-10-01', level: 7, note: '' }
  await handlers['confidence.enter']({ ...said, seen: early })
  await expect(handlers['confidence.enter']({ ...said, level: 2, seen: early })).rejects.toThrow('outdated-page')
  const { changes } = await handlers['definition.save']({ id: null, change, seen: early })
  const id = changes.find(({ origin }) => origin === 'own')?.id ?? ''
  await expect(handlers['definition.save']({ id, change, seen: early })).rejects.toThrow('outdated-page')
  await expect(handlers['definition.remove']({ id, seen: early })).rejects.toThrow('outdated-page')
})
