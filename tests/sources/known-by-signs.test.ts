import { describe, expect, test } from 'vitest'
import { makeCsv, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const post = (at: number, day: string): Rows[number] => [
  `12210000000000000${at}`,
  '100012345678901',
  'Sample',
  '02/25/2026 07:00',
  `https://www.facebook.com/sample/posts/pf${at}`,
  day,
  90,
  80,
]
const header = ['N.º de publicación', 'N.º de página', 'Nombre de la página', 'Hora de publicación', 'Dirección']
const posts = (...days: readonly string[]): Rows => [
  [...header, 'Fecha', 'Visualizaciones', 'Alcance'],
  ...days.map((day, at) => post(at + 1, day)),
]

describe('ids and links of Facebook under headers that are not known, beside figures that are', () => {
  test('are what they look like', () => {
    const read = readOne(makeCsv(posts('Total', 'Total')), 'a.csv')
    expect(read).toMatchObject({ source: 'meta-content', language: 'es', verified: false })
    expect(read.problems.find(({ code }) => code === 'column-unknown')?.data).toEqual({
      headers: 'N.º de página',
      language: 'known',
    })
    expect(valuesOf(read)).toEqual({
      '122100000000000001 views lifetime 2026-09-30': 90,
      '122100000000000001 reach lifetime 2026-09-30': 80,
      '122100000000000002 views lifetime 2026-09-30': 90,
      '122100000000000002 reach lifetime 2026-09-30': 80,
    })
  })

  test('two columns that look so are none', () => {
    const twice = posts('Total', 'Total').map((row, at) => [...row, at === 0 ? 'Otra' : `1221000000000000${at}9`])
    expect(readOne(makeCsv(twice), 'a.csv').status).toBe('unknown')
  })

  test('one known figure is not enough', () => {
    const rows = posts('Total', 'Total').map((row) => row.slice(0, -1))
    expect(readOne(makeCsv(rows), 'a.csv').status).toBe('unknown')
  })
})

test('the day on which a video was published is English under whatever header', () => {
  const rows = [
    ['Content', 'Video title', 'Went live', 'Views', 'Likes'],
    ['abCdefgh1jk', 'First', 'Feb 3, 2026', 5, 1],
    ['-bcdefGhijk', 'Second', '', 4, 1],
  ]
  const read = readOne(makeCsv(rows), 'Table data.csv')
  expect(codes(read)).not.toContain('column-unknown')
  expect(read.tables[0]?.posts.map(({ publishedOn }) => publishedOn)).toEqual(['2026-02-03', null])
})
