import { describe, expect, test } from 'vitest'
import { makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const sheetNames = ['Lieu', 'Fonction', 'Niveau', 'Secteur', 'Taille']
const demographics = Object.fromEntries(
  sheetNames.map((sheet): [string, Rows] => [
    sheet,
    [
      [sheet, 'Nombre'],
      [`Nom de ${sheet}`, 90],
    ],
  ]),
)

describe('LinkedIn page in a language that nobody has seen', () => {
  test('followers: six sheets, the first of five columns; a day may be negative', () => {
    const days: Rows = [
      ['Jour', 'Payants', 'Naturels', 'Invités', 'Total'],
      ['09/13/2026', 1, -3, 0, -2],
    ]
    const read = readOne(
      makeWorkbook({ 'Nouveaux abonnés': days, ...demographics }),
      'sample_followers_1789900000000.xls',
    )
    expect(read).toMatchObject({ source: 'linkedin-page', language: null, verified: false })
    expect(codes(read)).not.toContain('negative-count')
    expect(valuesOf(read)).toMatchObject({
      'account follows day 2026-09-13': -2,
      'account follows-organic day 2026-09-13': -3,
      'Nom de Lieu followers lifetime 2026-09-20': 90,
      'Nom de Taille followers lifetime 2026-09-20': 90,
    })
  })

  test('visitors: six sheets, the first of twenty-five columns; only totals are read', () => {
    const days: Rows = [
      ['Jour', ...Array.from({ length: 24 }, (_, at) => `Colonne ${at}`)],
      ['09/13/2026', ...Array.from({ length: 24 }, (_, at) => at)],
    ]
    const read = readOne(makeWorkbook({ Visiteurs: days, ...demographics }), 'sample_visitors_1789900000000.xls')
    expect(valuesOf(read)).toMatchObject({
      'account page-views day 2026-09-13': 20,
      'account unique-visitors day 2026-09-13': 23,
      'Nom de Secteur page-views period 2026-09-13': 90,
    })
    expect(read.tables[0]?.observations).toHaveLength(2)
  })
})

describe('LinkedIn competitors', () => {
  const rows = (header: string[]): Rows => [['11/01/2025', '11/29/2025'], header, ['Other Company', 1200, 10, 30, 4]]

  test.each([
    ['en', ['Page', 'Total Followers', 'New Followers', 'Total post engagements', 'Total posts']],
    ['another language', ['Seite', 'Follower', 'Neu', 'Interaktionen', 'Beiträge']],
  ])('are segments of the days above the header: %s', (_, header) => {
    const read = readOne(
      makeWorkbook({ COMPETITORS: rows(header) }, 'xlsx'),
      'Sample _competitor_analytics_1764547200000.xlsx',
    )
    expect(read).toMatchObject({ source: 'linkedin-page', period: { from: '2025-11-01', to: '2025-11-29' } })
    expect(read.tables[0]?.accountName).toBe('Sample')
    expect(valuesOf(read)).toEqual({
      'Other Company followers period 2025-11-29': 1200,
      'Other Company follows period 2025-11-29': 10,
      'Other Company engagements period 2025-11-29': 30,
      'Other Company posts-published period 2025-11-29': 4,
    })
  })
})
