import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const header = [
  ...['Store code', 'Business name', 'Address', 'Labels', 'Google Search - Mobile', 'Google Search - Desktop'],
  ...['Google Maps - Mobile', 'Google Maps - Desktop', 'Calls', 'Messages', 'Bookings', 'Directions', 'Website clicks'],
  ...['Food orders', 'Food menu clicks', 'Hotel bookings'],
]
const explained = header.map((_, at) => (at < 4 ? '' : 'Number of what the column counts'))
const place = (name: string, address: string, ...views: number[]) => {
  return ['', name, address, '', ...views, 27, 0, 0, 245, 12, 0, 0, 0]
}
const rows: Rows = [
  header,
  explained,
  place('Sample', 'Main street 1, Bern', 2000, 800, 500, 200),
  place('Sample', 'Side street 2, Basel', 100, 10, 5, 1),
  place('Sample clinic', 'Main street 3, Bern', 7, 3, 2, 1),
]
const name = 'GMB insights (Performance Report) - 2026-3-1 - 2026-3-31 - 0a1b2c.csv'

describe('Google Business Profile', () => {
  test.each([
    ['a text', makeCsv(rows), name],
    ['a workbook', makeWorkbook({ Sheet1: rows }, 'xlsx'), name.replace('.csv', '.xlsx')],
  ])('%s: places of one name are added up, and so are the four ways to see them', (_, bytes, file) => {
    const read = readOne(bytes, file)
    expect(read).toMatchObject({ source: 'google-business-profile', verified: false })
    expect(codes(read)).toEqual(['layout-unverified'])
    expect(read.period).toEqual({ from: '2026-03-01', to: '2026-03-31' })
    expect(read.tables.map(({ accountName, tally }) => [accountName, tally.rows, tally.observed])).toEqual([
      ['Sample', 2, 1],
      ['Sample clinic', 1, 1],
    ])
    const [sample, clinic] = read.tables.map((table) => valuesOf({ ...read, tables: [table] }))
    expect(sample).toEqual({
      'account profile-visits period 2026-03-31': 3616,
      'account link-clicks period 2026-03-31': 24,
    })
    expect(clinic).toMatchObject({ 'account profile-visits period 2026-03-31': 13 })
  })

  test('what has no measure of ours may be taken in as one of one’s own', () => {
    const left = readOne(makeCsv(rows), name).tables[0]?.left ?? []
    expect(left).toEqual(expect.arrayContaining(['Calls', 'Messages', 'Bookings', 'Directions']))
  })
})
