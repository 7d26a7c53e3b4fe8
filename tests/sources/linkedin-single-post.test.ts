import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const name = 'SinglePostAnalytics_Jo Doe_7480000000000000009.xlsx'
const slug = 'https://www.linkedin.com/posts/jo-doe_happy-to-share-that-we-listen-ugcPost-7480000000000000001-aB3d'
const post = 'urn:li:ugcPost:7480000000000000001'

/** Since July 2026: one sheet, every cell a text, and below the figures who saw the post. */
const english: Rows = [
  ['Post URL', slug],
  ['Post Date', '9/16/2026'],
  ['Post Publish Time', '9:41 AM'],
  ['Discovery'],
  ['Impressions', '12,345'],
  ['Members reached', '9,800'],
  ['Profile activity'],
  ['Profile viewers from this post', '42'],
  ['Followers gained from this post', '7'],
  ['Engagement'],
  ['Social engagements', '310'],
  ['Reactions', '200'],
  ['Comments', '60'],
  ['Reposts', '30'],
  ['Saves', '15'],
  ['Sends on LinkedIn', '5'],
  ['Link engagements', '3'],
  ['Post viewer demographics'],
  ['Category', 'Value', '%'],
  ['Job title', 'Nurse', '22%'],
  ['Seniority', 'Entry', '< 1%'],
]

const figures = {
  [`${post} impressions lifetime 2026-09-30`]: 12345,
  [`${post} reach lifetime 2026-09-30`]: 9800,
  [`${post} follows lifetime 2026-09-30`]: 7,
  [`${post} reactions lifetime 2026-09-30`]: 200,
  [`${post} comments lifetime 2026-09-30`]: 60,
  [`${post} shares lifetime 2026-09-30`]: 30,
  [`${post} saves lifetime 2026-09-30`]: 15,
}

/** Until 2026: two sheets, and the first also says who reacted most. */
function twoSheets(labels: readonly string[], date: string): Record<string, Rows> {
  const [link = '', day = '', hour = '', ...counts] = labels
  const numbers = ['1316', '940', '2', '42', '7', '3', '12']
  const lines = counts.map((label, at) => [label, numbers[at] ?? null])
  return {
    PERFORMANCE: [
      [link, 'https://www.linkedin.com/feed/update/urn:li:share:7480000000000000002'],
      ...[[day, date], [hour, '11:53'], []],
      ...lines,
      ...[[], ['Highlights 1/2/2026 - 2/2/2026'], ['Top job title', 'Nurse']],
    ],
    'TOP DEMOGRAPHICS': [
      ['Category', 'Value', '%'],
      ['Job title', 'Nurse', 0.22],
    ],
  }
}

describe('a single post of LinkedIn', () => {
  const read = readOne(makeWorkbook({ 'Post analytics': english }, 'xlsx'), name)

  test('is read as it stood on the day of the export, under the id that other exports give it', () => {
    expect(read).toMatchObject({ source: 'linkedin-personal', language: 'en', verified: false })
    expect(valuesOf(read)).toEqual(figures)
    expect(read.tables[0]).toMatchObject({ report: 'single-post', accountName: 'Jo Doe', period: null })
    expect(read.tables[0]?.posts).toMatchObject([
      { key: post, platformId: post, link: slug, publishedOn: '2026-09-16' },
    ])
  })

  test('each figure keeps its cell, and each line is counted', () => {
    const table = read.tables[0]
    expect(table?.observations[0]?.trace).toEqual({ table: 0, row: 5, column: 2 })
    expect(table?.tally).toEqual({ rows: 16, observed: 1, merged: 6, rejected: 0, blank: 9 })
  })

  test('what is left out is said: figures of no known measure, and who saw the post', () => {
    const said = read.problems.map(({ code, data }) => [code, data['headers'] ?? data['title']])
    expect(said).toEqual([
      ['table-ignored', 'Post viewer demographics'],
      ['lines-left', 'Profile viewers from this post, Social engagements, Sends on LinkedIn, Link engagements'],
      ['layout-unverified', undefined],
    ])
  })

  test('an empty row above those who saw the post changes nothing', () => {
    const at = english.findIndex(([label]) => label === 'Post viewer demographics')
    const apart = readOne(makeWorkbook({ 'Post analytics': english.toSpliced(at, 0, []) }, 'xlsx'), name)
    expect(valuesOf(apart)).toEqual(figures)
    const left = apart.problems.find(({ code }) => code === 'table-ignored')
    expect(left?.data['title']).toBe('Post viewer demographics')
  })

  test.each([
    [
      'French',
      'fr',
      '25/02/2026',
      [
        ...['URL du post', 'Date de publication', 'Heure de publication du post', 'Impressions', 'Membres touchés'],
        ...['Abonnés gagnés grâce à ce post', 'Réactions', 'Commentaires', 'Republications', 'Enregistrements'],
      ],
    ],
    [
      'Italian',
      'it',
      '25/2/2026',
      [
        ...['URL post', 'Data di pubblicazione', 'Ora di pubblicazione del post', 'Impressioni', 'Utenti raggiunti'],
        ...['Follower acquisiti da questo post', 'Reazioni', 'Commenti', 'Diffusioni post', 'Salvataggi'],
      ],
    ],
    [
      'Spanish',
      'es',
      '25/2/2026',
      [
        ...['URL de la publicación', 'Fecha de publicación', 'Hora', 'Impresiones', 'Miembros alcanzados'],
        ...['Seguidores obtenidos a través de esta publicación', 'Reacciones', 'Comentarios', 'Veces compartido'],
        'Veces guardado',
      ],
    ],
    [
      'English',
      'en',
      'Feb 25, 2026',
      [
        ...['Post URL', 'Post Date', 'Post Publish Time', 'Impressions', 'Members reached'],
        ...['Followers gained from this post', 'Reactions', 'Comments', 'Reposts', 'Saves'],
      ],
    ],
  ])('two sheets in %s', (_, language, date, labels) => {
    const older = readOne(
      makeWorkbook(twoSheets(labels, date), 'xlsx'),
      'PostAnalytics_Jo Doe_7480000000000000009.xlsx',
    )
    expect(older).toMatchObject({ source: 'linkedin-personal', language })
    expect(Object.entries(valuesOf(older)).map(([what, value]) => [what.split(' ')[1], value])).toEqual([
      ...[
        ['impressions', 1316],
        ['reach', 940],
        ['follows', 2],
        ['reactions', 42],
      ],
      ...[
        ['comments', 7],
        ['shares', 3],
        ['saves', 12],
      ],
    ])
    expect(older.tables[0]?.posts).toMatchObject([
      { key: 'urn:li:share:7480000000000000002', publishedOn: '2026-02-25' },
    ])
    expect(older.problems.find(({ code }) => code === 'table-ignored')?.place.table).toBe('TOP DEMOGRAPHICS')
  })

  test.each([
    ['German', '16.9.2026', '12.345', '9.800'],
    ['Japanese', '2026/9/16', '12,345', '9,800'],
  ])('in words that nobody knows the figures prove where they stand: %s', (_, day, seen, reached) => {
    const unknown = (bent: string) =>
      english.map(([label, value, ...more], at) => {
        const said = new Map<unknown, string>([
          ...[['9/16/2026', day] as const, ['12,345', seen] as const],
          ...[['9,800', reached] as const, ['310', bent] as const],
        ])
        return [`語${at}${String(label).length}`, said.get(value) ?? value ?? null, ...more]
      })
    const other = readOne(makeWorkbook({ 投稿: unknown('310') }, 'xlsx'), name)
    expect(other).toMatchObject({ source: 'linkedin-personal', language: null })
    expect(valuesOf(other)).toEqual(figures)
    expect(other.tables[0]?.posts).toMatchObject([{ publishedOn: '2026-09-16' }])
    expect(readOne(makeWorkbook({ 投稿: unknown('311') }, 'xlsx'), name).status).toBe('unknown')
  })

  test('the top posts of a member, linked by their words, are the same posts', () => {
    const top: Rows = [
      ['Post URL', 'Post publish date', 'Impressions'],
      [slug, '9/16/2026', '12,000'],
    ]
    const sheets = { 'TOP POSTS': top, ENGAGEMENT: [['Date', 'Impressions', 'Engagements']] }
    const all = readOne(makeWorkbook(sheets, 'xlsx'), 'AggregateAnalytics_Jo Doe_2026-09-01_2026-09-30.xlsx')
    expect(valuesOf(all)).toEqual({ [`${post} impressions period 2026-09-30`]: 12000 })
    expect(all.tables[0]?.accountName).toBe('Jo Doe')
  })

  test('lines about a page of anybody’s are not taken for a post', () => {
    const other = english.map((row, at) => (at === 0 ? ['Post URL', 'https://www.sample.ch/posts/one'] : row))
    expect(readOne(makeWorkbook({ 'Post analytics': other }, 'xlsx'), name).source).not.toBe('linkedin-personal')
    expect(codes(readOne(makeCsv(other), 'a.csv'))).not.toContain('lines-left')
  })
})
