import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ImportPreview } from '../../src/contract/views.ts'
import type { ColumnUse, Mapping } from '../../src/core/import/mapping/mapping.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

/** A newsletter desk keeps its own table: French numbers, a title above it, a total below. */
const desk = [
  'Lettre interne du siège',
  'Jour;Consultations;Clics utiles;Rédacteur',
  '13/01/2026;1 234,5;12;Zoé',
  '14/01/2026;2 000;8;Zoé',
  '15/01/2026;;5;Ali',
  'Total;3 234,5;25;',
  '',
].join('\n')

const ignore: ColumnUse = { kind: 'ignore' }
const used: readonly ColumnUse[] = [
  { kind: 'role', role: 'date' },
  { kind: 'figure', measure: 'views', form: 'plain' },
  { kind: 'figure', measure: 'clicks', form: 'plain' },
  ignore,
]

describe('a table that no source knows', () => {
  test('is shown with guesses and their reasons', async () => {
    const test = await openTestWorkspace()
    const view = await opened(test, await preview(test, 'desk.csv', desk))
    expect(view.rows[view.mapping.header]).toEqual(['Jour', 'Consultations', 'Clics utiles', 'Rédacteur'])
    expect(view.columns.map(({ kind }) => kind.value)).toEqual(['date', 'number', 'number', 'text'])
    expect(view.decimal).toEqual({ value: ',', reason: 'decimal-comma-in-cells' })
    expect(view.dateOrder).toEqual({ value: 'day-first', reason: 'day-above-twelve' })
    expect(view.mapping.columns[0]?.use).toEqual({ kind: 'role', role: 'date' })
  })

  test('is tried without joining the plan, then joins it and is written', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'desk.csv', desk)
    const view = await opened(test, plan)
    const place = { planId: plan.planId, file: 0, table: 0 }
    const empty = await test.handlers['import.tryMapping']({ ...place, mapping: view.mapping })
    expect(empty.faults).toEqual(['no-figure'])
    const mapping = mappingOf(view.mapping, used)
    const trial = await test.handlers['import.tryMapping']({ ...place, mapping })
    expect(trial.faults).toEqual([])
    expect(trial.tally).toMatchObject({ rows: 3, observed: 3 })
    expect(trial.rows[0]).toMatchObject({ row: 3, day: '2026-01-13', about: null })
    expect(trial.rows[0]?.values).toEqual([
      { column: 2, measure: 'views', value: 1234.5 },
      { column: 3, measure: 'clicks', value: 12 },
    ])
    expect(trial.totals.map(({ measure, sum, total }) => [measure, sum, total])).toEqual([
      ['views', 3234.5, 3234.5],
      ['clicks', 25, 25],
    ])
    const joined = await test.handlers['import.map']({ ...place, mapping })
    expect(joined.files[0]).toMatchObject({ read: { status: 'recognised', source: 'mapped' }, unread: [] })
    await test.handlers['import.assign']({
      planId: place.planId,
      answers: [{ tables: [place], account: { name: 'Head office' } }],
    })
    const outcome = await test.handlers['import.apply']({ planId: plan.planId })
    expect(outcome).toMatchObject({ added: 5 })
    const kept = test.db().prepare('SELECT mapping FROM imports').pluck().get()
    expect(JSON.parse(String(kept))[0].mapping).toEqual(mapping)
  })

  test('with rows that are all longer than the header is read as its person sees it; one torn row is left out', async () => {
    const test = await openTestWorkspace()
    const tallyOf = async (name: string, text: string) => {
      const plan = await preview(test, name, text)
      const view = await opened(test, plan)
      const place = { planId: plan.planId, file: 0, table: 0 }
      return (await test.handlers['import.tryMapping']({ ...place, mapping: mappingOf(view.mapping, used) })).tally
    }
    const remarked = desk.replaceAll(/;(Zoé|Ali|)\n/g, ';$1;vu\n')
    expect(await tallyOf('remarked.csv', remarked)).toMatchObject({ rows: 3, observed: 3 })
    const torn = desk.replace('2 000;8', '2;000;8')
    expect(await tallyOf('torn.csv', torn)).toMatchObject({ rows: 3, observed: 2, rejected: 1 })
  })

  test('that was imported reads itself the same way again, and changes nothing', async () => {
    const test = await openTestWorkspace()
    const mapping = await imported(test)
    const again = await preview(test, 'desk.csv', desk)
    expect(again.files[0]?.read.tables[0]?.mapping).toEqual(mapping)
    expect(again).toMatchObject({ ready: false, files: [{ changes: { added: 0, same: 5 } }] })
  })

  test('leaves the plan again, and an incomplete mapping is refused', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'desk.csv', desk)
    const view = await opened(test, plan)
    const place = { planId: plan.planId, file: 0, table: 0 }
    await expect(test.handlers['import.map']({ ...place, mapping: view.mapping })).rejects.toMatchObject({
      failure: { code: 'mapping-incomplete' },
    })
    await test.handlers['import.map']({ ...place, mapping: mappingOf(view.mapping, used) })
    const left = await test.handlers['import.map']({ ...place, mapping: null })
    expect(left.files[0]).toMatchObject({ read: { status: 'unknown' }, unread: [{ index: 0 }] })
  })
})

test('a total of videos is none of them, whatever its word', async () => {
  const test = await openTestWorkspace()
  const videos = [
    'Περιεχόμενο,Τίτλος,Δημοσίευση,Προβολές',
    'Σύνολο,,,30',
    'abCdefgh1jk,First,"Feb 3, 2026",10',
    ' -bcdefGhijk,Second,,20',
    'zyxwvutsR_q,Third,,5',
  ].join('\n')
  const plan = await preview(test, 'videos.csv', videos)
  const { mapping } = await opened(test, plan)
  const views: ColumnUse = { kind: 'figure', measure: 'views', form: 'plain' }
  const uses = mapping.columns.map(({ use }, at) => (at === 3 ? views : use))
  const place = { planId: plan.planId, file: 0, table: 0 }
  const trial = await test.handlers['import.tryMapping']({ ...place, mapping: mappingOf(mapping, uses) })
  expect(trial.tally).toMatchObject({ rows: 3, observed: 3 })
  expect(trial.totals).toMatchObject([{ sum: 35, total: 30 }])
})

describe('a template', () => {
  test('knows its table the next time, wherever its columns stand', async () => {
    const test = await openTestWorkspace()
    const mapping = await imported(test)
    await test.handlers['template.save']({ name: 'Desk', mapping })
    const moved = ['CLICS UTILES;Jour;Rédacteur;Consultations', '4;16/01/2026;Zoé;7,5', '5;17/01/2026;Ali;8'].join('\n')
    const read = (await preview(test, 'next.csv', moved)).files[0]?.read
    expect(read).toMatchObject({ status: 'recognised', source: 'mapped' })
    expect(read?.tables[0]?.columns.map(({ measure, sum }) => [measure, sum])).toEqual([
      ['clicks', 9],
      ['views', 15.5],
    ])
    const other = ['Jour;Consultations;Clics utiles', '16/01/2026;7;4'].join('\n')
    expect((await preview(test, 'other.csv', other)).files[0]?.read.status).toBe('unknown')
  })

  test('goes out as a file and comes back the same', async () => {
    const test = await openTestWorkspace()
    const mapping = await imported(test)
    const [saved] = await test.handlers['template.save']({ name: 'Desk', mapping })
    test.choices.save = `${test.folder}/desk.json`
    await test.handlers['template.export']({ id: saved?.id ?? '' })
    await test.handlers['template.remove']({ id: saved?.id ?? '', seen: 99 })
    expect(await test.handlers['template.list'](undefined)).toEqual([])
    test.choices.template = test.choices.save
    const back = await test.handlers['template.import'](undefined)
    expect(back?.map(({ name, mapping: read }) => ({ name, mapping: read }))).toEqual([{ name: 'Desk', mapping }])
    expect(JSON.parse(readFileSync(test.choices.save, 'utf8'))).toMatchObject({ kind: 'boardroo-mapping', version: 1 })
  })

  test('is refused where the file is not one, and where its name is taken', async () => {
    const test = await openTestWorkspace()
    const mapping = await imported(test)
    await test.handlers['template.save']({ name: 'Desk', mapping })
    for (const text of ['{', '[]', '{"kind":"boardroo-mapping","version":2,"name":"x"}']) {
      test.choices.template = test.file('bad.json', text)
      const taking = test.handlers['template.import'](undefined)
      await expect(taking).rejects.toMatchObject({ failure: { code: 'template-invalid' } })
    }
    const again = test.handlers['template.save']({ name: 'DESK', mapping })
    await expect(again).rejects.toMatchObject({ failure: { code: 'template-name-taken' } })
    test.choices.template = null
    expect(await test.handlers['template.import'](undefined)).toBeNull()
  })

  test('is renamed, and a shipped source goes before it', async () => {
    const test = await openTestWorkspace()
    const mapping = await imported(test)
    const [saved] = await test.handlers['template.save']({ name: 'Desk', mapping })
    const renamed = await test.handlers['template.rename']({ id: saved?.id ?? '', name: 'Front desk', seen: 99 })
    expect(renamed.map(({ name }) => name)).toEqual(['Front desk'])
  })
})

async function preview(test: TestBackend, name: string, text: string): Promise<ImportPreview> {
  return test.handlers['import.preview']({ drops: [test.file(name, text)] })
}

function opened(test: TestBackend, plan: ImportPreview) {
  return test.handlers['import.table']({ planId: plan.planId, file: 0, table: 0 })
}

function mappingOf(mapping: Mapping, uses: readonly ColumnUse[]): Mapping {
  const columns = mapping.columns.map(({ header }, at) => ({ header, use: uses[at] ?? ignore }))
  return { ...mapping, columns, platform: 'email' }
}

/** Imports the desk's table and returns how it was read. */
async function imported(test: TestBackend): Promise<Mapping> {
  const plan = await preview(test, 'desk.csv', desk)
  const place = { planId: plan.planId, file: 0, table: 0 }
  const mapping = mappingOf((await opened(test, plan)).mapping, used)
  await test.handlers['import.map']({ ...place, mapping })
  await test.handlers['import.assign']({
    planId: place.planId,
    answers: [{ tables: [place], account: { name: 'Head office' } }],
  })
  await test.handlers['import.apply']({ planId: plan.planId })
  return mapping
}
