import { describe, expect, test } from 'vitest'
import { makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const three = (name: string) => ['organic', 'sponsored', 'total'].map((kind) => `${name} (${kind})`)
const metrics = (shares: string) => [
  'Date',
  ...three('Impressions'),
  'Unique impressions (organic)',
  ...[...['Clicks', 'Reactions', 'Comments'], shares, 'Engagement rate'].flatMap(three),
]
const metricRow = (date: string, n: number) => [
  date,
  n,
  5,
  n + 5,
  n - 1,
  1,
  2,
  3,
  -1,
  0,
  -1,
  0,
  0,
  0,
  2,
  0,
  2,
  0.5,
  0.25,
  0.4,
]
const posts = [
  ...['Post title', 'Post link', 'Post type', 'Campaign name', 'Posted by', 'Created date', 'Campaign start date'],
  ...['Campaign end date', 'Audience', 'Impressions', 'Views', 'Offsite Views', 'Clicks', 'Click through rate (CTR)'],
  ...['Likes', 'Comments', 'Reposts', 'Follows', 'Engagement rate', 'Content Type'],
]
const link = 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001'
const postRow = [
  'A title,\n"quoted" 🎉',
  link,
  'Organic',
  '',
  'Jo Doe',
  '09/13/2026',
  '',
  '',
  'All followers',
  90,
  '',
  '',
  4,
  0.0444,
  3,
  1,
  1,
  '',
  0.1,
  '',
]
const sentence = ['Aggregated engagement metrics for your posts over time.']

const content = {
  Metrics: [sentence, metrics('Reposts'), metricRow('09/12/2026', 10), metricRow('09/13/2026', 20)],
  'All posts': [['Engagement metrics for individual posts.'], posts, postRow],
}
const name = 'sample-company_content_1789900000000.xls'

describe('LinkedIn page content', () => {
  test('days and posts are read, the posts for the days of the file', () => {
    const read = readOne(makeWorkbook(content), name)
    expect(read).toMatchObject({ status: 'recognised', source: 'linkedin-page', language: 'en', verified: true })
    expect(read.period).toEqual({ from: '2026-09-12', to: '2026-09-13' })
    expect(read.tables.map((table) => [table.report, table.accountName])).toEqual([
      ['content-by-day', 'sample-company'],
      ['content-by-post', 'sample-company'],
    ])
    expect(valuesOf(read)).toMatchObject({
      'account impressions-organic day 2026-09-12': 10,
      'account impressions day 2026-09-13': 25,
      'account reactions day 2026-09-13': -1,
      'account engagement-rate day 2026-09-13': 0.4,
      'urn:li:activity:7100000000000000001 impressions period 2026-09-13': 90,
    })
    expect(read.tables[1]?.posts).toEqual([
      {
        key: 'urn:li:activity:7100000000000000001',
        platformId: 'urn:li:activity:7100000000000000001',
        link,
        publishedOn: '2026-09-13',
        title: 'A title,\n"quoted" 🎉',
        kind: 'Organic',
        campaignName: null,
      },
    ])
  })

  test('who posted is never read into anything', () => {
    const read = readOne(makeWorkbook(content), name)
    expect(JSON.stringify(read)).not.toContain('Jo Doe')
    expect(codes(read)).toContain('personal-data-left-out')
  })

  test('an empty cell is not zero', () => {
    const read = readOne(makeWorkbook(content), name)
    expect(Object.keys(valuesOf(read)).some((key) => key.includes('video-views'))).toBe(false)
    expect(read.tables[1]?.columns.find((column) => column.measure === 'follows')).toMatchObject({ count: 0, empty: 1 })
  })

  test('the updates of 2020 are the same, in an xlsx', () => {
    const updates = [
      'Update link',
      'Update title',
      'Update type',
      ...posts.slice(3, 10),
      'Video views',
      ...posts.slice(12, 16),
      'Shares',
      'Follows',
      'Engagement rate',
    ]
    const row = [link, 'A title', 'Organic', ...postRow.slice(3, 10), 7, ...postRow.slice(12, 16), 1, '', 0.1]
    const sheets = {
      'Update metrics (aggregated)': [metrics('Shares'), metricRow('09/13/2026', 20)],
      'Update engagement': [updates, row],
    }
    const read = readOne(makeWorkbook(sheets, 'xlsx'), 'updates.xlsx')
    expect(read.tables.map((table) => table.report)).toEqual(['content-by-day', 'content-by-post'])
    expect(valuesOf(read)).toMatchObject({
      'account shares day 2026-09-13': 2,
      'urn:li:activity:7100000000000000001 video-views period 2026-09-13': 7,
    })
  })

  test('in a language that nobody has seen, the shape of the sheets is enough, and it is said', () => {
    const other = (rows: Rows, header: number) =>
      rows.map((row, at) => (at === header ? row.map((_, column) => `colonne ${column}`) : row))
    const sheets = {
      Statistiques: other(content.Metrics, 1),
      'Tous les posts': other(content['All posts'], 1),
    }
    const read = readOne(makeWorkbook(sheets), name)
    expect(read).toMatchObject({ status: 'recognised', source: 'linkedin-page', verified: false, language: null })
    expect(codes(read)).toContain('layout-unverified')
    expect(valuesOf(read)).toEqual(valuesOf(readOne(makeWorkbook(content), name)))
    expect(JSON.stringify(read)).not.toContain('Jo Doe')
  })

  test('Portuguese headers are known', () => {
    const pt = (name: string, ending: string, totals: string) => [
      `${name} (orgânic${ending})`,
      `${name} (patrocinad${ending})`,
      `${name} (${totals})`,
    ]
    const header = [
      'Data',
      ...pt('Impressões', 'as', 'totais'),
      'Impressões únicas (orgânicas)',
      ...pt('Cliques', 'os', 'totais'),
      ...pt('Reações', 'as', 'totais'),
      ...pt('Comentários', 'os', 'totais'),
      ...pt('Compartilhamentos', 'os', 'totais'),
      ...pt('Taxa de engajamento', 'o', 'total'),
    ]
    const read = readOne(makeWorkbook({ Métricas: [sentence, header, metricRow('09/13/2026', 20)] }), name)
    expect(read).toMatchObject({ language: 'pt', verified: false })
    expect(valuesOf(read)).toMatchObject({
      'account impressions day 2026-09-13': 25,
      'account shares day 2026-09-13': 2,
    })
  })
})

test('followers: new ones by day, all of them by segment', () => {
  const sheets = {
    'New followers': [
      ['Date', 'Sponsored followers', 'Organic followers', 'Auto-invited followers', 'Total followers'],
      ['09/13/2026', 0, 3, 1, 4],
      ['09/14/2026', 0, -2, 0, -2],
    ],
    Location: [
      ['Location', 'Total followers'],
      ['Geneva', 40],
    ],
    'Company size': [
      ['Company size', 'Total followers'],
      ['51-200', 12],
    ],
  }
  const read = readOne(makeWorkbook(sheets), 'sample-company_followers_1789900000000.xls')
  expect(read.tables.map((table) => table.report)).toEqual([
    'followers-by-day',
    'followers-by-location',
    'followers-by-company-size',
  ])
  expect(valuesOf(read)).toMatchObject({
    'account follows day 2026-09-13': 4,
    'account follows day 2026-09-14': -2,
    'Geneva followers lifetime 2026-09-20': 40,
  })
  expect(codes(read)).not.toContain('negative-count')
})

test('visitors: the totals by day', () => {
  const header = [
    'Date',
    ...['Overview', 'Life', 'Jobs', 'Total'].flatMap((page) =>
      ['page views', 'unique visitors'].flatMap((what) =>
        ['desktop', 'mobile', 'total'].map((device) => `${page} ${what} (${device})`),
      ),
    ),
  ]
  const row = ['09/13/2026', ...Array.from({ length: 24 }, (_, at) => at + 1)]
  const read = readOne(makeWorkbook({ 'Visitor metrics': [header, row] }), 'sample-company_visitors_1789900000000.xls')
  expect(valuesOf(read)).toEqual({
    'account page-views day 2026-09-13': 21,
    'account unique-visitors day 2026-09-13': 24,
  })
})
