import { describe, expect, test } from 'vitest'
import { postsExport } from '../../bench/posts-export.ts'
import { walkFolder } from '../../src/main/backend/import/walk-folder.ts'
import { xContent, xOverview } from '../support/exports.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const june = xOverview({ '2026-06-29': [100, 10], '2026-06-30': [200, 20] })
const july = xOverview({ '2026-06-30': [250, 20], '2026-07-02': [300, 30] })

describe('a heap', () => {
  test('is a folder walked without what systems hide in it', async () => {
    const test = await openTestWorkspace()
    for (const name of ['a.csv', 'deep/b.csv', '__MACOSX/c.csv', '.git/d.csv', '.DS_Store', 'Thumbs.db'])
      test.file(`heap/${name}`, june)
    const found = await walkFolder(`${test.folder}/heap`)
    expect(found.map((path) => path.slice(test.folder.length + 6))).toEqual(['a.csv', 'deep/b.csv'])
  })

  test('says which days it covers and whose tables wait, and one answer serves them all', async () => {
    const test = await openTestWorkspace()
    test.file('Acme France/june.csv', june)
    test.file('Acme France/july.csv', july)
    const preview = await test.handlers['import.preview']({ drops: [`${test.folder}/Acme France`] })
    const [group] = preview.coverage
    expect(group).toMatchObject({ account: null, platform: 'x', hint: 'Acme France' })
    expect(group?.measures[0]).toMatchObject({
      gaps: [{ from: '2026-07-01', to: '2026-07-01' }],
      overlaps: [{ from: '2026-06-30', to: '2026-06-30', files: [0, 1] }],
      stored: [],
    })
    const [first = { file: 0, table: 0 }, ...also] = group?.tables ?? []
    const { planId } = preview
    const named = await test.handlers['import.assign']({
      planId,
      answers: [{ tables: [first, ...also], account: { name: 'Acme France' } }],
    })
    expect(named).toMatchObject({ ready: true, coverage: [{ account: { kind: 'new', name: 'Acme France' } }] })
    await test.handlers['import.apply']({ planId })
    const again = await test.handlers['import.preview']({ drops: [`${test.folder}/Acme France`] })
    expect(again.coverage[0]?.measures[0]?.again).toHaveLength(2)

    const { troubles } = await test.handlers['quality.load'](undefined)
    const notes = troubles.flatMap(({ problems }) => problems.map(({ code }) => code))
    expect(notes, 'an answered question is no trouble').not.toContain('account-unknown')
    test.file('Acme France/empty.csv', `${july.split('\n')[0]}\n`)
    const emptied = await test.handlers['import.preview']({ drops: [`${test.folder}/Acme France`] })
    expect(emptied.ready, 'a new file without any value brings nothing').toBe(false)
  })

  test('of a page that was renamed between two exports is one account', async () => {
    const test = await openTestWorkspace()
    const before = new TextDecoder().decode(postsExport(2))
    const after = before.replaceAll('Maren Health', 'Maren Health Care').replaceAll('12210', '12220')
    const paths = [test.file('before.csv', before), test.file('after.csv', after)]
    const preview = await test.handlers['import.preview']({ drops: paths })
    expect(preview.coverage).toHaveLength(1)
    await test.handlers['import.apply']({ planId: preview.planId })
    expect(accountNames(test)).toEqual(['Maren Health'])
  })

  test('may be kept apart by a person under two names, and the id stays with the first', async () => {
    const test = await openTestWorkspace()
    const preview = await test.handlers['import.preview']({
      drops: [test.file('before.csv', new TextDecoder().decode(postsExport(2)))],
    })
    await test.handlers['import.apply']({ planId: preview.planId })
    const later = new TextDecoder().decode(postsExport(2)).replaceAll('12210', '12220')
    const { planId } = await test.handlers['import.preview']({ drops: [test.file('later.csv', later)] })
    await test.handlers['import.assign']({
      planId,
      answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Another' } }],
    })
    await test.handlers['import.apply']({ planId })
    expect(accountNames(test)).toEqual(['Another', 'Maren Health'])
  })

  test('with the same bytes twice, or imported before, says so and counts them once', async () => {
    const test = await openTestWorkspace()
    const paths = [test.file('a.csv', june), test.file('b.csv', june)]
    const preview = await test.handlers['import.preview']({ drops: paths })
    expect(preview.files[1]?.read).toMatchObject({
      tables: [],
      problems: [{ code: 'repeated-in-heap', data: { twin: 'a.csv' } }],
    })
    await importAcme(test, paths)
    expect(await test.handlers['import.list'](undefined)).toHaveLength(1)
    const again = await test.handlers['import.preview']({ drops: paths })
    const codes = again.files.map(({ read }) => read.problems.at(-1)?.code)
    expect(codes).toEqual(['already-imported', 'repeated-in-heap'])
    expect(again.ready).toBe(false)
  })

  test('keeps the day of an export that comes again under another name', async () => {
    const test = await openTestWorkspace()
    const posts = xContent([{ id: '1', day: '2026-03-01', text: 'One', impressions: 100, engagements: 10 }])
    await importAcme(test, [test.file('account_analytics_content_2026-01-01_2026-09-29.csv', posts)])
    const outcome = await importAcme(test, [test.file('account_analytics_content_2026-01-01_2026-09-30.csv', posts)])
    expect(outcome).toMatchObject({ importIds: [], added: 0, restated: 0 })
  })

  test('is given up while it is being written, and leaves nothing behind', async () => {
    const test = await openTestWorkspace({
      emit: (name, event) => {
        if (name === 'import.progress' && 'stage' in event && event.stage === 'writing')
          void test.handlers['import.discard']({ planId: 'running' })
      },
    })
    await expect(importAcme(test, [test.file('june.csv', june)])).rejects.toMatchObject({
      failure: { code: 'cancelled' },
    })
    for (const table of ['imports', 'accounts', 'observations'])
      expect(test.db().prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    expect(test.db().inTransaction).toBe(false)
  })

  test('lets nobody see half of it: other questions wait until it is written', async () => {
    const seen: Promise<number>[] = []
    const test = await openTestWorkspace({
      emit: (name) => {
        if (name !== 'import.progress' || test.backend.writing === null) return
        const state = test.handlers['workspace.state'](undefined)
        seen.push(state.then(({ open }) => open?.counts.imports ?? 0))
      },
    })
    await importAcme(test, [test.file('june.csv', june), test.file('july.csv', july)])
    const counts = await Promise.all(seen)
    expect(counts.length).toBeGreaterThan(1)
    expect(new Set(counts)).toEqual(new Set([2]))
  })
})

async function importAcme(test: TestBackend, paths: readonly string[]) {
  const { planId, coverage } = await test.handlers['import.preview']({ drops: [...paths] })
  for (const { account, tables } of coverage) {
    const [first, ...also] = tables
    if (account === null && first !== undefined)
      await test.handlers['import.assign']({
        planId,
        answers: [{ tables: [first, ...also], account: { name: 'Acme' } }],
      })
  }
  return test.handlers['import.apply']({ planId })
}

function accountNames(test: TestBackend): unknown[] {
  return test.db().prepare('SELECT name FROM accounts ORDER BY name').pluck().all()
}
