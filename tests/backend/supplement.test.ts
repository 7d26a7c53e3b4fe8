import { describe, expect, test } from 'vitest'
import type { ImportPreview } from '../../src/contract/views.ts'
import type { SupplementColumn } from '../../src/core/import/supplement/supplement.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const header = 'Content,Video title,Video publish time,Views,Watch time (hours)'
const first = 'abcdefghijk,One,"Jan 13, 2026",200,15.5'
const second = 'abcdefghijl,Two,"Jan 15, 2026",100,5'
/** The table as Boardroo knows it, and with columns that are new to it: figures, words, and persons. */
const known = `${header}\nTotal,,,300,20.5\n${first}\n${second}\n`
const more = [
  `${header},Hypes,Hype points,Mood,Asked by`,
  'Total,,,300,20.5,12,34,,',
  `${first},7,20,calm,ada@sample.ch`,
  `${second},5,14,calm,grace@sample.ch`,
  '',
].join('\n')
const hypes: SupplementColumn = { header: 'Hypes', measure: 'reactions', form: 'plain' }
const points: SupplementColumn = { header: 'Hype points', measure: 'engagements', form: 'plain' }

describe('columns that a source leaves', () => {
  test('are named, each with what it may become; persons and words are never among them', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'Table data.csv', more)
    expect(tableOf(plan).left).toEqual(['Hypes', 'Hype points', 'Mood', 'Asked by'])
    const view = await test.handlers['import.columns'](placeIn(plan))
    expect(view.columns.map(({ header, state, measure, role }) => [header, state, measure ?? role])).toEqual([
      ['Content', 'taken', 'post-id'],
      ['Video title', 'taken', 'title'],
      ['Video publish time', 'taken', 'published'],
      ['Views', 'taken', 'views'],
      ['Watch time (hours)', 'taken', 'watch-time'],
      ['Hypes', 'free', null],
      ['Hype points', 'free', null],
      ['Mood', 'text', null],
      ['Asked by', 'personal', null],
    ])
    expect(JSON.stringify(view)).not.toContain('ada@')
  })

  test('are tried, then taken in beside what the source reads; nothing of that is counted twice', async () => {
    const test = await openTestWorkspace()
    await imported(test, 'Table data.csv', known)
    const plan = await preview(test, 'Table data (1).csv', more)
    const trial = await test.handlers['import.tryColumns']({ ...placeIn(plan), columns: [hypes, points] })
    expect(trial).toMatchObject({ faults: [], tally: { rows: 2, observed: 2 } })
    expect(trial.rows.map(({ about, values }) => [about, values.map(({ value }) => value)])).toEqual([
      ['abcdefghijk', [7, 20]],
      ['abcdefghijl', [5, 14]],
    ])
    expect(trial.totals.map(({ sum, total }) => [sum, total])).toEqual([
      [12, 12],
      [34, 34],
    ])
    await test.handlers['import.assign']({
      planId: plan.planId,
      answers: [{ tables: [placeIn(plan)], account: { name: 'Sample' } }],
    })
    const joined = await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [hypes, points], name: null })
    expect(joined.files[0]?.changes).toMatchObject({ added: 4, same: 4, restated: 0 })
    expect(tableOf(joined)).toMatchObject({ report: 'table-by-video', left: ['Mood', 'Asked by'] })
    expect(await test.handlers['import.apply']({ planId: plan.planId })).toMatchObject({ added: 4 })
    expect(stored(test, 'reactions')).toEqual([5, 7])
    expect(stored(test, 'views')).toEqual([100, 200])
    const [latest] = await test.handlers['import.list'](undefined)
    await test.handlers['import.undo']({ importId: latest?.id ?? '', seen: 99 })
    expect(stored(test, 'reactions')).toEqual([])
    expect(stored(test, 'views')).toEqual([100, 200])
  })

  test('may follow when the very same bytes were imported without them, and are then known of these bytes', async () => {
    const test = await openTestWorkspace()
    await imported(test, 'Table data.csv', more)
    const plan = await preview(test, 'Table data.csv', more)
    const joined = await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [hypes], name: null })
    expect(joined).toMatchObject({ ready: true, files: [{ changes: { added: 2, same: 4 } }] })
    await test.handlers['import.apply']({ planId: plan.planId })
    const again = await preview(test, 'Table data.csv', more)
    expect(tableOf(again).supplement?.columns).toEqual([hypes])
    expect(again).toMatchObject({ ready: false, files: [{ changes: { added: 0, same: 6 } }] })
    expect(await test.handlers['import.list'](undefined)).toHaveLength(1)
  })

  test('taken in as another measure than before say that the earlier values stay until that import is undone', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'Table data.csv', more)
    await test.handlers['import.assign']({
      planId: plan.planId,
      answers: [{ tables: [placeIn(plan)], account: { name: 'Sample' } }],
    })
    await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [hypes, points], name: null })
    await test.handlers['import.apply']({ planId: plan.planId })
    const again = await preview(test, 'Table data.csv', more)
    const likes: SupplementColumn = { ...hypes, measure: 'likes' }
    const joined = await test.handlers['import.addColumns']({ ...placeIn(again), columns: [likes, points], name: null })
    const warned = joined.files[0]?.read.problems.filter(({ code }) => code === 'taken-otherwise')
    expect(warned).toMatchObject([{ severity: 'warning', place: { column: 'Hypes' } }])
    await test.handlers['import.apply']({ planId: again.planId })
    expect([stored(test, 'reactions'), stored(test, 'likes')]).toEqual([
      [5, 7],
      [5, 7],
    ])
    const [latest] = await test.handlers['import.list'](undefined)
    await test.handlers['import.undo']({ importId: latest?.id ?? '', seen: 99 })
    expect([stored(test, 'reactions'), stored(test, 'likes')]).toEqual([[], []])
  })

  test('under a name bring themselves the next time, wherever they stand and whatever else is there', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'Table data.csv', more)
    await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [hypes, points], name: 'YouTube: Videos' })
    const next = `HYPES,Views,Content,Shares\n3,40,zbcdefghijk,1\n4,50,zbcdefghijl,2\n`
    const read = tableOf(await preview(test, 'Table data (2).csv', next))
    expect(read.columns.map(({ measure, sum }) => [measure, sum])).toEqual([
      ['reactions', 7],
      ['views', 90],
      ['shares', 3],
    ])
    const other = await preview(test, 'Table data (3).csv', more)
    const without = await test.handlers['import.addColumns']({ ...placeIn(other), columns: null, name: null })
    expect(tableOf(without)).toMatchObject({ left: ['Hypes', 'Hype points', 'Mood', 'Asked by'] })
  })

  test('a later word under the name completes the earlier one, and only what was looked at can be taken back', async () => {
    const test = await openTestWorkspace()
    const name = 'YouTube: Videos'
    const plan = await preview(test, 'Table data.csv', more)
    await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [hypes, points], name })
    const cards = `${header},Hypes,Cards\n${first},7,2\n${second},5,1\n`
    const next = await preview(test, 'Table data (2).csv', cards)
    const column: SupplementColumn = { header: 'Cards', measure: 'other-clicks', form: 'plain' }
    await test.handlers['import.addColumns']({ ...placeIn(next), columns: [column], name })
    const [template, ...others] = await test.handlers['template.list'](undefined)
    expect(others).toEqual([])
    expect(template?.mapping.columns).toEqual([column, points])
  })

  test('travel as a file like any template', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'Table data.csv', more)
    await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [hypes], name: 'Hypes' })
    const [saved] = await test.handlers['template.list'](undefined)
    test.choices.save = `${test.folder}/hypes.json`
    await test.handlers['template.export']({ id: saved?.id ?? '' })
    await test.handlers['template.remove']({ id: saved?.id ?? '', seen: 99 })
    expect(tableOf(await preview(test, 'Table data.csv', more)).supplement).toBeUndefined()
    test.choices.template = test.choices.save
    const [back] = (await test.handlers['template.import'](undefined)) ?? []
    expect(back).toMatchObject({ name: 'Hypes', mapping: { source: 'youtube', columns: [hypes] } })
    expect(tableOf(await preview(test, 'Table data.csv', more)).supplement?.columns).toEqual([hypes])
  })

  test('cannot take the place of what the source reads, nor of each other, nor hold persons', async () => {
    const test = await openTestWorkspace()
    const plan = await preview(test, 'Table data.csv', more)
    const views: SupplementColumn = { ...hypes, measure: 'views' }
    const trial = await test.handlers['import.tryColumns']({ ...placeIn(plan), columns: [views] })
    expect(trial.faults).toEqual(['measure-twice'])
    const twice = [hypes, { ...points, measure: hypes.measure }]
    for (const columns of [[{ ...hypes, header: 'Views' }], twice])
      await expect(test.handlers['import.addColumns']({ ...placeIn(plan), columns, name: null })).rejects.toMatchObject(
        { failure: { code: 'mapping-incomplete' } },
      )
    const persons: SupplementColumn = { header: 'Asked by', measure: 'comments', form: 'plain' }
    const joined = await test.handlers['import.addColumns']({ ...placeIn(plan), columns: [persons], name: null })
    expect(tableOf(joined).columns.map(({ measure }) => measure)).not.toContain('comments')
  })

  test('stay with days that neighbours of the file told', async () => {
    const test = await openTestWorkspace()
    const daily = 'Date,Views,Watch time (hours)\n2026-01-01,100,5\n2026-01-31,200,15.5\n'
    const drops = [test.file('Table data.csv', more), test.file('Totals.csv', daily)]
    const plan = await test.handlers['import.preview']({ drops })
    const at = plan.files.findIndex(({ read }) => read.file.name.endsWith('Table data.csv'))
    expect(plan.files[at]?.read.tables[0]?.period).toEqual({ from: '2026-01-01', to: '2026-01-31' })
    const place = { planId: plan.planId, file: at, table: 0, report: 'table-by-video' }
    const joined = await test.handlers['import.addColumns']({ ...place, columns: [hypes], name: null })
    expect(joined.files[at]?.read.tables[0]?.period).toEqual({ from: '2026-01-01', to: '2026-01-31' })
  })
})

async function preview(test: TestBackend, name: string, text: string): Promise<ImportPreview> {
  return test.handlers['import.preview']({ drops: [test.file(name, text)] })
}

function placeIn({ planId }: ImportPreview) {
  return { planId, file: 0, table: 0, report: 'table-by-video' }
}

function tableOf(plan: ImportPreview) {
  const table = plan.files[0]?.read.tables[0]
  if (table === undefined) throw new Error('A table was to be read.')
  return table
}

async function imported(test: TestBackend, name: string, text: string): Promise<void> {
  const { planId } = await preview(test, name, text)
  await test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Sample' } }],
  })
  await test.handlers['import.apply']({ planId })
}

function stored(test: TestBackend, measure: string): unknown[] {
  return test.db().prepare('SELECT value FROM stored_values WHERE measure = ? ORDER BY value').pluck().all(measure)
}
