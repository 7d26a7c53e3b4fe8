import { describe, expect, test } from 'vitest'
import { makeCsv, makeText, utf16le } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const header = [
  ...['Start Date (in UTC)', 'Account Name', 'Campaign Group Name', 'Campaign Name', 'Campaign ID', 'Currency'],
  ...['Total Spent', 'Impressions', 'Clicks', 'Clicks to Landing Page', 'Conversions'],
]
const row = (day: string, name: string, spent: string) => [
  day,
  'Sample',
  'Group',
  name,
  '123',
  'CHF',
  spent,
  '1,000',
  '7',
  '5',
  '1',
]
const preamble =
  'Campaign Performance Report (in UTC)\nReport Start: 09/01/2026, Report End: 9/30/2026\nDate Generated: 10/1/2026\n\n'
const report = (...rows: string[][]) => utf16le(`\ufeff${preamble}${makeText([header, ...rows], '\t')}`)

describe('LinkedIn Campaign Manager', () => {
  test('by day, below a preamble', () => {
    const read = readOne(
      report(row('9/1/2026', 'A', '1,234.50'), row('9/13/2026', 'A', '0.50')),
      'account_1_campaign_performance_report.csv',
    )
    expect(read).toMatchObject({ source: 'linkedin-ads', verified: false })
    expect(codes(read)).toEqual(['layout-unverified'])
    expect(read.tables[0]?.accountName).toBe('Sample')
    expect(valuesOf(read)).toMatchObject({
      'Group / A / 123 spend day 2026-09-01': 1234.5,
      'Group / A / 123 impressions day 2026-09-13': 1000,
    })
  })

  test('where all rows begin on one day they are about the whole period', () => {
    const read = readOne(report(row('9/1/2026', 'A', '10'), row('9/1/2026', 'B', '20')), 'a.csv')
    expect(read.period).toEqual({ from: '2026-09-01', to: '2026-09-30' })
    expect(valuesOf(read)).toMatchObject({ 'Group / B / 123 spend period 2026-09-30': 20 })
  })
})

describe('Google Ads', () => {
  test('a preamble, nothing written as two strokes, and totals at the end', () => {
    const rows = [
      ['Campaign report'],
      ['September 1, 2026 - September 30, 2026'],
      ['Campaign status', 'Campaign', 'Currency code', 'Impr.', 'Clicks', 'CTR', 'Cost'],
      ['Enabled', 'Brand', 'CHF', '40,585', '12', '0.03%', '5.50'],
      ['Paused', 'Old', 'CHF', '0', '0', ' --', '0.00'],
      ['Total: Campaigns', ' --', 'CHF', '40,585', '12', '0.03%', '5.50'],
      ['Total: Account', ' --', 'CHF', '50,000', '15', '0.03%', '7.00'],
    ]
    const read = readOne(makeCsv(rows), 'Campaign report.csv')
    expect(read).toMatchObject({ source: 'google-ads', period: { from: '2026-09-01', to: '2026-09-30' } })
    expect(read.tables[0]?.tally.rows).toBe(2)
    expect(valuesOf(read)).toMatchObject({
      'Brand impressions period 2026-09-30': 40585,
      'Brand spend period 2026-09-30': 5.5,
      'Old spend period 2026-09-30': 0,
    })
  })

  test('all time, columns of costs and rates, and a status of several words', () => {
    const rows = [
      ['Campaign report'],
      ['All time'],
      [
        ...['Campaign status', 'Campaign', 'Budget', 'Status', 'Clicks', 'Impr.', 'Currency code', 'Avg. CPC', 'Cost'],
        ...['Conv. rate', 'Conversions', 'Cost / conv.'],
      ],
      ['Enabled', 'Flu', '25.70', 'Eligible (Learning)', '12', '340', 'USD', '1.02', '12.20', '8.33%', '1.00', '12.20'],
      ['Total: Account', '', '', '', '12', '340', 'USD', '1.02', '12.20', '8.33%', '1.00', '12.20'],
    ]
    const read = readOne(makeCsv(rows), 'Campaign report.csv')
    expect(codes(read)).not.toContain('column-unknown')
    expect(read.tables[0]?.tally.rows).toBe(1)
  })

  test('what people searched stands below its group, and is not taken for all of the group', () => {
    const header = ['Search term', 'Match type', 'Added/Excluded', 'Campaign', 'Ad group', 'Keyword', 'Impr.']
    const rows = [
      ['Search terms report'],
      ['January 17, 2026 - February 15, 2026'],
      [...header, 'Interactions', 'Clicks', 'Currency code', 'Cost', 'Conversions', 'Campaign type'],
      ['flu jab', 'Broad match', 'None', 'Flu', 'Jab', 'flu vaccine', '9', '2', '2', 'CHF', '4.50', '0.00', 'Search'],
      ['jab cost', 'Broad match', 'None', 'Flu', 'Jab', 'flu vaccine', '5', '1', '1', 'CHF', '0.50', '0.00', 'Search'],
      ['Total: Search terms', '', '', '', '', '', '14', '3', '3', 'CHF', '5.00', '0.00', ''],
    ]
    const read = readOne(makeCsv(rows), 'Search terms report.csv')
    expect(read.period).toEqual({ from: '2026-01-17', to: '2026-02-15' })
    expect(valuesOf(read)).toMatchObject({
      'Flu / Jab / flu vaccine / flu jab spend period 2026-02-15': 4.5,
      'Flu / Jab / flu vaccine / jab cost spend period 2026-02-15': 0.5,
    })
    expect(codes(read)).not.toContain('column-unknown')
  })

  test('sums of money in several currencies are kept apart and have no sum', () => {
    const rows = [
      ['Campaign', 'Currency code', 'Impr.', 'Clicks', 'Cost'],
      ['Brand', 'CHF', '100', '2', '5.50'],
      ['Brand', 'EUR', '50', '1', '4.00'],
    ]
    const read = readOne(makeCsv(rows), 'Campaign report.csv')
    expect(valuesOf(read)).toMatchObject({
      'CHF / Brand spend lifetime 2026-09-30': 5.5,
      'EUR / Brand spend lifetime 2026-09-30': 4,
    })
    expect(read.tables[0]?.columns.map(({ header }) => header)).toEqual(['Impr.', 'Clicks'])
    const problem = read.problems.find(({ code }) => code === 'currencies-differ')
    expect(problem).toMatchObject({ place: { column: 'Currency code' }, data: { currencies: 'CHF, EUR' } })
  })
})
