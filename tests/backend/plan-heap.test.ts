import type { Database } from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GivenFile, planOf } from '../../bench/plan.ts'
import { chooseAccounts } from '../../src/core/import/choose-accounts.ts'
import type { PlannedAccount } from '../../src/core/import/import-plan.ts'
import { addAccount } from '../../src/main/backend/database/imports/accounts.ts'
import { applyImport } from '../../src/main/backend/import/apply-import.ts'
import { makeCsv } from '../files/make-file.ts'
import { readPlain } from '../import/read.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const account: PlannedAccount = { kind: 'existing', accountId: 'x-1', name: 'Sample' }
const author = { who: 'Ada', at: '2026-10-05T09:30:00.000Z' }
const header = ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Unfollows']
const day = (date: string, impressions: number) => [date, impressions, 1, 2, 0, 0]
const daily = (name: string, ...rows: (string | number)[][]) => ({ name, bytes: makeCsv([header, ...rows]) })
const own = (db: Database, files: readonly GivenFile[]) =>
  planOf(db, files, '2026-09-30', (read) => read.tables.map(() => account))

async function store(): Promise<Database> {
  const test = await openTestWorkspace()
  addAccount(test.db(), { id: 'x-1', platform: 'x', name: 'Sample', platformId: null })
  return test.db()
}

/** Plans and writes; the changes that were planned, by the name of the file. */
function take(db: Database, files: readonly GivenFile[]) {
  const held = own(db, files)
  applyImport(db, author, held, () => undefined)
  held.heap.drop()
  return Object.fromEntries(held.plan.files.map((file) => [file.read.file.name, file.changes]))
}

function valuesIn(db: Database): unknown[] {
  return db
    .prepare('SELECT measure, from_date, to_date, value FROM stored_values ORDER BY subject_id, measure, to_date')
    .all()
}

describe('planning an import', () => {
  test('importing the same again changes nothing', async () => {
    const db = await store()
    const file = daily('a.csv', day('Feb 1, 2026', 10), day('Feb 2, 2026', 20))
    expect(take(db, [file])[file.name]).toMatchObject({ added: 10, same: 0, restated: 0 })
    expect(own(db, [file]).plan.files[0]?.changes).toMatchObject({ added: 0, same: 10, restated: 0 })
  })

  test('a later export of the same day restates it, and an earlier one that comes late overwrites nothing', async () => {
    const old = daily('x_2026-02-01_2026-02-02.csv', day('Feb 1, 2026', 10))
    const late = daily('x_2026-02-01_2026-03-02.csv', day('Feb 1, 2026', 12))
    const first = await store()
    take(first, [old])
    expect(take(first, [late])[late.name]).toMatchObject({ added: 0, same: 4, restated: 1 })
    const second = await store()
    take(second, [late])
    expect(take(second, [old])[old.name]).toMatchObject({ restated: 0, outdated: 1, same: 4 })
    expect(valuesIn(second)).toEqual(valuesIn(first))
  })

  test('in one heap the later export wins, and each place is planned once', async () => {
    const late = daily('x_2026-02-01_2026-03-02.csv', day('Feb 1, 2026', 12), day('Feb 2, 2026', 9))
    const old = daily('x_2026-02-01_2026-02-02.csv', day('Feb 1, 2026', 10))
    for (const files of [
      [late, old],
      [old, late],
    ]) {
      const changes = take(await store(), files)
      expect(changes[late.name]).toMatchObject({ added: 10, merged: 0 })
      expect(changes[old.name]).toMatchObject({ added: 0, merged: 5 })
    }
  })

  test('values for a lifetime are kept apart by the day of their export', async () => {
    const posts = (name: string, views: number): GivenFile => ({
      name,
      bytes: makeCsv([
        ['Post id', 'Date', 'Post text', 'Link', 'Impressions'],
        ['1891564128784855141', 'Feb 1, 2026', 'Hello', '', views],
      ]),
    })
    const db = await store()
    const changes = take(db, [posts('a_2026-01-01_2026-03-31.csv', 5), posts('a_2026-01-01_2026-06-30.csv', 9)])
    expect(valuesIn(db)).toMatchObject([
      { to_date: '2026-03-31', value: 5 },
      { to_date: '2026-06-30', value: 9 },
    ])
    expect(Object.values(changes).map((one) => one.posts)).toEqual([0, 1])
  })

  test('a table without an account is left out', async () => {
    const { plan } = planOf(await store(), [daily('a.csv', day('Feb 1, 2026', 10))], '2026-09-30', () => [null])
    expect(plan.files[0]?.changes).toMatchObject({ added: 0, merged: 0 })
  })

  test('what cannot be read leaves the heap as it was', async () => {
    const { heap } = own(await store(), [daily('a.csv', day('Feb 1, 2026', 10))])
    const fail = () =>
      heap.read(0, (open) => {
        open().subject({ kind: 'account' })
        throw new Error('no')
      })
    expect(fail).toThrow('no')
  })

  test('any heap planned twice is all same, whatever the order of its files', { timeout: 120_000 }, async () => {
    const db = await store()
    const heaps = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(99)), { maxLength: 6 }),
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(heaps, (heap) => {
        const files = heap.map(([last, rows], at) =>
          daily(
            `f${at}_2026-02-01_2026-03-0${last}.csv`,
            ...rows.map(([date, value]) => day(`Feb ${date}, 2026`, value)),
          ),
        )
        const turned = undone(db, () => {
          take(db, [...files].reverse())
          return valuesIn(db)
        })
        undone(db, () => {
          const held = own(db, files)
          for (const { read, changes } of held.plan.files) {
            const all = read.tables.reduce((sum, table) => sum + table.observations, 0)
            expect(changes.added + changes.same + changes.restated + changes.merged + changes.outdated).toBe(all)
          }
          take(db, files)
          expect(valuesIn(db)).toEqual(turned)
          const again = own(db, files).plan.files
          expect(again.every(({ changes }) => changes.added + changes.restated + changes.outdated === 0)).toBe(true)
        })
      }),
      { numRuns: 40 },
    )
  })
})

/** Runs something whose changes are taken back. */
function undone<Result>(db: Database, work: () => Result): Result {
  db.exec('BEGIN')
  try {
    return work()
  } finally {
    db.exec('ROLLBACK')
  }
}

test('an account is taken from the file, known or new, and left open where the file is silent', () => {
  const read = readPlain(
    makeCsv([
      ['Post id', 'Date', 'Post text', 'Link', 'Impressions'],
      ['1891564128784855141', 'Feb 1, 2026', 'Hello', 'https://x.com/Sample_CH/status/1891564128784855141', 5],
    ]),
    'a.csv',
  )
  expect(chooseAccounts(read, [])).toEqual([{ kind: 'new', name: 'Sample_CH' }])
  const known = { id: 'x-7', platform: 'x', name: 'sample_ch', platformId: null } as const
  expect(chooseAccounts(read, [known])).toEqual([{ kind: 'existing', accountId: 'x-7', name: 'sample_ch' }])
  const silent = daily('a.csv', day('Feb 1, 2026', 10))
  expect(chooseAccounts(readPlain(silent.bytes, silent.name), [known])).toEqual([null])
})
