import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseAccounts } from '../../src/core/import/choose-accounts.ts'
import type { ImportPlan, PlannedAccount, ReadExport, Stored, StoredLookup } from '../../src/core/import/import-plan.ts'
import { planImport } from '../../src/core/import/plan-import.ts'
import { subjectKey } from '../../src/core/observation.ts'
import { makeCsv } from '../files/make-file.ts'
import { readOne } from './read.ts'

const account: PlannedAccount = { kind: 'existing', accountId: 'x-1', name: 'Sample' }
const header = ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Unfollows']
const day = (date: string, impressions: number) => [date, impressions, 1, 2, 0, 0]
const daily = (name: string, ...rows: (string | number)[][]) => readOne(makeCsv([header, ...rows]), name)
const every = (reads: readonly ReadExport[]) => reads.map((read) => read.tables.map(() => account))

/** A store that was written exactly as a plan says. */
function apply(plan: ImportPlan, before: ReadonlyMap<string, Stored> = new Map()): Map<string, Stored> {
  const after = new Map(before)
  for (const { observation, action, file } of plan.values) {
    const { subject, measure, grain, from, to, value } = observation
    const exportedOn = plan.files[file]?.exportedOn ?? ''
    if (action === 'add' || action === 'restate')
      after.set([subjectKey(subject), measure, grain, from, to].join('|'), { value, exportedOn })
  }
  return after
}

function lookIn(stored: ReadonlyMap<string, Stored>): StoredLookup {
  return (_, ...place) => stored.get(place.join('|'))
}

const empty = lookIn(new Map())

describe('planning an import', () => {
  test('importing the same again changes nothing', () => {
    const reads = [daily('a.csv', day('Feb 1, 2026', 10), day('Feb 2, 2026', 20))]
    const first = planImport(reads, every(reads), empty, '2026-09-30')
    expect(first.files[0]?.changes).toMatchObject({ added: 10, same: 0, restated: 0 })
    const again = planImport(reads, every(reads), lookIn(apply(first)), '2026-09-30')
    expect(again.files[0]?.changes).toMatchObject({ added: 0, same: 10, restated: 0 })
  })

  test('a later export of the same day restates it, and remembers what stood there', () => {
    const old = [daily('x_2026-02-01_2026-02-02.csv', day('Feb 1, 2026', 10))]
    const late = [daily('x_2026-02-01_2026-03-02.csv', day('Feb 1, 2026', 12))]
    const stored = apply(planImport(old, every(old), empty, '2026-09-30'))
    const plan = planImport(late, every(late), lookIn(stored), '2026-09-30')
    expect(plan.files[0]?.changes).toMatchObject({ added: 0, same: 4, restated: 1 })
    expect(plan.values.find((value) => value.action === 'restate')).toMatchObject({
      before: 10,
      observation: { value: 12 },
    })
  })

  test('an earlier export that comes late overwrites nothing', () => {
    const old = [daily('x_2026-02-01_2026-02-02.csv', day('Feb 1, 2026', 10))]
    const late = [daily('x_2026-02-01_2026-03-02.csv', day('Feb 1, 2026', 12))]
    const stored = apply(planImport(late, every(late), empty, '2026-09-30'))
    const plan = planImport(old, every(old), lookIn(stored), '2026-09-30')
    expect(plan.files[0]?.changes).toMatchObject({ restated: 0, outdated: 1, same: 4 })
  })

  test('in one heap the later export wins, and each place is planned once', () => {
    const late = daily('x_2026-02-01_2026-03-02.csv', day('Feb 1, 2026', 12), day('Feb 2, 2026', 9))
    const old = daily('x_2026-02-01_2026-02-02.csv', day('Feb 1, 2026', 10))
    for (const reads of [
      [late, old],
      [old, late],
    ]) {
      const plan = planImport(reads, every(reads), empty, '2026-09-30')
      const changes = Object.fromEntries(plan.files.map((file) => [file.read.file.name, file.changes]))
      expect(changes[late.file.name]).toMatchObject({ added: 10, merged: 0 })
      expect(changes[old.file.name]).toMatchObject({ added: 0, merged: 5 })
    }
  })

  test('values for a lifetime are kept apart by the day of their export', () => {
    const posts = (name: string, views: number) =>
      readOne(
        makeCsv([
          ['Post id', 'Date', 'Post text', 'Link', 'Impressions'],
          ['1891564128784855141', 'Feb 1, 2026', 'Hello', '', views],
        ]),
        name,
      )
    const reads = [posts('a_2026-01-01_2026-03-31.csv', 5), posts('a_2026-01-01_2026-06-30.csv', 9)]
    const plan = planImport(reads, every(reads), empty, '2026-09-30')
    expect(plan.values.map(({ observation }) => [observation.to, observation.value])).toEqual([
      ['2026-03-31', 5],
      ['2026-06-30', 9],
    ])
    expect(plan.posts).toHaveLength(1)
  })

  test('a table without an account is left out', () => {
    const reads = [daily('a.csv', day('Feb 1, 2026', 10))]
    const plan = planImport(reads, [[null]], empty, '2026-09-30')
    expect(plan.values).toEqual([])
    expect(plan.files[0]?.changes).toMatchObject({ added: 0, merged: 0 })
  })

  test('any heap planned twice is all same, whatever the order of its files', () => {
    const heap = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(99)), { maxLength: 6 }),
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(heap, (files) => {
        const reads = files.map(([last, rows], at) =>
          daily(
            `f${at}_2026-02-01_2026-03-0${last}.csv`,
            ...rows.map(([date, value]) => day(`Feb ${date}, 2026`, value)),
          ),
        )
        const plan = planImport(reads, every(reads), empty, '2026-09-30')
        const again = planImport(reads, every(reads), lookIn(apply(plan)), '2026-09-30')
        expect(again.values.every((value) => value.action === 'same')).toBe(true)
        const turned = [...reads].reverse()
        expect(apply(planImport(turned, every(turned), empty, '2026-09-30'))).toEqual(apply(plan))
        for (const { read, changes } of plan.files) {
          const all = read.tables.reduce((sum, table) => sum + table.observations.length, 0)
          expect(changes.added + changes.same + changes.restated + changes.merged + changes.outdated).toBe(all)
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('an account is taken from the file, known or new, and left open where the file is silent', () => {
  const read = readOne(
    makeCsv([
      ['Post id', 'Date', 'Post text', 'Link', 'Impressions'],
      ['1891564128784855141', 'Feb 1, 2026', 'Hello', 'https://x.com/Sample_CH/status/1891564128784855141', 5],
    ]),
    'a.csv',
  )
  expect(chooseAccounts(read, [])).toEqual([{ kind: 'new', name: 'Sample_CH' }])
  const known = { id: 'x-7', platform: 'x', name: 'sample_ch', platformId: null } as const
  expect(chooseAccounts(read, [known])).toEqual([{ kind: 'existing', accountId: 'x-7', name: 'sample_ch' }])
  expect(chooseAccounts(daily('a.csv', day('Feb 1, 2026', 10)), [known])).toEqual([null])
})
