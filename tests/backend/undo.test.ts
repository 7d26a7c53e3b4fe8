import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDataOn } from '../../src/main/backend/database/values/last-data.ts'
import { xContent, xOverview } from '../support/exports.ts'
import { rollUpsAndRecount } from '../support/roll-ups.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const june = { '2026-06-29': [100, 10], '2026-06-30': [200, 20] } as const
const july = { '2026-06-30': [250, 20], '2026-07-01': [300, 30] } as const

describe('undoing an import', () => {
  test('takes its values away, and the very same file may be imported again', async () => {
    const test = await openTestWorkspace()
    const path = test.file('june.csv', xOverview(june))
    const { importIds, added } = await importAs(test, [path])
    const undone = await undo(test, importIds[0])
    expect(undone).toEqual({ removed: added, restored: 0, posts: 0 })
    const state = (await test.handlers['workspace.state'](undefined)).open
    expect(state).toMatchObject({ counts: { imports: 0, observations: 0 }, lastDataOn: null, revision: 3 })
    expect(await test.handlers['import.list'](undefined)).toMatchObject([{ file: 'june.csv', undoneAt: now }])
    const again = await test.handlers['import.preview']({ drops: [path] })
    expect(again.files[0]).toMatchObject({ importedBeforeOn: null, changes: { added: 0 } })
    expect(again.accounts).toEqual([])
    expect(await importAs(test, [path])).toMatchObject({ added })
    expect((await test.handlers['import.preview']({ drops: [path] })).accounts).toMatchObject([{ name: 'Acme' }])
  })

  test('brings back what it restated, with the way to its cell, and leaves a restatement of its own', async () => {
    const test = await openTestWorkspace()
    await importAs(test, [test.file('june.csv', xOverview(june))])
    const before = stored(test)
    const { importIds } = await importAs(test, [test.file('july.csv', xOverview(july))])
    expect(await undo(test, importIds[0])).toMatchObject({ restored: 13 })
    expect(stored(test)).toEqual(before)
    const { restatements, total } = await test.handlers['import.restatements']({ importId: null, offset: 0, limit: 10 })
    expect(total).toBe(2)
    expect(restatements).toMatchObject([
      { cause: 'undo', old: 250, new: 200, newImport: { file: 'june.csv' }, undone: false, account: 'Acme' },
      { cause: 'import', old: 200, new: 250, newImport: { file: 'july.csv' }, undone: true, to: '2026-06-30' },
    ])
    const own = await test.handlers['import.restatements']({ importId: importIds[0] ?? '', offset: 1, limit: 10 })
    expect(own).toMatchObject({ total: 2, restatements: [{ cause: 'import' }] })
  })

  test('below a later one changes no value that stands', async () => {
    const test = await openTestWorkspace()
    const first = await importAs(test, [test.file('june.csv', xOverview(june))])
    await importAs(test, [test.file('july.csv', xOverview(july))])
    await undo(test, first.importIds[0])
    expect(impressions(test)).toEqual([250, 300])
  })

  test('is refused to a page that is behind, twice, and for what is not there', async () => {
    const test = await openTestWorkspace()
    const { importIds } = await importAs(test, [test.file('june.csv', xOverview(june))])
    const importId = importIds[0] ?? ''
    const stale = test.handlers['import.undo']({ importId, seen: 1 })
    await expect(stale).rejects.toMatchObject({ failure: { code: 'outdated-page' } })
    await undo(test, importId)
    await expect(undo(test, importId)).rejects.toMatchObject({ failure: { code: 'not-found' } })
    await expect(undo(test, 'none')).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })

  test('in any order is as if it had never been', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const test = await openTestWorkspace()
        for (const { files, undone } of steps) {
          const paths = files.map((file) => write(test, file))
          await importAs(test, [...new Set(paths)])
          const living = livingImports(test)
          if (undone !== null && living.length > 0) await undo(test, living[undone % living.length]?.id)
        }
        const fresh = await openTestWorkspace()
        for (const { file } of livingImports(test)) await importAs(fresh, [`${test.folder}/${file}`])
        expect(stored(test)).toEqual(stored(fresh))
        const { kept, recounted } = rollUpsAndRecount(test.db())
        expect(kept).toEqual(recounted)
      }),
      { numRuns: 20 },
    )
  })
})

const now = '2026-10-05T09:30:00.000Z'
const days = ['2026-06-01', '2026-06-02', '2026-06-03']
const number = fc.integer({ min: 0, max: 2 })
/** A small world, so that files meet at the same days and posts. */
const anyFile = fc.record({
  kind: fc.constantFrom('overview' as const, 'content' as const),
  exportedOn: fc.constantFrom('2026-07-01', '2026-07-02', '2026-07-03'),
  values: fc.array(fc.option(number), { minLength: 3, maxLength: 3 }),
  text: fc.constantFrom('', 'One', 'Two'),
})
type AnyFile = typeof anyFile extends fc.Arbitrary<infer File> ? File : never
const step = fc.record({
  files: fc.array(anyFile, { minLength: 1, maxLength: 3 }),
  undone: fc.option(fc.nat(), { freq: 3 }),
})

/** The name says the day of the export, and the rest of it the content, so that one name is one file. */
function write(test: TestBackend, { kind, exportedOn, values, text }: AnyFile): string {
  const name = `${values.map((value) => value ?? 'x').join('')}${text}`
  const known = days.flatMap((day, at) => {
    const value = values[at] ?? null
    return value === null ? [] : [{ day, value, id: String(at + 1) }]
  })
  const content =
    kind === 'overview'
      ? xOverview(Object.fromEntries(known.map(({ day, value }) => [day, [value, 1] as const])))
      : xContent(known.map(({ day, value, id }) => ({ id, day, text, impressions: value, engagements: 1 })))
  return test.file(`account_${kind}_analytics_2026-06-01_${exportedOn}_${name}.csv`, content)
}

async function importAs(test: TestBackend, paths: readonly string[]) {
  let preview = await test.handlers['import.preview']({ drops: [...paths] })
  const { planId } = preview
  for (const [file, { accounts }] of preview.files.entries())
    for (const table of accounts.keys())
      preview = await test.handlers['import.assign']({
        planId,
        answers: [{ tables: [{ file, table }], account: { name: 'Acme' } }],
      })
  return test.handlers['import.apply']({ planId })
}

async function undo(test: TestBackend, importId = '') {
  const { open } = await test.handlers['workspace.state'](undefined)
  return test.handlers['import.undo']({ importId, seen: open?.revision ?? 0 })
}

function livingImports(test: TestBackend) {
  return test
    .db()
    .prepare<[], { id: string; file: string }>(
      'SELECT id, file_name AS file FROM imports WHERE undone_at IS NULL ORDER BY number',
    )
    .all()
}

function impressions(test: TestBackend) {
  return test
    .db()
    .prepare(`SELECT value FROM stored_values WHERE measure = 'impressions' ORDER BY to_date`)
    .pluck()
    .all()
}

/** All that is known, without the numbers by which it happens to be stored. */
function stored(test: TestBackend) {
  const db = test.db()
  const subject = `(SELECT accounts.name || kind || dimension || key FROM subjects JOIN accounts ON accounts.id = account_id
    WHERE subjects.id = subject_id)`
  const file = '(SELECT file_name FROM imports WHERE number = import_number)'
  const values = (table: string) =>
    db
      .prepare(
        `SELECT ${subject} AS subject, measure, grain, from_date, to_date, value, ${file} AS file, table_index,
           row_number, column_number FROM ${table} ORDER BY 1, 2, 3, 4, 5, 7`,
      )
      .all()
  const described = 'platform_id, link, published_on, title, kind, campaign_name'
  return {
    values: values('stored_values'),
    waiting: values('waiting_values'),
    posts: db.prepare(`SELECT ${subject} AS subject, ${described}, folded_title FROM posts ORDER BY 1`).all(),
    mentions: db
      .prepare(
        `SELECT ${subject} AS subject, ${file} AS file, as_stored, ${described} FROM post_mentions ORDER BY 1, 2`,
      )
      .all(),
    counted: db.prepare('SELECT sum(added - removed) AS counted FROM imports').pluck().get() ?? 0,
    lastDataOn: lastDataOn(db),
  }
}
