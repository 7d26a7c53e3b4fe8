import { describe, expect, test } from 'vitest'
import { cp1252, makeCsv, makeText } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const header = ['Περιεχόμενο', 'Τίτλος', 'Δημοσίευση', 'Εμφανίσεις', 'Προβολές', 'Ώρες', 'Μέση διάρκεια', 'Συνδρομητές']
const videos = [
  ['Σύνολο', '', '', 9000, 700, 28.2265, '0:02:25', 12],
  ['abCdefgh1jk', 'First', 'Feb 3, 2026', 5000, 400, 20.0321, '0:03:00', 9],
  [' -bcdefGhijk', 'Second, with a comma', 'Aug 19, 2011', 3000, 250, 6.9444, '0:01:40', -1],
  ['zyxwvutsR_q', 'Third', '', 1000, 50, 1.25, '0:01:30', 4],
]

describe('a table of videos in words that nobody knows', () => {
  test('gives the figures that prove each other, and names the columns that could be anything', () => {
    const read = readOne(makeCsv([header, ...videos]), 'a.csv')
    expect(read).toMatchObject({ source: 'youtube', language: null, verified: false })
    expect(read.tables[0]).toMatchObject({ report: 'table-by-video', tally: { rows: 3, observed: 3 } })
    expect(read.problems.find(({ code }) => code === 'column-unknown')).toMatchObject({
      count: 2,
      data: { headers: 'Εμφανίσεις, Συνδρομητές', language: 'unknown' },
    })
    expect(codes(read)).not.toContain('total-differs')
    expect(valuesOf(read)).toEqual({
      'abCdefgh1jk views lifetime 2026-09-30': 400,
      'abCdefgh1jk watch-time lifetime 2026-09-30': 20.0321,
      'abCdefgh1jk average-view-duration lifetime 2026-09-30': 180,
      '-bcdefGhijk views lifetime 2026-09-30': 250,
      '-bcdefGhijk watch-time lifetime 2026-09-30': 6.9444,
      '-bcdefGhijk average-view-duration lifetime 2026-09-30': 100,
      'zyxwvutsR_q views lifetime 2026-09-30': 50,
      'zyxwvutsR_q watch-time lifetime 2026-09-30': 1.25,
      'zyxwvutsR_q average-view-duration lifetime 2026-09-30': 90,
    })
    expect(read.tables[0]?.posts[0]).toMatchObject({ title: 'First', publishedOn: '2026-02-03' })
  })

  test('in another order, saved again by a French spreadsheet, they are the same', () => {
    const order = [6, 4, 0, 5, 3, 2, 1, 7]
    const rows = [['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], ...videos.map((row) => order.map((at) => row[at] ?? ''))]
    const french = rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : cell)),
    )
    const read = readOne(
      cp1252(
        makeText(
          french.map((row) => row.map((cell) => (cell === 'Σύνολο' ? 'Summa' : cell))),
          ';',
        ),
      ),
      'a.csv',
    )
    expect(read.tables[0]?.columns.flatMap(({ measure, sum }) => (measure === null ? [] : [[measure, sum]]))).toEqual([
      ['average-view-duration', 370],
      ['views', 700],
      ['watch-time', 28.2265],
    ])
  })

  test('two counts that would do are none: which of them are the views, nobody can say', () => {
    const twice = [[...header, 'Άλλο'], ...videos.map((row) => [...row, row[4] ?? ''])]
    const read = readOne(makeCsv(twice), 'a.csv')
    expect(read.tables[0]?.columns.flatMap(({ measure }) => measure ?? [])).toEqual([
      'watch-time',
      'average-view-duration',
    ])
  })

  test.each([
    ['figures that do not bear it out', (row: (typeof videos)[number]) => [...row.slice(0, 5), 3, ...row.slice(6)]],
    [
      'minutes in place of hours',
      (row: (typeof videos)[number]) => [...row.slice(0, 5), Number(row[5]) * 60, ...row.slice(6)],
    ],
    ['a day in each row', (row: (typeof videos)[number]) => [...row, '2026-03-01']],
  ])('%s: the person is asked', (_, changed) => {
    const rows = [[...header, ...(changed(videos[1] ?? []).length > 8 ? ['Ημέρα'] : [])], ...videos.map(changed)]
    expect(readOne(makeCsv(rows), 'a.csv').status).toBe('unknown')
  })
})
