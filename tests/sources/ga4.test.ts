import { describe, expect, test } from 'vitest'
import { makeWorkbook, utf8 } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from '../import/read.ts'

const frame = `# ----------------------------------------
# Report CSV Export
# Account: Sample, Ltd
# Property: www.sample.ch - GA4
# ----------------------------------------
#`
const segment = (from = '20260301', to = '20260331') => `# All Users\r
# Start date: ${from}\r
# End date: ${to}\r
`
const read = (text: string, name = 'data-export.csv') => readOne(utf8(text), name)

describe('Google Analytics 4', () => {
  test('by day, under lines that say whose and when', () => {
    const file = read(`${frame}\n${segment()}Date,Event count,Total users,My metric\n20260302,20,7,3\n20260301,10,5,4`)
    expect(file).toMatchObject({ source: 'ga4', verified: true, period: { from: '2026-03-01', to: '2026-03-02' } })
    expect(file.tables[0]).toMatchObject({ report: 'by-day', accountName: 'www.sample.ch - GA4', platform: 'website' })
    expect(file.tables[0]?.observations[0]?.trace).toEqual({ table: 0, row: 11, column: 2 })
    expect(valuesOf(file)).toMatchObject({
      'account users day 2026-03-02': 7,
      'account event-count day 2026-03-01': 10,
    })
    expect(codes(file)).toEqual(['column-unknown'])
  })

  test('in a workbook, where all of it stands in one column or the rows are taken apart', () => {
    const text = `${frame}\n${segment()}Date,Event count,Total users\n20260302,20,7\n20260301,10,5`
    const lines = text.split(/\r?\n/)
    const pasted = makeWorkbook({ 'data-export': lines.map((line) => [line]) }, 'xlsx')
    const cells = (line: string) => line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))
    const opened = makeWorkbook(
      { 'data-export': lines.map((line) => (line[0] === '#' ? [line] : cells(line))) },
      'xlsx',
    )
    for (const bytes of [pasted, opened]) {
      const file = readOne(bytes, 'data-export.xlsx')
      expect(file).toMatchObject({ source: 'ga4', period: { from: '2026-03-01', to: '2026-03-02' } })
      expect(valuesOf(file)).toEqual(valuesOf(read(text)))
      expect(file.tables[0]?.observations[0]?.trace).toEqual({ table: 0, row: 11, column: 2 })
    }
  })

  test('by any dimension, even one of their own, over the days asked for', () => {
    const file = read(`${frame}\n${segment()}Page path and screen class,Views,Active users\n/,9,4\n"/a,b",3,2`)
    expect(file.tables[0]).toMatchObject({ report: 'by-dimension', period: { from: '2026-03-01', to: '2026-03-31' } })
    expect(file.tables[0]?.observations[2]).toMatchObject({
      subject: { kind: 'segment', dimension: 'page path and screen class', key: '/a,b' },
      measure: 'page-views',
      grain: 'period',
      value: 3,
    })
  })

  test('by day and dimension', () => {
    const file = read(`${frame}\n${segment()}Date,Country,Active users\n20260301,France,4\n20260301,Italy,2`)
    expect(file.tables[0]?.report).toBe('by-day-and-dimension')
    expect(valuesOf(file)).toEqual({ 'France active-users day 2026-03-01': 4, 'Italy active-users day 2026-03-01': 2 })
  })

  test('a snapshot stacks tables: numbered days, tables without rows, cohorts that are not yet known', () => {
    const file = read(
      [
        `${frame}\n${segment()}Nth day,Active users\n0001,5\n0000,3\n`,
        `${segment()}Country,Active users\n`,
        `${segment()}Country ID,Active users\nFR,4\n`,
        `${segment()}Date,Week 0,Week 1\n20260301,100,12\n20260308,-1\n`,
        `${segment()}Nth week,Sessions\n0000,8\n`,
      ].join('\n'),
      'Reports_snapshot.csv',
    )
    expect(file.tables.map((table) => [table.report, table.accountName, table.observations.length])).toEqual([
      ['by-nth-day', 'www.sample.ch - GA4', 2],
      ['by-dimension', 'www.sample.ch - GA4', 0],
      ['by-dimension', 'www.sample.ch - GA4', 1],
      ['by-week', 'www.sample.ch - GA4', 0],
    ])
    expect(valuesOf(file)).toEqual({
      'account active-users day 2026-03-02': 5,
      'account active-users day 2026-03-01': 3,
      'FR active-users period 2026-03-31': 4,
    })
    expect(codes(file)).toEqual(expect.arrayContaining(['no-rows', 'table-ignored']))
  })

  test('the card of totals counts the people of the whole period', () => {
    const file = read(
      [
        `${frame}\n${segment()}Active users,New users,Average engagement time per active user,Event count\n587,578,68.5,4862\n`,
        `${segment()}Page title and screen class,Views,Active users,Event count,Bounce rate\nHome,198,35,429,0.25\n`,
      ].join('\n'),
      'Reports_snapshot.csv',
    )
    expect(file.tables.map(({ report }) => report)).toEqual(['whole-period', 'by-dimension'])
    expect(valuesOf(file)).toMatchObject({
      'account active-users period 2026-03-31': 587,
      'account new-users period 2026-03-31': 578,
      'account event-count period 2026-03-31': 4862,
      'Home active-users period 2026-03-31': 35,
    })
    expect(codes(file)).not.toContain('table-ignored')
  })

  test('an exploration has its total in the second row', () => {
    const file = read(
      '# ----------------------------------------\n# sample.ch\n# Free form 1\n# 20260301-20260331\n# ----------------------------------------\n\nCountry,Device category,Sessions\n,,9,Grand total\nFrance,desktop,5\nItaly,mobile,3\n',
    )
    expect(file.tables[0]).toMatchObject({ accountName: 'sample.ch', period: { from: '2026-03-01', to: '2026-03-31' } })
    expect(valuesOf(file)).toEqual({
      'France / desktop sessions period 2026-03-31': 5,
      'Italy / mobile sessions period 2026-03-31': 3,
    })
    expect(file.tables[0]?.columns[0]).toMatchObject({ sum: 8, total: 9 })
    expect(codes(file)).toContain('total-differs')
  })

  test('in French only the words change', () => {
    const file = read(
      `${frame.replace('Property', 'Propriété')}\n# Date de début : 20260301\n# Date de fin : 20260331\nDate,Vues,Utilisateurs actifs\n20260301,9,4\n`,
    )
    expect(file).toMatchObject({ language: 'fr', verified: false })
    expect(valuesOf(file)).toEqual({ 'account page-views day 2026-03-01': 9, 'account active-users day 2026-03-01': 4 })
  })

  test('in Japanese, with a column that the English report calls otherwise', () => {
    const file = read(
      '# ----------------------------------------\n# ページとスクリーン: ページパス + クエリ文字列\n# アカウント: sample\n# 開始日: 20260817\n# 終了日: 20260913\n# ----------------------------------------\n\nページパス + クエリ文字列,表示回数,アクティブ ユーザー,ユーザーあたりのビュー,平均エンゲージメント時間\n/a,"12,345",3000,4.1,40\n',
    )
    expect(file).toMatchObject({ language: 'ja', period: { from: '2026-08-17', to: '2026-09-13' } })
    expect(valuesOf(file)).toMatchObject({ '/a page-views period 2026-09-13': 12_345 })
    expect(codes(file)).not.toContain('column-unknown')
  })

  test('without the lines it could be anything', () => {
    expect(read('Date,Active users,Views\n20260301,1,2\n').status).toBe('unknown')
  })
})
