import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook, type Rows } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const header = [
  ...['Reporting starts', 'Reporting ends', 'Ad name', 'Ad delivery', 'Ad Set Name', 'Attribution setting'],
  ...['Results', 'Reach', 'Impressions', 'Quality ranking', 'Amount spent (CHF)'],
]
const days = ['2026-04-01', '2026-06-30']
const rows: Rows = [
  header,
  [...days, null, null, null, '7-day click', null, 900, 1500, '-', 30.5],
  [...days, 'Ad A', 'active', 'Set 1', '7-day click', 5, 600, 1000, '-', 20],
  [...days, 'Ad B', 'active', 'Set 1', '7-day click', null, 300, 300, '-', 5.5],
  [...days, 'Ad B', 'active', 'Set 1', '7-day click', 2, 100, 200, '-', 5],
]

describe('Meta ads', () => {
  test('the first row without names is the platform’s own total, not an ad', () => {
    const read = readOne(makeWorkbook({ Worksheet: rows }, 'xlsx'), 'Ads.xlsx')
    expect(read).toMatchObject({ source: 'meta-ads', verified: true, period: { from: days[0], to: days[1] } })
    expect(read.tables[0]?.tally).toEqual({ rows: 3, observed: 2, merged: 1, rejected: 0, blank: 0 })
    const impressions = read.tables[0]?.columns.find((column) => column.header === 'Impressions')
    expect(impressions).toMatchObject({ sum: 1500, total: 1500 })
    expect(codes(read)).toEqual(['account-unknown'])
  })

  test('ads with one name are added up; their reach is not', () => {
    const values = valuesOf(readOne(makeWorkbook({ Worksheet: rows }, 'xlsx'), 'Ads.xlsx'))
    expect(values).toEqual({
      'Set 1 / Ad A results period 2026-06-30': 5,
      'Set 1 / Ad A reach period 2026-06-30': 600,
      'Set 1 / Ad A impressions period 2026-06-30': 1000,
      'Set 1 / Ad A spend period 2026-06-30': 20,
      'Set 1 / Ad B results period 2026-06-30': 2,
      'Set 1 / Ad B impressions period 2026-06-30': 500,
      'Set 1 / Ad B spend period 2026-06-30': 10.5,
    })
  })

  test('French, by day', () => {
    const french: Rows = [
      ['Début des rapports', 'Fin des rapports', 'Jour', 'Nom de la campagne', 'Montant dépensé (EUR)', 'Couverture'],
      ['2026-04-01', '2026-04-02', '2026-04-01', 'Été', '1 234,5', '40'],
    ]
    const read = readOne(makeCsv(french, ';'), 'Publicités.csv')
    expect(read).toMatchObject({ language: 'fr', verified: false })
    expect(valuesOf(read)).toMatchObject({ 'Été spend day 2026-04-01': 1234.5, 'Été reach day 2026-04-01': 40 })
  })

  test('an empty export says so', () => {
    const read = readOne(makeWorkbook({ 'Raw Data Report': [header, ['No data available.']] }, 'xlsx'), 'Ads.xlsx')
    expect(codes(read)).toContain('no-rows')
    expect(valuesOf(read)).toEqual({})
  })
})
