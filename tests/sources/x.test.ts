import { describe, expect, test } from 'vitest'
import { makeCsv } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const posts = [
  'Post id',
  'Date',
  'Post text',
  'Link',
  'Impressions',
  'Likes',
  'Engagements',
  'Bookmarks',
  'Share',
  'New follows',
  'Replies',
  'Reposts',
  'Profile visits',
  'Detail expands',
  'Url clicks',
  'Hashtag clicks',
  'Permalink clicks',
]
const id = '1891564128784855141'
const post = [
  id,
  'Mon Feb 03 2025',
  'Hello, "you" 🎉',
  `https://x.com/Sample_CH/status/${id}`,
  70,
  3,
  3,
  1,
  0,
  0,
  0,
  2,
  0,
  0,
  0,
  0,
  0,
]
const overview = [
  'Date',
  'Impressions',
  'Likes',
  'Engagements',
  'Bookmarks',
  'Shares',
  'New follows',
  'Unfollows',
  'Replies',
  'Reposts',
  'Profile visits',
  'Create Post',
  'Video views',
  'Media views',
]
const days = [
  ['Tue, Feb 18, 2025', 62, 0, 3, 0, 0, 1, 4, 0, 0, 1, 0, 0, 0],
  ['Mon, Feb 17, 2025', 426, 18, 49, 1, 0, 2, 0, 1, 2, 4, 2, 0, 0],
]
const name = 'account_analytics_content_2024-11-21_2025-02-19.csv'

describe('X', () => {
  test('posts: lifetime values as of the end of the export', () => {
    const read = readOne(makeCsv([posts, post], ',', '\r\n'), name)
    expect(read).toMatchObject({ source: 'x', verified: true })
    expect(read.tables[0]).toMatchObject({ accountName: 'Sample_CH', platform: 'x' })
    expect(valuesOf(read)).toMatchObject({
      [`${id} impressions lifetime 2025-02-19`]: 70,
      [`${id} shares lifetime 2025-02-19`]: 2,
    })
    expect(read.tables[0]?.posts[0]).toMatchObject({ publishedOn: '2025-02-03', platformId: id })
  })

  test('overview by day', () => {
    const read = readOne(makeCsv([overview, ...days]), 'account_overview_analytics.csv')
    expect(read.period).toEqual({ from: '2025-02-17', to: '2025-02-18' })
    expect(valuesOf(read)).toMatchObject({
      'account impressions day 2025-02-17': 426,
      'account unfollows day 2025-02-18': 4,
    })
  })

  test('in another language its columns stand in the same places', () => {
    const names = (count: number) => Array.from({ length: count }, (_, at) => `Spalte ${at}`)
    const read = readOne(makeCsv([names(14), ...days]), 'a.csv')
    expect(read).toMatchObject({ source: 'x', verified: false })
    expect(valuesOf(read)).toEqual(valuesOf(readOne(makeCsv([overview, ...days]), 'a.csv')))
    expect(valuesOf(readOne(makeCsv([names(17), post]), name))).toEqual(valuesOf(readOne(makeCsv([posts, post]), name)))
  })

  test('Portuguese words are known', () => {
    const header = [
      'Data',
      'Impressões',
      'Curtidas',
      'Engajamentos',
      'Itens salvos',
      'Compartilhamentos',
      'Novos seguidores',
      'Deixar de seguir',
      'Respostas',
      'Reposts',
      'Visitas ao perfil',
      'Criar post',
      'Visualizações de vídeo',
      'Visualizações de mídia',
    ]
    expect(readOne(makeCsv([header, ...days]), 'a.csv')).toMatchObject({ source: 'x', language: 'pt', verified: false })
  })

  test('the same post twice is one post', () => {
    const read = readOne(makeCsv([posts, post, post, post.map((cell) => (cell === 70 ? 71 : cell))]), name)
    expect(read.tables[0]?.tally).toEqual({ rows: 3, observed: 1, merged: 2, rejected: 0, blank: 0 })
    expect(codes(read)).toEqual(['duplicate-row'])
  })

  test('a day of publication that is no date is said, and the figures are kept', () => {
    const undated = post.map((cell, at) => (at === 1 ? 'yesterday' : cell))
    const read = readOne(makeCsv([posts, undated]), name)
    expect(codes(read)).toEqual(['published-unreadable'])
    expect(read.problems[0]).toMatchObject({ severity: 'warning', place: { row: 2, column: 'Date' } })
    expect(read.tables[0]).toMatchObject({ tally: { observed: 1 }, posts: [{ publishedOn: null }] })
  })

  test('ids that a spreadsheet rounded, without links, are called lost and not missing', () => {
    const rounded = post.map((cell, at) => (at === 0 ? '1.89156E+18' : at === 3 ? '' : cell))
    const read = readOne(makeCsv([posts, rounded]), name)
    expect(codes(read)).toContain('id-lost')
    expect(read.tables[0]?.tally).toMatchObject({ observed: 0, rejected: 1 })
  })
})

describe('Twitter until 2024', () => {
  const figures = [
    'impressions',
    'engagements',
    'engagement rate',
    'retweets',
    'replies',
    'likes',
    'user profile clicks',
    'url clicks',
    'hashtag clicks',
    'detail expands',
    'permalink clicks',
    'app opens',
    'app installs',
    'follows',
    'email tweet',
    'dial phone',
    'media views',
    'media engagements',
  ]
  const promoted = figures.map((name) => `promoted ${name}`)
  const values = [
    '1938.0',
    '20.0',
    '0.0479',
    '3.0',
    '1.0',
    '9.0',
    '0',
    '2.0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    '0',
    ...promoted.map(() => '-'),
  ]

  test('by tweet', () => {
    const tweet = [
      '804371',
      'https://twitter.com/SampleCH/status/804371',
      'Hi &amp; &quot;you&quot;',
      '2016-12-23 18:50 +0000',
      ...values,
    ]
    const read = readOne(
      makeCsv([['Tweet id', 'Tweet permalink', 'Tweet text', 'time', ...figures, ...promoted], tweet]),
      'tweet_activity_metrics_SampleCH_20161201_20170101_en.csv',
    )
    expect(read).toMatchObject({ source: 'x-legacy', exportedOn: '2017-01-01' })
    expect(read.tables[0]?.accountName).toBe('SampleCH')
    expect(read.tables[0]?.posts[0]?.title).toBe('Hi & "you"')
    expect(valuesOf(read)).toMatchObject({
      '804371 impressions lifetime 2017-01-01': 1938,
      '804371 engagement-rate lifetime 2017-01-01': 0.0479,
    })
    expect(codes(read)).toEqual([])
  })

  test('by day', () => {
    const read = readOne(
      makeCsv([
        ['Date', 'Tweets published', ...figures, ...promoted],
        ['2021-02-01', '2', ...values],
      ]),
      'daily_tweet_activity_metrics_SampleCH_20210201_20210301_en.csv',
    )
    expect(read.tables[0]).toMatchObject({ report: 'activity-by-day', accountName: 'SampleCH' })
    expect(valuesOf(read)).toMatchObject({
      'account posts-published day 2021-02-01': 2,
      'account shares day 2021-02-01': 3,
    })
  })
})
