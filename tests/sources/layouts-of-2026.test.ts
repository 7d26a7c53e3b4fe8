import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook, type Rows, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

describe('YouTube in 2026', () => {
  const header = ['Content', 'Video title', 'Video publish time', 'Duration', 'Views', 'Watch time (hours)']
  const renamed = ['Thumbnail impressions', 'Thumbnail click-through rate (%)']
  const total = ['Total', '', '', '', '300', '20.5', '9000', '8.4']
  const video = ['abcdefghijk', 'Sample', 'Jan 13, 2026', '161', '200', '15.5', '5000', '9.1']

  test('impressions are called those of thumbnails', () => {
    const read = readOne(makeCsv([[...header, ...renamed], total, video]), 'Table data.csv')
    expect(codes(read)).not.toContain('column-unknown')
    expect(valuesOf(read)).toMatchObject({
      'abcdefghijk impressions lifetime 2026-09-30': 5000,
      'abcdefghijk click-through-rate lifetime 2026-09-30': 0.091,
    })
  })

  test('a new figure does not hide totals by day, and is no dimension for standing first', () => {
    const rows = [
      ['Date', 'Videos published', 'Engaged views', 'Views'],
      ['2026-09-01', '1', '10', '12'],
      ['2026-09-02', '0', '11', '13'],
    ]
    const read = readOne(makeCsv(rows), 'Totals.csv')
    expect(read.tables[0]).toMatchObject({ report: 'totals-by-day', tally: { observed: 2 } })
    expect(valuesOf(read)).toMatchObject({ 'account views day 2026-09-02': 13 })
    expect(read.problems.find(({ code }) => code === 'column-unknown')?.data['headers']).toBe('Videos published')
  })

  test('two dimensions divide together', () => {
    const rows = [
      ['Viewer age', 'Viewer gender', 'Views (%)', 'Average view duration'],
      ['18–24 years', 'Female', '10', '0:02:00'],
      ['18–24 years', 'Male', '5', '0:01:00'],
    ]
    const read = readOne(makeCsv(rows), 'Table data.csv')
    expect(codes(read)).not.toContain('duplicate-row')
    expect(valuesOf(read)).toMatchObject({
      '18–24 years / Female share-of-views lifetime 2026-09-30': 0.1,
      '18–24 years / Male share-of-views lifetime 2026-09-30': 0.05,
    })
  })
})

describe('what looks a little like YouTube', () => {
  test.each([
    ['posts of a planner', ['Date', 'Content', 'Likes', 'Shares'], ['2026-09-01', 'What we post today', '4', '1']],
    ['devices of a site', ['Device type', 'Impressions', 'Likes'], ['Mobile', '10', '2']],
    ['days of an advertiser', ['Date', 'Content type', 'Impressions'], ['2026-09-01', 'Photo', '10']],
  ])('%s: is nothing of it', (_, header, row) => {
    const other = row.map((cell, at) => (at === 1 ? `${cell} too` : cell))
    expect(readOne(makeCsv([header, row, other]), 'export.csv').status).toBe('unknown')
  })
})

test('Sprout: a row for each post is no day of its profile, and who sent it stays out', () => {
  const header = ['Date', 'Post ID', 'Network', 'Post Type', 'Content Type', 'Profile', 'Sent by', 'Link', 'Post']
  const of = (day: string, id: string, count: string) => [
    ...[day, id, 'LinkedIn', 'Post', 'Photo', 'Sample', 'Jo Doe'],
    ...[`https://www.linkedin.com/feed/update/${id}`, 'Text', count],
  ]
  const rows = [
    [...header, 'Impressions'],
    of('9/13/2026 10:00 am', 'urn:li:share:7000000000000000001', '1,100'),
    of('9/13/2026 11:00 am', 'urn:li:share:7000000000000000002', '90'),
  ]
  const read = readOne(makeCsv(rows), 'Post Performance.csv')
  expect(read).toMatchObject({ source: 'sprout', tables: [{ report: 'posts', platform: 'linkedin' }] })
  expect(valuesOf(read)).toEqual({
    'urn:li:share:7000000000000000001 impressions lifetime 2026-09-30': 1100,
    'urn:li:share:7000000000000000002 impressions lifetime 2026-09-30': 90,
  })
  expect(JSON.stringify(read)).not.toContain('Jo Doe')
  const withoutIds = rows.map((row) => row.filter((_, at) => at !== 1))
  expect(readOne(makeCsv(withoutIds), 'Post Performance.csv').status).toBe('unknown')
})

describe('TikTok Ads', () => {
  test('by ad, with the total that ends it', () => {
    const rows = [
      ['Campaign name', 'Ad group name', 'Cost', 'CPM', 'Impressions', 'Clicks (destination)', 'Reach', 'Currency'],
      ['Sample', 'One', '12.50', '5.00', '2,500', '50', '2000', 'EUR'],
      ['Sample', 'Two', '10.00', '4.00', '2,500', '50', '2000', 'EUR'],
      ['Total of 2 results', '-', '22.50', '4.50', '5,000', '100', '3500', 'EUR'],
    ]
    const read = readOne(makeCsv(rows), 'a.csv')
    expect(read).toMatchObject({ source: 'tiktok-ads', verified: false })
    expect(read.tables[0]).toMatchObject({ platform: 'tiktok', currency: 'EUR', tally: { rows: 2, observed: 2 } })
    expect(read.tables[0]?.columns[0]).toMatchObject({ header: 'Cost', sum: 22.5, total: 22.5 })
    expect(valuesOf(read)).toMatchObject({ 'Sample / Two link-clicks lifetime 2026-09-30': 50 })
  })

  test('by day', () => {
    const rows = [
      ['By Day', 'Campaign name', 'Cost', 'Impressions', 'Clicks (destination)'],
      ['2026-09-01', 'Sample', '12.50', '2500', '50'],
      ['2026-09-02', 'Sample', '10.00', '2000', '40'],
    ]
    expect(valuesOf(readOne(makeCsv(rows), 'a.csv'))).toMatchObject({ 'Sample spend day 2026-09-02': 10 })
  })
})

describe('LinkedIn member since October 2026', () => {
  const post = 'https://www.linkedin.com/feed/update/urn:li:activity:7100000000000000001'
  const sheets = (say: (word: string) => string): Record<string, Rows> => ({
    [say('DISCOVERY')]: [
      [say('Overall Performance'), '10/8/2026 - 10/13/2026'],
      [say('Impressions'), '1,234'],
      [say('Members reached'), '800'],
    ],
    [say('ENGAGEMENT')]: [
      [say('Date'), say('Impressions'), say('Engagements')],
      ['10/8/2026', '1,200', '7'],
      ['10/13/2026', '34', '1'],
    ],
    [say('TOP POSTS')]: [
      [say('Post URL'), say('Post publish date'), say('Engagements')],
      [post, '10/8/2026', '7'],
    ],
    [say('FOLLOWERS')]: [
      [`${say('Total followers on')} 10/13/2026`, '1,502'],
      [],
      [say('Date'), say('New followers')],
      ['10/8/2026', '3'],
    ],
    [say('AUDIENCE DEMOGRAPHICS')]: [
      [say('Top Demographics'), say('Value'), say('Percentage')],
      ['Location', 'Bern', '12%'],
    ],
    [say('CONTENT DEMOGRAPHICS')]: [
      [say('Top Demographics'), say('Value'), say('Percentage')],
      ['Location', 'Bern', '9%'],
    ],
  })
  const name = 'AggregateAnalytics_Jo Doe_2026-10-08_2026-10-13.xlsx'

  test.each([
    ['in English', (word: string) => word, 'en'],
    ['in words that nobody knows', (word: string) => `Ω${word.length} ${word.at(-1)}${word.at(0)}`, null],
  ] as const)('who saw the posts is told apart from who follows, %s', (_, say, language) => {
    const read = readOne(makeWorkbook(sheets(say), 'xlsx'), name, '2026-10-14')
    expect(read).toMatchObject({ source: 'linkedin-personal', language })
    expect(read.tables.slice(-2).map(({ report }) => report)).toEqual(['demographics', 'content-demographics'])
    expect(codes(read)).not.toContain('duplicate-row')
    expect(valuesOf(read)).toMatchObject({
      'account reach period 2026-10-13': 800,
      'Location / Bern share-of-audience lifetime 2026-10-13': 0.12,
      'Location / Bern share-of-audience period 2026-10-13': 0.09,
    })
  })
})

test('videos of X by day: six columns, two of them in milliseconds', () => {
  const rows = [
    ['Date', 'Views', 'Watch Time (ms)', 'Average Watch Time (ms)', 'Completion Rate', 'Estimated Revenue'],
    ['Tue, Sep 29, 2026', '100', '7200000', '72000', '12.5', '0'],
  ]
  const read = readOne(makeCsv(rows), 'video_overview_analytics.csv')
  expect(codes(read)).not.toContain('column-unknown')
  expect(valuesOf(read)).toEqual({
    'account video-views day 2026-09-29': 100,
    'account watch-time day 2026-09-29': 2,
  })
})

describe('Search Console calls a position average', () => {
  test.each([
    ['de', ['Häufigste Suchanfragen', 'Klicks', 'Impressionen', 'Klickrate', 'Durchschnittliche Position'], 'by-query'],
    ['fr', ['Requêtes les plus fréquentes', 'Clics', 'Impressions', 'CTR', 'Position moyenne'], 'by-query'],
    [null, ['En popüler sorgular', 'Tıklama', 'Görüntüleme', 'TO', 'Ortalama konum'], 'by-other'],
    [null, ['热门查询', '点击次数', '展示次数', '点击率', '平均排名'], 'by-other'],
  ])('%s %s', (language, header, report) => {
    const rows = [header, ['sample', '10', '100', '10%', '4.2'], ['other', '3', '60', '5%', '8.1']]
    const read = readOne(makeCsv(rows), 'a.csv')
    expect(read).toMatchObject({ source: 'search-console', language, tables: [{ report }] })
    expect(valuesOf(read)).toMatchObject({ 'other position lifetime 2026-09-30': 8.1 })
  })
})

test('Teams on an American computer: the clock tells the order of days that its days leave open', () => {
  const came = (clock: string) =>
    utf16le(
      '\ufeff1. Summary\nMeeting title\tSample\n\n2. Participants\nName\tFirst Join\tLast Leave\t' +
        `In-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\nAda\t9/1/26, 10:00:01${clock}\t9/1/26, 11:00:01${clock}` +
        '\t1h\tada@sample.ch\tada@sample.ch\tOrganizer\n',
    )
  expect(readOne(came(' AM'), 'a.csv').period).toEqual({ from: '2026-09-01', to: '2026-09-01' })
  expect(readOne(came(''), 'a.csv').period).toEqual({ from: '2026-01-09', to: '2026-01-09' })
  expect(codes(readOne(came(' AM'), 'a.csv'))).toContain('date-order-guessed')
})
