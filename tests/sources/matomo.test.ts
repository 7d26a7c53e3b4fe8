import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { utf8, utf16le } from '../files/make-file.ts'
import { codes, readAll, readOne, valuesOf } from '../import/read.ts'

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

test.each([
  ['visits of a field force', 'Date,Visits,Doctors seen\n2026-10-01,12,9\n2026-10-02,14,11\n'],
  ['the same in French', 'Date;Visites;Médecins vus\n01/10/2026;12;9\n13/10/2026;14;11\n'],
])('%s are not those of a website', (_, text) => {
  expect(readOne(utf8(text), 'visits.csv').source).toBeNull()
  expect(readOne(utf8(text), 'Export _ Visits over time _ October.csv').source).toBe('matomo')
})

describe('Plausible', () => {
  const days = `date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration
2026-10-01,44,120,60,2,40,33
2026-10-02,50,130,65,2,38,95
`
  const pages = `name,visitors,pageviews,bounce_rate,time_on_page
/,40,90,41,12
/about,12,20,50,40
`

  test('by day: bounces in percent, durations in seconds', () => {
    const read = readOne(utf8(days), 'visitors.csv')
    expect(read).toMatchObject({ source: 'plausible', verified: false })
    expect(valuesOf(read)).toEqual({
      'account unique-visitors day 2026-10-01': 44,
      'account page-views day 2026-10-01': 120,
      'account visits day 2026-10-01': 60,
      'account visit-bounce-rate day 2026-10-01': 0.4,
      'account average-visit-duration day 2026-10-01': 33,
      'account unique-visitors day 2026-10-02': 50,
      'account page-views day 2026-10-02': 130,
      'account visits day 2026-10-02': 65,
      'account visit-bounce-rate day 2026-10-02': 0.38,
      'account average-visit-duration day 2026-10-02': 95,
    })
  })

  test('a dimension takes the days of the file beside it', () => {
    const zip = zipSync({ 'visitors.csv': utf8(days), 'pages.csv': utf8(pages) })
    const read = readAll(zip, 'Plausible export.zip').find(({ file }) => file.name.endsWith('pages.csv'))
    expect(read?.tables[0]).toMatchObject({ report: 'by-name', period: { from: '2026-10-01', to: '2026-10-02' } })
    expect(read?.tables[0]?.observations[0]?.subject).toEqual({ kind: 'segment', dimension: 'pages', key: '/' })
  })
})
