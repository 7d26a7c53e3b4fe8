import { expect, test } from 'vitest'
import { inspectFile } from '../../src/main/inspect.ts'
import { makeCsv, makeText, makeWorkbook, type Rows, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

test('Sprout: profiles of several networks in one file, the month first', () => {
  const rows: Rows = [
    [
      'Date',
      'Network',
      'Profile',
      'Audience',
      'Net Audience Growth',
      'Impressions',
      'Engagement Rate (per Impression)',
    ],
    ['09-13-2026', 'Facebook', 'Sample', '1,234', '-2', '500', '2.5%'],
    ['09-13-2026', 'Instagram Business', 'sample.ch', '900', '3', '40', '1%'],
    ['09-13-2026', 'X', '@sample', '70', '0', '', ''],
  ]
  const read = readOne(makeCsv(rows), 'Profile Performance.csv')
  expect(read).toMatchObject({ source: 'sprout', verified: false })
  expect(read.tables.map(({ platform, accountName }) => [platform, accountName])).toEqual([
    ['facebook', 'Sample'],
    ['instagram', 'sample.ch'],
    ['x', '@sample'],
  ])
  expect(read.tables[0]?.observations.map(({ measure, value }) => [measure, value])).toEqual([
    ['followers', 1234],
    ['net-follows', -2],
    ['impressions', 500],
    ['engagement-rate', 0.025],
  ])
})

test('Sprout: handles that it keeps from being formulas, and messages that it counts by network', () => {
  const rows: Rows = [
    [
      'Date',
      'Network',
      'Profile',
      'Audience',
      'Audience Gained',
      'Sent Messages (Total)',
      'Published Posts (Total)',
    ].concat('Impressions', 'Other Engagements', 'Sent posts (X)', 'Received Comments (TikTok)'),
    ['01-13-2026', 'X', "'@sample", '6,369', '1', '4', '2', '17', '0', '2', ''],
    ['01-13-2026', 'TikTok', "'@samplech", '3,386', '', '2', '1', '1,840', '', '', '3'],
  ]
  const read = readOne(makeCsv(rows), 'Profile Performance.csv')
  expect(codes(read)).toEqual(['layout-unverified'])
  const valuesIn = (at: number) => read.tables[at]?.observations.map(({ measure, value }) => [measure, value])
  expect(read.tables.map(({ platform, accountName }) => [platform, accountName])).toEqual([
    ['x', '@sample'],
    ['tiktok', '@samplech'],
  ])
  expect(valuesIn(0)).toEqual([
    ['followers', 6369],
    ['follows', 1],
    ['posts-published', 2],
    ['impressions', 17],
  ])
  expect(valuesIn(1)).toEqual([
    ['followers', 3386],
    ['posts-published', 1],
    ['impressions', 1840],
  ])
})

test('Sprout: posts of several networks, of which each fills its own columns', () => {
  const rows: Rows = [
    [
      'Date',
      'Post ID',
      'Network',
      'Post Type',
      'Content Type',
      'Profile',
      'Sent by',
      'Link',
      'Post',
      'Impressions',
      'Reach',
      'Organic Reach',
      'Potential Reach',
      'Engagements',
      'Likes',
      'Dislikes',
      'Post Clicks (All)',
      'Follows from Post',
      'Video View Time (Seconds)',
      'Average Video Time Watched (Seconds)',
      'Tags',
    ],
    ['12/30/2025 9:40 am', '18068922089560001', 'Instagram', 'Reel', 'Video', 'sample.ch', 'Anna Muster']
      .concat('https://www.instagram.com/reel/AAA/', 'One', '11,337', '5,427', '5,427', '', '1,825', '694', '', '', '')
      .concat('', '5.2', ''),
    ['12/15/2025 11:25 am', '7406414023027510001', 'LinkedIn', 'Post', 'Photo', 'Sample', 'Anna Muster']
      .concat('https://linkedin.com/feed/update/urn:li:ugcPost:7406414023027510001', 'Two', '1,705', '799', '', '')
      .concat('675', '85', '', '584', '2', '', '', 'A, B'),
    ['12/12/2025 7:05 am', 'ylrtJbfBrEs', 'YouTube', 'Post', 'Video', 'Sample', 'Anna Muster']
      .concat('https://www.youtube.com/watch?v=ylrtJbfBrEs', 'Three', '', '', '', '', '20', '18', '1', '', '', '7,200')
      .concat('', ''),
  ]
  const bytes = makeCsv(rows)
  const read = readOne(bytes, 'Post Performance.csv')
  expect(read).toMatchObject({ source: 'sprout', verified: false })
  expect(codes(read)).toEqual(['personal-data-left-out', 'layout-unverified'])
  expect(
    read.tables.map(({ platform, accountName, observations }) => [platform, accountName, observations.length]),
  ).toEqual([
    ['instagram', 'sample.ch', 6],
    ['linkedin', 'Sample', 6],
    ['youtube', 'Sample', 3],
  ])
  expect(read.tables[2]?.observations.map(({ measure, value }) => [measure, value])).toEqual([
    ['engagements', 20],
    ['likes', 18],
    ['watch-time', 2],
  ])
  const line = inspectFile(bytes, 'Post Performance.csv')
  expect(
    line.tables[0]?.columns.filter(({ count }) => count > 0).map(({ header, sum, count }) => [header, sum, count]),
  ).toEqual([
    ['Impressions', 13042, 2],
    ['Reach', 6226, 2],
    ['Organic Reach', 5427, 1],
    ['Engagements', 2520, 3],
    ['Likes', 797, 3],
    ['Dislikes', 1, 1],
    ['Post Clicks (All)', 584, 1],
    ['Follows from Post', 2, 1],
    ['Video View Time (Seconds)', 7200, 1],
    ['Average Video Time Watched (Seconds)', 5.2, 1],
  ])
})

test('Meltwater: mentions are counted by day, their price and their authors are never read', () => {
  const rows: Rows = [
    [
      'Date',
      'Headline',
      'URL',
      'Opening Text',
      'Hit Sentence',
      'Source',
      'Influencer',
      'Country',
      'Reach',
      'AVE',
      'Sentiment',
    ],
    [
      '13-Sep-2026 08:00AM',
      'A',
      'https://a.example/1',
      'x',
      'y',
      'A Daily',
      'Jo Doe',
      'CH',
      '1000',
      '9250.5',
      'Neutral',
    ],
    [
      '13-Sep-2026 09:00AM',
      'B',
      'https://a.example/2',
      'x',
      'y',
      'B Daily',
      'Al Roe',
      'CH',
      '2000',
      '18500',
      'Positive',
    ],
  ]
  const read = readOne(utf16le(`\ufeff${makeText(rows, '\t')}`), 'meltwater.csv')
  expect(codes(read)).toEqual(
    expect.arrayContaining(['layout-unverified', 'made-up-value-left-out', 'personal-data-left-out']),
  )
  expect(valuesOf(read)).toEqual({ 'account mentions day 2026-09-13': 2 })
  expect(read.tables[0]?.columns.map((column) => column.header)).toEqual(['Reach'])
  expect(JSON.stringify(read)).not.toMatch(/Jo Doe|9250/)
})

test('Brandwatch: a preamble, then a mention a row', () => {
  const rows: Rows = [
    ['Report:', 'Bulk Mentions Download'],
    ['Brand:', 'Sample'],
    [],
    ['Query Id', 'Query Name', 'Date', 'Title', 'Snippet', 'Full Text', 'Url', 'Domain', 'Author'],
    [1, 'Sample brand', '2026-09-13 10:00:00.0', 'T', 'S', 'F', 'https://a.example', 'a.example', 'Jo Doe'],
  ]
  const read = readOne(makeWorkbook({ Mentions: rows }, 'xlsx'), 'b.xlsx')
  expect(read.tables[0]).toMatchObject({ accountName: 'Sample brand', platform: 'listening' })
  expect(valuesOf(read)).toEqual({ 'account mentions day 2026-09-13': 1 })
})

test('Talkwalker: the day before the month', () => {
  const rows: Rows = [
    ['title', 'content', 'published', 'reach', 'engagement', 'extra_author_attributes.name'],
    ['T', 'C', '05/09/2026 10:00', '10', '2', 'Jo Doe'],
  ]
  expect(valuesOf(readOne(makeCsv(rows), 't.csv'))).toEqual({ 'account mentions day 2026-09-05': 1 })
})

test('X videos: two tables padded with empty cells, watch time in milliseconds', () => {
  const rows: Rows = [
    ['Date', 'Video views', 'Watch time (ms)', 'Average watch time', ''],
    ['Mon, Aug 17, 2026', '9', '7200000', '0:45', ''],
    ['', '', '', '', ''],
    ['Post id', 'Date', 'Post text', 'Video views', 'Watch time (ms)'],
    ['1891564128784855141', 'Mon, Aug 17, 2026', 'Hello', '4', '3600000'],
  ]
  const read = readOne(makeCsv(rows), 'video_overview_analytics.csv')
  expect(read).toMatchObject({ source: 'x', verified: false })
  expect(valuesOf(read)).toMatchObject({
    'account watch-time day 2026-08-17': 2,
    'account average-view-duration day 2026-08-17': 45,
    '1891564128784855141 watch-time lifetime 2026-09-30': 1,
  })
})

test('Meltwater since 2023: a title in place of a headline, and the day apart from the hour', () => {
  const rows: Rows = [
    [
      ...['Date', 'Time', 'Document ID', 'URL', 'Input Name', 'Keywords', 'Source Name', 'Author Name', 'Title'],
      ...['Opening Text', 'Hit Sentence', 'Country', 'Language', 'Reach', 'AVE', 'Sentiment'],
    ],
    ['02-Mar-2026', '10:00AM', 'd1', 'https://a.ch', 'Sample', '', 'A', 'Ada', 'T', 'O', 'H', '', 'en', '9', '5', ''],
    ['02-Mar-2026', '11:00AM', 'd2', 'https://b.ch', 'Sample', '', 'B', 'Ada', 'T', 'O', 'H', '', 'en', '9', '5', ''],
    ['03-Mar-2026', '10:00AM', 'd3', 'https://c.ch', 'Sample', '', 'C', 'Ada', 'T', 'O', 'H', '', 'en', '9', '5', ''],
  ]
  const read = readOne(utf16le(`\ufeff${makeText(rows, '\t')}`), 'export.csv')
  expect(read).toMatchObject({ source: 'meltwater', verified: false })
  expect(valuesOf(read)).toEqual({ 'account mentions day 2026-03-02': 2, 'account mentions day 2026-03-03': 1 })
  expect(codes(read)).not.toContain('column-unknown')
})
