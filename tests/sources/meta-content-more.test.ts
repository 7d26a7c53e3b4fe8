import { describe, expect, test } from 'vitest'
import { makeCsv, makeText, type Rows, utf8 } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const meta = (rows: Rows) => utf8(`\ufeff${makeText(rows)}`)
const id = '18000000000000001'

describe('Meta content', () => {
  test('stories: replies, navigation and visits to the profile', () => {
    const rows: Rows = [
      [
        ...[
          'Post ID',
          'Account ID',
          'Account username',
          'Account name',
          'Description',
          'Duration (sec)',
          'Publish time',
        ],
        ...['Permalink', 'Post type', 'Data comment', 'Date', 'Views', 'Reach', 'Likes', 'Shares', 'Profile visits'],
        ...['Replies', 'Navigation', 'Follows', 'Link clicks'],
      ],
      [
        ...[
          id,
          '1784',
          'sample.ch',
          'Sample',
          '',
          '5',
          '09/13/2026 08:00',
          'https://www.instagram.com/stories/sample.ch/1',
        ],
        ...['IG story', '', 'Lifetime', '90', '80', '2', '0', '3', '1', '70', '0', '4'],
      ],
    ]
    const read = readOne(meta(rows), 'Sep-01-2026_Sep-30-2026_1.csv')
    expect(read.tables[0]).toMatchObject({ report: 'instagram-posts', posts: [{ key: id, kind: 'IG story' }] })
    expect(codes(read)).toEqual([])
    expect(valuesOf(read)).toMatchObject({
      [`${id} replies lifetime 2026-09-30`]: 1,
      [`${id} profile-visits lifetime 2026-09-30`]: 3,
      [`${id} link-clicks lifetime 2026-09-30`]: 4,
    })
  })

  test('in Portuguese, where the word for lifetime is that for a total', () => {
    const header = [
      ...['Identificação da publicação', 'Identificação da conta', 'Nome de usuário da conta', 'Nome da conta'],
      ...[
        'Descrição',
        'Duração (s)',
        'Horário de publicação',
        'Link permanente',
        'Tipo de post',
        'Comentário de dados',
      ],
      ...['Data', 'Visualizações', 'Alcance', 'Curtidas', 'Compartilhamentos', 'Seguimentos', 'Comentários'],
      'Salvamentos',
    ]
    const link = 'https://www.instagram.com/reel/DTn1/'
    const about = [id, '1784', 'sample.br', 'Sample', 'Olá', '22', '01/17/2026 10:29', link, 'Reel do Instagram', '']
    const read = readOne(
      meta([header, [...about, 'Total', '2752', '1732', '153', '7', '1', '8', '2']]),
      'Jan-01-2026_Jan-31-2026_1.csv',
    )
    expect(read).toMatchObject({ source: 'meta-content', language: 'pt' })
    expect(codes(read)).toEqual(['layout-unverified'])
    expect(valuesOf(read)).toMatchObject({
      [`${id} views lifetime 2026-01-31`]: 2752,
      [`${id} follows lifetime 2026-01-31`]: 1,
    })
  })

  test('videos: two hundred columns, of which those that are known are read and the rest is one notice', () => {
    const unknown = Array.from({ length: 190 }, (_, at) => `Crossposted detail ${at}`)
    const rows: Rows = [
      [
        'Video asset ID',
        'Universal video ID',
        'Page ID',
        'Page name',
        'Title',
        'Publish time',
        'Permalink',
        '3-second video views',
        ...unknown,
      ],
      [
        id,
        '77',
        '99',
        'Sample',
        'A film',
        '09/13/2026 08:00',
        'https://www.facebook.com/sample/videos/77',
        '12',
        ...unknown.map(() => '1'),
      ],
    ]
    const read = readOne(meta(rows), 'Sep-01-2026_Sep-30-2026_2.csv')
    expect(read).toMatchObject({ source: 'meta-content', verified: false })
    expect(valuesOf(read)).toEqual({ [`${id} video-views lifetime 2026-09-30`]: 12 })
    expect(read.problems.find(({ code }) => code === 'column-unknown')?.count).toBe(190)
  })
})

test('exports in two languages pasted into one table: each row is read in its own', () => {
  const header = [
    'Post ID',
    'Page ID',
    'Permalink',
    'Views',
    'Identifiant de la publication',
    'ID de la Page',
    'Permalien',
  ]
  const rows = [
    [...header, 'Vues'],
    ['1', '9', 'https://www.facebook.com/sample/posts/1', 5, '', '', '', ''],
    ['', '', '', '', '2', '9', 'https://www.facebook.com/sample/posts/2', 6],
  ]
  const read = readOne(makeCsv(rows), 'all.csv')
  expect(valuesOf(read)).toEqual({ '1 views lifetime 2026-09-30': 5, '2 views lifetime 2026-09-30': 6 })
  expect(codes(read)).toEqual([])
})

test('an apostrophe before an id is the mark of a spreadsheet, and no part of post or account', () => {
  const header = ['Post ID', 'Account ID', 'Account username', 'Permalink', 'Date', 'Views']
  const row = [`'${id}`, "'17841400000000001", 'sample', 'https://www.instagram.com/p/a/', 'Lifetime', "'1 234"]
  const read = readOne(makeCsv([header, row]), 'a.csv')
  expect(read.tables[0]).toMatchObject({ accountPlatformId: '17841400000000001', accountName: 'sample' })
  expect(valuesOf(read)).toEqual({ [`${id} views lifetime 2026-09-30`]: 1234 })
})
