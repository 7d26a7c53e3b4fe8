import { describe, expect, test } from 'vitest'
import { mapping as mappingInput } from '../../src/contract/data-inputs.ts'
import type { Mapping } from '../../src/core/import/mapping/mapping.ts'
import { keptContent } from '../../src/main/backend/database/imports/import-pieces.ts'
import { makeCsv } from '../files/make-file.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const attendance = [
  ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)', 'Guest', 'Recording Consent'],
  ['Grace', 'grace@sample.ch', '03/19/2026 09:54:15 AM', '03/19/2026 10:54:15 AM', 60, 'Yes', 'Y'],
  ['Linus', 'linus@sample.ch', '03/19/2026 09:54:15 AM', '03/19/2026 10:54:15 AM', 'Linus', 'Yes', 'Y'],
]
const survey = [
  ['Timestamp', 'What do you think of our work?'],
  ['3/17/2026 13:52:51', 'Grace says that my medication gave me a rash'],
]

test.each([
  ['attendance.csv', attendance],
  ['survey.csv', survey],
] as const)('%s: people are counted, and neither they nor their words are stored', async (name, rows) => {
  const test = await openTestWorkspace()
  const preview = await test.handlers['import.preview']({ drops: [test.file(name, makeCsv(rows))] })
  const { planId } = preview
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Acme' } }],
  })
  const outcome = await test.handlers['import.apply']({ planId })
  expect(outcome.added).toBeGreaterThan(0)
  expect(everythingIn(test)).not.toMatch(/grace|linus|rash/i)
  expect(test.db().prepare('SELECT count(*) AS pieces FROM import_pieces').get()).toEqual({ pieces: 0 })
  expect(keptContent(test.db(), outcome.importIds[0] ?? '')).toBeUndefined()
})

function everythingIn(test: TestBackend): string {
  const db = test.db()
  const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  return tables.map((table) => JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all())).join('\n')
}

/** A stand at a congress: who came by, in a table that somebody made by hand, without any day. */
const stand = [
  ['Name', 'E-mail', 'City', 'Interest'],
  ['Grace', 'grace@sample.ch', 'Bern', 'Dry eyes'],
  ['Linus', 'linus@sample.ch', 'Basel', 'Dry eyes'],
  ['Grace', 'GRACE@sample.ch', 'Bern', 'Price'],
]
const scans = 'own/people/count/Badge scans' as const

describe('a list of persons that no source knows', () => {
  test('is shown without them, counted, and leaves neither them nor the file', async () => {
    const test = await openTestWorkspace()
    const { view, trial, outcome, preview } = await importStand(test)
    expect(view.columns.map(({ namesPersons }) => namesPersons)).toEqual([false, true, false, false])
    expect(view.columns[2]?.values).toEqual(['Bern', 'Basel'])
    expect(trial.faults).toEqual([])
    expect(trial.rows).toEqual([
      { row: 2, cells: [], day: '2026-03-19', about: 'Congress', values: [{ column: 1, measure: scans, value: 2 }] },
    ])
    expect(trial.totals).toMatchObject([{ measure: scans, sum: 2, count: 1 }])
    expect(trial.tally).toEqual({ rows: 3, observed: 2, merged: 1, rejected: 0, blank: 0 })
    expect(JSON.stringify([trial, preview])).not.toMatch(/grace|linus|sample\.ch/i)
    expect(preview.files[0]?.read.problems.map(({ code }) => code)).toContain('file-not-kept')
    expect(outcome.added).toBe(1)
    expect(everythingIn(test)).not.toMatch(/grace|linus|sample\.ch/i)
    expect(keptContent(test.db(), outcome.importIds[0] ?? '')).toBeUndefined()
    const again = await test.handlers['import.preview']({ drops: [test.file('stand.csv', makeCsv(stand))] })
    expect(again).toMatchObject({ ready: false, files: [{ changes: { added: 0, same: 1 } }] })
  })

  test('is known again by its template, which keeps no day: the file’s name says it, or the person', async () => {
    const test = await openTestWorkspace()
    const { mapping } = await importStand(test)
    await test.handlers['template.save']({ name: 'Stand', mapping })
    const [kept] = await test.handlers['template.list'](undefined)
    expect(kept?.mapping).toMatchObject({ people: { measure: scans, day: null, event: null } })
    const next = [...stand.slice(0, 1), ['Ada', 'ada@sample.ch', 'Bern', 'Price']]
    const dated = await test.handlers['import.preview']({ drops: [test.file('stand 2026-04-02.csv', makeCsv(next))] })
    expect(dated.files[0]?.read).toMatchObject({ source: 'mapped', personal: true, period: { to: '2026-04-02' } })
    const silent = await test.handlers['import.preview']({ drops: [test.file('next.csv', makeCsv(next))] })
    expect(silent.files[0]).toMatchObject({ read: { status: 'unknown' }, unread: [{ index: 0 }] })
    const view = await test.handlers['import.table']({ planId: silent.planId, file: 0, table: 0 })
    expect(view.mapping).toEqual(kept?.mapping)
  })

  test('goes out as a template and comes back the same, and one of before is still read', async () => {
    const test = await openTestWorkspace()
    const { mapping } = await importStand(test)
    await test.handlers['template.save']({ name: 'Stand', mapping })
    const [saved] = await test.handlers['template.list'](undefined)
    test.choices.save = `${test.folder}/stand.json`
    await test.handlers['template.export']({ id: saved?.id ?? '' })
    await test.handlers['template.remove']({ id: saved?.id ?? '', seen: 99 })
    test.choices.template = test.choices.save
    const back = await test.handlers['template.import'](undefined)
    expect(back?.map((one) => one.mapping)).toEqual([saved?.mapping])
    const { people: _, ...before } = { ...mapping, columns: [{ header: 'Day', use: { kind: 'role', role: 'date' } }] }
    const file = { kind: 'boardroo-mapping', version: 1, name: 'Before', mapping: before }
    test.choices.template = test.file('before.json', JSON.stringify(file))
    const both = await test.handlers['template.import'](undefined)
    expect(both?.find(({ name }) => name === 'Before')?.mapping).toEqual(before)
  })

  test('cannot be counted as something of which there is not one more with each person', async () => {
    const test = await openTestWorkspace()
    const { planId } = await test.handlers['import.preview']({ drops: [test.file('stand.csv', makeCsv(stand))] })
    const place = { planId, file: 0, table: 0 }
    const view = await test.handlers['import.table'](place)
    const countedAs = (measure: string) => {
      const people = { measure, day: '2026-03-19', event: null }
      return mappingInput.safeParse({ ...view.asPeople, people }).success
    }
    const measures = ['attendees', 'leads', scans, 'own/sum/count/Leads', 'position', 'spend', 'own/mean/points/Trust']
    expect(measures.filter(countedAs)).toEqual(measures.slice(0, 4))
  })
})

async function importStand(test: TestBackend) {
  const { planId } = await test.handlers['import.preview']({ drops: [test.file('stand.csv', makeCsv(stand))] })
  const place = { planId, file: 0, table: 0 }
  const view = await test.handlers['import.table'](place)
  const people = { measure: scans, day: '2026-03-19', event: 'Congress' }
  const mapping: Mapping = { ...view.mapping, people }
  const trial = await test.handlers['import.tryMapping']({ ...place, mapping })
  const preview = await test.handlers['import.map']({ ...place, mapping })
  await test.handlers['import.assign']({
    planId: place.planId,
    answers: [{ tables: [place], account: { name: 'Acme' } }],
  })
  return { view, trial, preview, mapping, outcome: await test.handlers['import.apply']({ planId }) }
}
