import { expect, test } from 'vitest'
import { utf8 } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const ruled = `##############################################
# Freeform table
##############################################
`
const project = `#=================================================================
# Sample report
# Report suite: Sample site
"# Date: Oct 1, 2026 - Oct 2, 2026"
#=================================================================

${ruled}`
const byDay = `,Page Views,Visits,Unique Visitors,Bounce Rate,Sample metric
Day,95,31,20,0.41,7
"Oct 1, 2026",40,15,12,0.4,3
"Oct 2, 2026",50,16,13,0.42,4
`

test('days of a project, with its report suite as account and its own totals as a check', () => {
  const read = readOne(utf8(project + byDay), 'Sample report.csv')
  expect(read).toMatchObject({ source: 'adobe-analytics', verified: false })
  expect(read.tables[0]).toMatchObject({ accountName: 'Sample site', period: { from: '2026-10-01', to: '2026-10-02' } })
  expect(valuesOf(read)).toMatchObject({
    'account visits day 2026-10-01': 15,
    'account page-views day 2026-10-02': 50,
    'account unique-visitors day 2026-10-02': 13,
    'account visit-bounce-rate day 2026-10-01': 0.4,
  })
  expect(read.tables[0]?.tally).toEqual({ rows: 2, observed: 2, merged: 0, rejected: 0, blank: 0 })
  expect(read.problems.find(({ code }) => code === 'total-differs')).toMatchObject({
    place: { column: 'Page Views' },
  })
  expect(codes(read)).toContain('column-unknown')
})

test('figures of some visitors are not taken for those of all', () => {
  const segmented = `,Visits,Visits\n,Mobile,Desktop\nDay,31,12\n"Oct 1, 2026",15,7\n"Oct 2, 2026",16,5\n`
  expect(readOne(utf8(project + segmented), 'a.csv').source).toBeNull()
  const both = readOne(utf8(`${project}${byDay}\n${ruled}${segmented}`), 'a.csv')
  expect(both.tables).toHaveLength(1)
  expect(valuesOf(both)).toMatchObject({ 'account visits day 2026-10-01': 15 })
})

test.each([
  ['without its comment lines', byDay],
  ['by week', project + byDay.replace('Day', 'Week')],
])('%s it is nobody’s: not Matomo’s, and no days', (_, text) => {
  expect(readOne(utf8(text), 'a.csv').source).toBeNull()
})

test('a day that is none is found by the letter of its column, which has no name', () => {
  const read = readOne(utf8(project + byDay.replace('"Oct 2, 2026"', 'yesterday')), 'a.csv')
  expect(read.problems.find(({ code }) => code === 'date-unreadable')?.place).toMatchObject({ row: 13, column: 'A' })
})
