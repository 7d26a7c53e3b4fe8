import { describe, expect, test } from 'vitest'
import { problemCodes } from '../../src/core/problem.ts'
import { measures } from '../../src/core/shipped-measures.ts'
import { sources } from '../../src/core/sources/index.ts'
import { keysOf } from '../../src/core/text/catalogue.ts'
import { sayAny } from '../../src/core/text/phrasebook.ts'
import { makeCsv } from '../files/make-file.ts'
import { codes, readOne } from '../import/read.ts'

describe('every source', () => {
  test.each(
    sources.flatMap((source) => source.reports.map((report) => [`${source.id}.${report.id}`, report] as const)),
  )('%s is known by two things at least', (_, report) => {
    const required = report.columns.filter((column) => column.required).length
    const more =
      report.recognition?.closed === true ||
      report.titles !== undefined ||
      report.counting !== undefined ||
      report.columns.some((column) => column.role === 'figure')
    const across = (report.across === undefined ? 0 : 1) + (report.comments === undefined ? 0 : 1)
    expect(required + across + (more ? 1 : 0)).toBeGreaterThanOrEqual(report.subject === 'nothing' ? 1 : 2)
  })

  test.each(['en', 'fr'] as const)('has its names in %s', (language) => {
    const keys = new Set(keysOf(language))
    const wanted = [
      ...sources.flatMap((source) => [
        `source.${source.id}`,
        ...source.reports.map((report) => `source.${source.id}.${report.id}`),
      ]),
      ...Object.keys(measures).map((measure) => `measure.${measure}`),
      ...problemCodes.map((code) => `problem.${code}`),
    ]
    expect(wanted.filter((key) => !keys.has(key))).toEqual([])
  })
})

test.each(['en', 'fr'] as const)('every problem is said whole in %s', (language) => {
  const place = { file: 'a.csv', table: 'Metrics', row: 3, column: 'Views', count: 2 }
  const data = {
    text: 'abc',
    total: 12,
    sum: 11,
    cap: 500,
    member: 'b.csv',
    platform: 'instagram',
    order: 'day',
    by: 'platform',
  }
  const more = {
    headers: 'a, b',
    language: 'known',
    kind: 'pdf',
    container: 'csv',
    limit: 60,
    sources: 'X',
    currencies: 'CHF, EUR',
    encoding: 'UTF-8',
    found: 3,
    expected: 4,
    period: 'Last 3 months',
    title: 'Weeks',
    rows: 2,
    values: 3,
    twin: 'c.csv',
  }
  const days = { from: '2026-01-01', to: '2026-01-31', exportedOn: '2026-02-01' }
  for (const code of problemCodes) {
    const said = sayAny(language, `problem.${code}`, { ...place, ...data, ...more, ...days })
    expect(said).not.toMatch(/…|NaN|[{}]/)
    expect(said.split(/[.:;] /).length, said).toBeGreaterThan(1)
  }
})

test.each([
  ['A log of clicks', ['Date', 'Clicks', 'Impressions']],
  ['Google Analytics', ['Date', 'Active users', 'Views']],
  ['Ads by day of anybody', ['Date', 'Campaign', 'Impressions', 'Clicks', 'Cost']],
  ['A list of costs', ['Date', 'Category', 'Description', 'Amount']],
])('%s is not taken for one of ours', (_, header) => {
  const row = (day: number) => [`2026-01-0${day}`, ...header.slice(1).map(() => String(day))]
  const read = readOne(makeCsv([header, row(1), row(2)]), 'a.csv')
  expect(read.status).toBe('unknown')
  expect(codes(read)).toEqual(['layout-unknown'])
})

test('a file called after one figure is not the overview of Meta where it has several', () => {
  const rows = [
    ['Date', 'Views', 'Likes'],
    ['2026-01-01', '10', '2'],
  ]
  expect(readOne(makeCsv(rows), 'Views.csv').status).toBe('unknown')
  const one = rows.map((row) => row.slice(0, 2))
  expect(readOne(makeCsv(one), 'Views.csv')).toMatchObject({ source: 'meta-overview' })
})
