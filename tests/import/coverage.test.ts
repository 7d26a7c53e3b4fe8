import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/core/import/coverage.ts'
import { daysOfRange, rangesOfDays } from '../../src/core/import/day-ranges.ts'
import type { PlannedAccount, ReadExport } from '../../src/core/import/import-plan.ts'
import { makeCsv } from '../files/make-file.ts'
import { readPlain } from './read.ts'

const acme: PlannedAccount = { kind: 'existing', accountId: 'x-1', name: 'Acme' }
const header = ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Unfollows']
const daily = (name: string, ...days: string[]) =>
  readPlain(makeCsv([header, ...days.map((day) => [day, 1, 1, 1, 1, 1])]), name)

function calendar(reads: readonly ReadExport[], account: PlannedAccount | null, stored: string[] = []) {
  const changes = { added: 0, same: 0, restated: 0, merged: 0, outdated: 0, posts: 0 }
  const files = reads.map((read) => {
    return { read, accounts: read.tables.map(() => account), changes, exportedOn: read.exportedOn }
  })
  return coverageOf(files, (_, measure) => (measure === 'impressions' ? rangesOfDays(stored) : []))
}

describe('the calendar of a heap', () => {
  const first = daily('a.csv', 'Feb 1, 2026', 'Feb 2, 2026')
  const second = daily('b.csv', 'Feb 2, 2026', 'Feb 5, 2026')

  test('says which days are covered, left out and spoken of twice', () => {
    const [group] = calendar([first, second], acme)
    expect(group).toMatchObject({
      account: acme,
      platform: 'x',
      tables: [
        { file: 0, table: 0 },
        { file: 1, table: 0 },
      ],
    })
    expect(group?.measures.find((one) => one.measure === 'impressions')).toEqual({
      measure: 'impressions',
      subject: 'account',
      covered: [
        { from: '2026-02-01', to: '2026-02-02' },
        { from: '2026-02-05', to: '2026-02-05' },
      ],
      gaps: [{ from: '2026-02-03', to: '2026-02-04' }],
      overlaps: [{ from: '2026-02-02', to: '2026-02-02', files: [0, 1] }],
      stored: [],
      again: [],
    })
  })

  test('counts what is stored: it fills gaps, opens others, and may be restated', () => {
    const [group] = calendar([first, second], acme, ['2026-01-29', '2026-02-01', '2026-02-03', '2026-02-04'])
    expect(group?.measures.find((one) => one.measure === 'impressions')).toMatchObject({
      gaps: [{ from: '2026-01-30', to: '2026-01-31' }],
      again: [{ from: '2026-02-01', to: '2026-02-01' }],
    })
  })

  test('groups what waits for an account by the name to offer', () => {
    const zipped = daily('Acme France.zip/c.csv', 'Feb 1, 2026')
    const groups = calendar([first, second, zipped], null)
    expect(groups.map(({ account, hint, tables }) => [account, hint, tables.length])).toEqual([
      [null, null, 2],
      [null, 'Acme France', 1],
    ])
  })
})

test('days become ranges and ranges days', () => {
  const days = ['2026-02-28', '2026-03-01', '2026-03-03']
  expect(rangesOfDays(days).flatMap(daysOfRange)).toEqual(days)
  expect(daysOfRange({ from: '0001-01-01', to: '9999-12-31' })).toHaveLength(2)
})
