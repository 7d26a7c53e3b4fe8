import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measure } from '../../src/contract/inputs.ts'
import type { ImportPreview } from '../../src/contract/views.ts'
import type { ColumnUse, Mapping } from '../../src/core/import/mapping/mapping.ts'
import type { MeasureId } from '../../src/core/measure.ts'
import type { Metric } from '../../src/core/metric.ts'
import type { OwnMeasureId } from '../../src/core/own-measure.ts'
import { verifyPackFile } from '../../src/main/backend/pack/pack-handlers.ts'
import { textOf, unpacked } from '../../src/main/backend/zip.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const downloads: OwnMeasureId = 'own/sum/count/Podcast downloads'
const trust: OwnMeasureId = 'own/mean/points/Trust score'
const portal = `Day,Downloads,Trust
2026-08-03,100,6.5
2026-09-01,120,7.5
2026-09-02,130,7
`
const later = portal.replace('130,7', '150,8')

describe('a table of measures that a person named', () => {
  test('is previewed, imported, undone and restated like any other', async () => {
    const test = await openTestWorkspace()
    const plan = await mapped(test, 'portal.csv', portal, [downloads, trust])
    expect(plan.files[0]?.read.tables[0]?.columns.map(({ measure, sum }) => [measure, sum])).toEqual([
      [downloads, 350],
      [trust, 21],
    ])
    expect(plan.coverage[0]?.measures.map(({ measure }) => measure)).toEqual([downloads, trust])
    expect(own(test)).toEqual([])
    await test.handlers['import.apply']({ planId: plan.planId })
    expect(stored(test, downloads)).toEqual([100, 120, 130])
    expect(await test.handlers['measure.own'](undefined)).toEqual([
      { id: downloads, hasValues: true },
      { id: trust, hasValues: true },
    ])
    await imported(test, 'later.csv', later, [downloads, trust])
    const { restatements } = await test.handlers['import.restatements']({ importId: null, offset: 0, limit: 9 })
    expect(restatements.map(({ measure, old, new: now }) => [measure, old, now])).toEqual([
      [trust, 7, 8],
      [downloads, 130, 150],
    ])
    await undone(test)
    expect(stored(test, downloads)).toEqual([100, 120, 130])
    await undone(test)
    expect(stored(test, downloads)).toEqual([])
    expect(await test.handlers['measure.own'](undefined)).toEqual([])
  })

  test('is one measure in whatever capitals, until nothing speaks of it any more', async () => {
    const test = await openTestWorkspace()
    const shouted: OwnMeasureId = 'own/sum/count/PODCAST downloads'
    const plan = await mapped(test, 'portal.csv', portal, [shouted, trust])
    expect(plan.files[0]?.read.tables[0]?.columns[0]?.measure).toBe(shouted)
    await imported(test, 'portal.csv', portal, [downloads, trust])
    await imported(test, 'later.csv', later, [shouted, trust])
    expect(own(test)).toEqual([downloads, trust])
    expect(stored(test, downloads)).toEqual([100, 120, 150])
    const kept = test.db().prepare('SELECT mapping FROM imports').pluck().all().join()
    expect(kept).not.toContain(shouted)
    await undone(test)
    await undone(test)
    await imported(test, 'again.csv', later, [shouted, trust])
    expect(own(test)).toEqual([shouted, trust])
  })

  test('is refused twice in one table, in whatever capitals', async () => {
    const test = await openTestWorkspace()
    await expect(
      mapped(test, 'portal.csv', portal, [downloads, 'own/sum/count/podcast DOWNLOADS']),
    ).rejects.toMatchObject({
      failure: { code: 'mapping-incomplete' },
    })
  })

  test('keeps its number while another plan is carried out', async () => {
    const test = await openTestWorkspace()
    const first = await mapped(test, 'portal.csv', portal, [downloads, trust])
    await imported(test, 'visits.csv', portal, ['own/sum/count/Log-ins', 'own/latest/count/Members'])
    const account = { name: 'Podcast' }
    await test.handlers['import.assign']({
      planId: first.planId,
      answers: [{ tables: [{ file: 0, table: 0 }], account }],
    })
    await test.handlers['import.apply']({ planId: first.planId })
    expect(own(test)).toHaveLength(4)
    expect(stored(test, downloads)).toEqual([100, 120, 130])
    expect(stored(test, 'own/latest/count/Members')).toEqual([6.5, 7, 7.5])
  })
})

test('a template takes its measures to another workspace, where one of that name stays the same', async () => {
  const test = await openTestWorkspace()
  const { mapping } = await imported(test, 'portal.csv', portal, [downloads, trust])
  const [saved] = await test.handlers['template.save']({ name: 'Portal', mapping })
  test.choices.save = `${test.folder}/portal.json`
  await test.handlers['template.export']({ id: saved?.id ?? '' })

  const other = await openTestWorkspace()
  const known: OwnMeasureId = 'own/sum/count/podcast Downloads'
  await imported(other, 'episodes.csv', portal.replace('Downloads', 'Episodes heard'), [known, 'views'])
  other.choices.template = test.choices.save
  await other.handlers['template.import'](undefined)
  expect((await other.handlers['measure.own'](undefined)).map(({ id, hasValues }) => [id, hasValues])).toEqual([
    [known, true],
    [trust, false],
  ])
  const read = await other.handlers['import.preview']({ drops: [other.file('next.csv', later)] })
  expect(read.files[0]?.read.tables[0]?.columns.map(({ measure }) => measure)).toEqual([known, trust])
})

test('a name is made tidy where it enters, and what is no measure does not come in', async () => {
  expect(measure.parse('own/sum/count/ Podcast  downloads')).toBe(downloads)
  for (const text of ['own/sum/share/Half', 'own/sum/count/ ', 'nobody knows it'])
    expect(measure.safeParse(text).success, text).toBe(false)
  const test = await openTestWorkspace()
  const use = { kind: 'figure', measure: 'own/median/points/Trust', form: 'plain' }
  const columns = [{ header: 'Trust', use }]
  const mapping = { header: 0, columns, platform: 'website', subject: 'account', grain: 'day', decimal: '.' }
  const text = { kind: 'boardroo-mapping', version: 1, name: 'x', mapping: { ...mapping, dateOrder: 'day-first' } }
  test.choices.template = test.file('x.json', JSON.stringify(text))
  await expect(test.handlers['template.import'](undefined)).rejects.toMatchObject({
    failure: { code: 'template-invalid' },
  })
})

test('what was restated stands on the paper as a sum, or as a mean in its unit where none may be made', async () => {
  const test = await openTestWorkspace()
  const share: OwnMeasureId = 'own/mean/share/Satisfied'
  const rates = 'Day,Downloads,Satisfied\n2026-09-01,120,60 %\n2026-09-02,130,70 %\n'
  await imported(test, 'first.csv', rates, [downloads, share])
  await imported(test, 'second.csv', rates.replace('60', '62').replace('70', '74').replace('120', '125'), [
    downloads,
    share,
  ])
  const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
  const { ledgers } = await test.handlers['report.load'](question)
  const lines = ledgers.restatements.map(({ measure, old, new: now }) => [measure, old.kind, old.value, now.value])
  expect(lines).toEqual([
    [share, 'share', expect.closeTo(0.65), expect.closeTo(0.68)],
    [downloads, 'count', 120, 125],
  ])
})

test('a column that a source leaves becomes one, and its posts count for their campaign', async () => {
  const test = await openTestWorkspace()
  const videos = [
    'Content,Video title,Video publish time,Views,Watch time (hours),Hypes,Mood score',
    'Total,,,300,20.5,12,',
    'abcdefghijk,One,"Jan 13, 2026",200,15.5,7,6',
    'abcdefghijl,Two,"Jan 15, 2026",100,5,5,8',
  ].join('\n')
  const { planId } = await test.handlers['import.preview']({ drops: [test.file('Table data.csv', videos)] })
  const place = { planId, file: 0, table: 0 }
  const columns = [
    { header: 'Hypes', measure: 'own/sum/count/Hypes' as const, form: 'plain' as const },
    { header: 'Mood score', measure: 'own/mean/points/Mood' as const, form: 'plain' as const },
  ]
  await test.handlers['import.assign']({
    planId: place.planId,
    answers: [{ tables: [place], account: { name: 'Sample' } }],
  })
  await test.handlers['import.addColumns']({ ...place, report: 'table-by-video', columns, name: null })
  await test.handlers['import.apply']({ planId })
  const period = { from: '2026-01-01', to: '2026-12-31' }
  const nothing = { owner: '', market: '', budget: null, objectiveIds: [], channels: [], accountIds: [], assets: [] }
  const marks = { hashtags: [], linkTags: [], textContains: [], handPicks: [] }
  await test.handlers['campaign.save']({
    campaign: { id: 'c', name: 'Winter', period, ...nothing, ...marks },
    seen: 999,
  })
  const { measures } = await test.handlers['campaign.figures']({ id: 'c' })
  expect(measures.find(({ measure }) => measure === 'own/sum/count/Hypes')).toMatchObject({ posts: 2, total: 12 })
  expect(measures.map(({ measure }) => measure)).not.toContain('own/mean/points/Mood')
})

test('metrics that are bound to them are scored, and their paper computes again from its pack', async () => {
  const test = await openTestWorkspace()
  await imported(test, 'portal.csv', portal, [downloads, trust])
  const metrics = [
    bound(downloads, { id: 'm1', name: 'Podcast downloads', weight: 50, window: 'period' }, 100, 600),
    bound(trust, { id: 'm2', name: 'Trust among physicians', weight: 50, basis: 'ratio', unit: 'points' }, 5, 10),
  ]
  await test.handlers['objective.save']({ objectives: [objectiveOf({ metrics })], seen: 999 })
  const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
  const model = await test.handlers['report.load'](question)
  const scored = model.scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap((one) => one.metrics))
  expect(scored.map(({ actual }) => actual.value)).toEqual([350, 7.25])
  const trace = await test.handlers['figure.trace']({
    metricId: 'm2',
    question,
    month: null,
    accountId: null,
    offset: 0,
    limit: 9,
  })
  expect(trace.values.map(({ measure, value }) => [measure, value])).toEqual([
    [trust, 7.5],
    [trust, 7],
  ])
  test.choices.save = `${test.folder}/pack.zip`
  await test.handlers['report.savePack']({ question, language: 'fr', edition: null })
  expect(await verifyPackFile(test.choices.save, '0.0.0')).toMatchObject({ found: 0, findings: [] })
  const members = unpacked(new Uint8Array(readFileSync(test.choices.save)))
  expect(textOf(members.get('data/objectives.json') ?? new Uint8Array())).toContain(downloads)
  test.choices.save = `${test.folder}/paper.xlsx`
  await test.handlers['report.saveWorkbook']({ question, language: 'en', edition: null, withData: true })
  expect(textsOf(readFileSync(test.choices.save))).toContain('>Trust score<')
  const words = { what: 'Another questionnaire', source: '' }
  await test.handlers['definition.save']({
    ...{ id: null, seen: 999 },
    change: { platform: 'website', measures: [trust], date: '2026-08-15', ...words },
  })
  const { ledgers } = await test.handlers['report.load'](question)
  expect(ledgers.definitions).toMatchObject([{ platform: 'website', date: '2026-08-15', spanned: true }])
  const quality = await test.handlers['quality.load'](undefined)
  expect(quality.accounts[0]?.coverage.map(({ measure }) => measure)).toContain(trust)
})

/** All parts of a workbook as one text. */
function textsOf(workbook: Uint8Array): string {
  return [...unpacked(new Uint8Array(workbook)).values()].map((part) => textOf(part)).join()
}

function bound(measure: MeasureId, changes: Partial<Metric>, from: number, to: number): Metric {
  return metricOf({
    grade: 'A',
    window: 'month',
    target: { kind: 'increase', baseline: { value: from, date: '2025-12-31', source: 'Desk diary' }, value: to },
    binding: {
      ...{ kind: 'measure', measure, denominator: null, subject: 'account', platforms: [] },
      ...{ campaignId: null, accountIds: [], textContains: [] },
    },
    ...changes,
  })
}

/** A table by day with its two columns of figures read as these, in a plan with an account. */
async function mapped(
  test: TestBackend,
  name: string,
  text: string,
  measures: readonly MeasureId[],
): Promise<ImportPreview & { readonly mapping: Mapping }> {
  const { planId } = await test.handlers['import.preview']({ drops: [test.file(name, text)] })
  const place = { planId, file: 0, table: 0 }
  const { mapping } = await test.handlers['import.table'](place)
  const uses: readonly ColumnUse[] = [
    { kind: 'role', role: 'date' },
    ...measures.map((measure) => ({ kind: 'figure', measure, form: 'plain' }) as const),
  ]
  const columns = mapping.columns.map(({ header }, at) => ({ header, use: uses[at] ?? { kind: 'ignore' as const } }))
  const said: Mapping = { ...mapping, columns, grain: 'day', subject: 'account' }
  await test.handlers['import.map']({ ...place, mapping: said })
  const plan = await test.handlers['import.assign']({
    planId: place.planId,
    answers: [{ tables: [place], account: { name: 'Portal' } }],
  })
  return { ...plan, mapping: plan.files[0]?.read.tables[0]?.mapping ?? said }
}

async function imported(test: TestBackend, name: string, text: string, measures: readonly MeasureId[]) {
  const plan = await mapped(test, name, text, measures)
  await test.handlers['import.apply']({ planId: plan.planId })
  return plan
}

/** Takes back the last import that stands. */
async function undone(test: TestBackend): Promise<void> {
  const past = await test.handlers['import.list'](undefined)
  const last = past.find(({ undoneAt }) => undoneAt === null)
  await test.handlers['import.undo']({ importId: last?.id ?? '', seen: 999 })
}

function stored(test: TestBackend, measure: MeasureId): unknown[] {
  return test.db().prepare('SELECT value FROM stored_values WHERE measure = ? ORDER BY value').pluck().all(measure)
}

/** The names of the persons' own measures, as the store has them. */
function own(test: TestBackend): unknown[] {
  return test.db().prepare("SELECT name FROM measures WHERE name GLOB 'own/*' ORDER BY id").pluck().all()
}
