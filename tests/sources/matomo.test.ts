import { expect, test } from 'vitest'
import { utf8, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const scheduled = `All Websites dashboard
label,nb_visits,nb_actions,revenue,visits_evolution
Sample site,11,43,$0,100%
Other site,1,3,$0,-50%

Visits Summary
nb_uniq_visitors,nb_visits,nb_actions,max_actions,nb_actions_per_visit,avg_time_on_site,bounce_rate
2,11,43,5,3.9,00:10:55,27%

Country
label,nb_visits,nb_actions,nb_actions_per_visit,avg_time_on_site,bounce_rate,revenue
France,3,3,1,00:00:00,100%,$0

User IDs
No data available
`

test('a scheduled report of Matomo stacks tables, each under its title', () => {
  const read = readOne(utf8(scheduled), 'Sample _ January 1, 2026 – January 31, 2026.csv')
  expect(read).toMatchObject({ source: 'matomo', verified: false })
  expect(read.tables.map((table) => [table.report, table.accountName])).toEqual([
    ['all-websites', 'Sample site'],
    ['all-websites', 'Other site'],
    ['visits-summary', null],
    ['by-label', null],
  ])
  expect(read.tables[3]?.observations[0]?.subject).toEqual({ kind: 'segment', dimension: 'country', key: 'France' })
  expect(valuesOf({ ...read, tables: read.tables.slice(2, 3) })).toEqual({
    'account unique-visitors period 2026-01-31': 2,
    'account visits period 2026-01-31': 11,
    'account actions period 2026-01-31': 43,
    'account average-visit-duration period 2026-01-31': 655,
    'account visit-bounce-rate period 2026-01-31': 0.27,
  })
})

test('one report of Matomo, in UTF-16, has its title and its days in the name of the file', () => {
  const text = '\ufefflabel,nb_visits,nb_actions\nFrance,3,4\n'
  const read = readOne(utf16le(text), 'Export _ Country _ December 31, 2025 – January 1, 2026.csv')
  expect(read.tables[0]?.observations[0]).toMatchObject({
    subject: { dimension: 'country', key: 'France' },
    from: '2025-12-31',
    to: '2026-01-01',
  })
})

test('Matomo by day, with tabs', () => {
  const read = readOne(utf8('date\tnb_uniq_visitors\tnb_visits\n2026-01-01\t5\t9\n'), 'a.tsv')
  expect(valuesOf(read)).toEqual({ 'account unique-visitors day 2026-01-01': 5, 'account visits day 2026-01-01': 9 })
  expect(codes(read)).toContain('layout-unverified')
})
