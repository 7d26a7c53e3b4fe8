import { describe, expect, test } from 'vitest'
import { cp1252, makeCsv, makeText, type Rows, utf8 } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const start = [
  ...['Post ID', 'Page ID', 'Page name', 'Title', 'Description', 'Duration (sec)', 'Publish time', 'Caption type'],
  ...[
    'Permalink',
    'Is crosspost',
    'Is share',
    'Post type',
    'Languages',
    'Custom labels',
    'Funded content status',
    'Data comment',
    'Date',
  ],
]
const link = 'https://www.facebook.com/samplecompany/posts/122100000000000001'
const about = (id: string, date = 'Lifetime', comment = '') => [
  ...[
    id,
    '100060000000001',
    'Sample Company',
    'One,\ntwo "three" 🎉',
    '',
    0,
    '09/13/2026 05:14',
    '',
    id === '' ? '' : link,
  ],
  ...[0, 0, 'Photos', '', '', '', comment, date],
]
const name = 'Jul-01-2026_Sep-15-2026_1396000000000000.csv'
const id = '122100000000000001'

describe('Meta posts', () => {
  test('Facebook, 31 columns', () => {
    const figures = [
      'Views',
      'Reach',
      'Reactions, Comments and Shares',
      'Reactions',
      'Comments',
      'Shares',
      'Total clicks',
      'Link Clicks',
      'Other Clicks',
    ]
    const rest = [
      'Matched Audience Targeting Consumption (Photo Click)',
      'Seconds viewed',
      'Average Seconds viewed',
      'Estimated earnings (USD)',
      'Ad impressions',
    ]
    const rows: Rows = [
      [...start, ...figures, ...rest],
      [...about(id), 40, 15, 6, 3, 2, 1, 9, 4, 5, '', 7200, 12, '', ''],
    ]
    const read = readOne(utf8(`\ufeff${makeText(rows)}`), name)
    expect(read).toMatchObject({ source: 'meta-content', verified: true, language: 'en', exportedOn: '2026-09-15' })
    expect(read.tables[0]).toMatchObject({
      report: 'facebook-posts',
      platform: 'facebook',
      accountName: 'Sample Company',
      accountPlatformId: '100060000000001',
    })
    expect(valuesOf(read)).toMatchObject({
      [`${id} views lifetime 2026-09-15`]: 40,
      [`${id} engagements lifetime 2026-09-15`]: 6,
      [`${id} watch-time lifetime 2026-09-15`]: 2,
    })
    expect(read.tables[0]?.posts[0]).toMatchObject({
      key: id,
      publishedOn: '2026-09-13',
      link,
      title: 'One,\ntwo "three" 🎉',
    })
    expect(codes(read)).toEqual([])
  })

  test('Facebook, 38 columns: the second "Views" is not added to the first', () => {
    const figures = [
      'Views',
      'Reach',
      'Reactions, Comments and Shares',
      'Reactions',
      'Comments',
      'Shares',
      'Total clicks',
      'Views',
      'Reach from Organic posts',
      'Reach from Boosted posts',
    ]
    const read = readOne(
      makeCsv([
        [...start, ...figures],
        [...about(id), 40, 15, 6, 3, 2, 1, 9, 33, 10, 5],
      ]),
      name,
    )
    const values = valuesOf(read)
    expect(values[`${id} views lifetime 2026-09-15`]).toBe(40)
    expect(values[`${id} reach-organic lifetime 2026-09-15`]).toBe(10)
    expect(read.tables[0]?.columns.filter((column) => column.header === 'Views').map((column) => column.sum)).toEqual([
      40, 33,
    ])
  })

  test('Facebook 2023, 29 columns; a post that Meta could not describe keeps its figures', () => {
    const figures = [
      'IMPRESSION:UNIQUE_USERS',
      'Reach',
      'Impressions',
      'Reactions, Comments and Shares',
      'Reactions',
      'Comments',
      'Shares',
      'Total clicks',
    ]
    const broken = about(
      '',
      'Lifetime',
      'An error occurred while computing metadata for content with ID 933500000000001.',
    )
    const read = readOne(
      makeCsv([
        [...start, ...figures],
        [...about(id), 5, 15, 20, 6, 3, 2, 1, 9],
        [...broken, 1, 2, 3, 4, 4, 0, 0, 0],
      ]),
      name,
    )
    expect(valuesOf(read)).toMatchObject({
      '933500000000001 reach lifetime 2026-09-15': 2,
      [`${id} impressions lifetime 2026-09-15`]: 20,
    })
    expect(codes(read)).toEqual(['platform-error-row'])
  })

  test('the daily variant gives days, not lifetimes', () => {
    const rows: Rows = [
      [...start, 'Reach', 'Reactions'],
      [...about(id, '09/13/2026'), 5, 1],
      [...about(id, '09/14/2026'), 7, 2],
    ]
    const read = readOne(makeCsv(rows), name)
    expect(valuesOf(read)).toEqual({
      [`${id} reach day 2026-09-13`]: 5,
      [`${id} reactions day 2026-09-13`]: 1,
      [`${id} reach day 2026-09-14`]: 7,
      [`${id} reactions day 2026-09-14`]: 2,
    })
    expect(read.tables[0]?.posts).toHaveLength(1)
  })

  test('Instagram, columns in any order', () => {
    const header = [
      'Post ID',
      'Account ID',
      'Account username',
      'Account name',
      'Description',
      'Duration (sec)',
      'Publish time',
      'Permalink',
      'Post type',
      'Data comment',
      'Date',
      'Views',
      'Reach',
      'Likes',
      'Shares',
      'Follows',
      'Comments',
      'Saves',
    ]
    const row = [
      '18100000000000001',
      '17800000000000001',
      'sample_company',
      'Sample',
      'Hello',
      30,
      '09/13/2026 09:48',
      'https://www.instagram.com/reel/AbC/',
      'IG reel',
      '',
      'Lifetime',
      52,
      37,
      3,
      0,
      '',
      1,
      2,
    ]
    const read = readOne(makeCsv([header, row]), name)
    expect(read.tables[0]).toMatchObject({
      platform: 'instagram',
      accountName: 'sample_company',
      accountPlatformId: '17800000000000001',
    })
    expect(valuesOf(read)).toMatchObject({
      '18100000000000001 likes lifetime 2026-09-15': 3,
      '18100000000000001 saves lifetime 2026-09-15': 2,
    })
  })

  test('a file with two pages gives a table for each', () => {
    const other = about('55').map((cell) =>
      cell === '100060000000001' ? '100060000000002' : cell === 'Sample Company' ? 'Other' : cell,
    )
    const read = readOne(
      makeCsv([
        [...start, 'Reach'],
        [...about(id), 5],
        [...other, 6],
        [...about('56'), 7],
      ]),
      name,
    )
    expect(read.tables.map((table) => [table.accountName, table.tally.rows])).toEqual([
      ['Sample Company', 2],
      ['Other', 1],
    ])
  })

  test('French, straight from Meta or saved again by a French Excel', () => {
    const header = [
      'Identifiant de la publication',
      'ID de la Page',
      'Nom de la page',
      'Titre',
      'Heure de publication',
      'Permalien',
      'Type de publication',
      'Vues',
      'Couverture',
      'Réactions, commentaires et partages',
      'Vues de vidéo d’une minute',
      'Spectateurs de 3\u00a0secondes',
    ]
    const row = [
      id,
      '100060000000001',
      'Société Exemple',
      'Un été',
      '09/13/2026 05:14',
      link,
      'Photos',
      '1234',
      '15',
      '6',
      '2',
      '3',
    ]
    const plain = readOne(makeCsv([header, row]), name)
    expect(plain).toMatchObject({ source: 'meta-content', language: 'fr', verified: false })
    const saved = row.map((cell) => (cell === '1234' ? '1\u00a0234' : cell))
    const resaved = readOne(cp1252(makeText([header.map((cell) => cell.replace('’', "'")), saved], ';', '\r\n')), name)
    expect(codes(resaved)).toContain('encoding-guessed')
    expect(valuesOf(resaved)).toEqual(valuesOf(plain))
    expect(valuesOf(plain)).toMatchObject({
      [`${id} views lifetime 2026-09-15`]: 1234,
      [`${id} viewers lifetime 2026-09-15`]: 3,
    })
  })

  test('Swedish', () => {
    const read = readOne(
      makeCsv([
        ['Publicerings-id', 'Sid-id', 'Sidnamn', 'Permalänk', 'Publiceringstid', 'Visningar', 'Räckvidd'],
        [id, '1', 'Exempel', link, '09/13/2026 05:14', 40, 15],
      ]),
      name,
    )
    expect(read.language).toBe('sv')
    expect(valuesOf(read)).toMatchObject({ [`${id} reach lifetime 2026-09-15`]: 15 })
  })

  test('ids that a spreadsheet rounded are noticed; the link tells the post', () => {
    const read = readOne(
      makeCsv([
        [...start, 'Reach'],
        [...about('1.221E+17'), 5],
      ]),
      name,
    )
    expect(codes(read)).toContain('id-damaged')
    expect(valuesOf(read)).toEqual({ [`${id} reach lifetime 2026-09-15`]: 5 })
  })
})
