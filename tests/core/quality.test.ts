import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/date.ts'
import type { MeasureId } from '../../src/core/measure.ts'
import { freshnessOf } from '../../src/core/quality/freshness.ts'
import { coverageOf } from '../../src/core/quality/measure-coverage.ts'
import { medianOf, outliersOf } from '../../src/core/quality/outliers.ts'
import { overlapsOf } from '../../src/core/quality/overlaps.ts'
import { qualityRules } from '../../src/core/quality/quality.ts'
import { reasonOfTotal } from '../../src/core/quality/total-checks.ts'

describe('freshness', () => {
  test.each([
    ['2026-10-05', 0, 'fresh'],
    ['2026-09-01', 34, 'fresh'],
    ['2026-08-31', 35, 'late'],
    ['2026-06-27', 100, 'silent'],
    ['2026-12-31', 0, 'fresh'],
  ])('last day %s', (lastDay, daysSince, state) => {
    expect(freshnessOf(lastDay, '2026-10-05', qualityRules)).toEqual({ lastDay, daysSince, state })
  })

  test('without any day', () => {
    expect(freshnessOf(null, '2026-10-05', qualityRules)).toMatchObject({ daysSince: null, state: 'no-data' })
  })
})

test('gaps lie between the first and the last day', () => {
  const days = ['2026-02-26', '2026-02-27', '2026-03-02', '2026-03-04']
  const values = days.map((day) => ({ day, value: 1 }))
  expect(coverageOf({ measure: 'clicks', values }, 'website')).toEqual({
    measure: 'clicks',
    from: '2026-02-26',
    to: '2026-03-04',
    days: 4,
    expected: 7,
    gaps: [
      { from: '2026-02-28', to: '2026-03-01' },
      { from: '2026-03-03', to: '2026-03-03' },
    ],
  })
  expect(coverageOf({ measure: 'clicks', values: [] }, 'website')).toBeNull()
  expect(coverageOf({ measure: 'responses', values }, 'survey')?.gaps, 'who answers on some days misses none').toEqual(
    [],
  )
})

test('two exports of one report overlap in the days that both cover', () => {
  const measures: readonly MeasureId[] = ['views', 'likes']
  const window = (file: string, from: string, to: string, report = 'by-day') => ({ file, from, to, report, measures })
  const found = overlapsOf([
    window('a', '2026-01-01', '2026-01-31'),
    window('b', '2026-01-20', '2026-02-28'),
    window('c', '2026-03-01', '2026-03-31'),
    window('d', '2026-01-01', '2026-01-31', 'by-post'),
  ])
  expect(found).toEqual([{ report: 'by-day', from: '2026-01-20', to: '2026-01-31', files: ['a', 'b'] }])
})

test('files of one report that count different things are no exports of the same', () => {
  const window = (file: string, ...measures: MeasureId[]) => ({
    file,
    from: '2026-01-01',
    to: '2026-01-31',
    report: 'overview-by-day',
    measures,
  })
  expect(overlapsOf([window('Reach.csv', 'reach'), window('Views.csv', 'views')])).toEqual([])
  expect(overlapsOf([window('Reach.csv', 'reach'), window('Reach (1).csv', 'reach', 'views')])).toHaveLength(1)
  expect(overlapsOf([window('a.csv'), window('b.csv'), window('c.csv', 'views')])).toHaveLength(1)
})

describe('outliers', () => {
  /** Nine Mondays: 100, 101 … 107, and one of 1000. Median 104, median distance 2, spread 2.9652. */
  const mondays = [100, 101, 102, 103, 104, 105, 106, 107, 1000].map((value, week) => ({
    day: addDays('2026-01-05', week * 7),
    value,
  }))

  test('are far from the median of their weekday', () => {
    const [only, ...rest] = outliersOf({ measure: 'views', values: mondays }, qualityRules)
    expect(only).toMatchObject({ day: '2026-03-02', value: 1000, median: 104 })
    expect(only?.spread).toBeCloseTo(2.9652, 10)
    expect(rest).toEqual([])
  })

  test('are not looked for among few values, nor where most are equal', () => {
    expect(outliersOf({ measure: 'views', values: mondays.slice(2) }, qualityRules)).toEqual([])
    const flat = mondays.map(({ day }, at) => ({ day, value: at === 8 ? 99 : 0 }))
    expect(outliersOf({ measure: 'views', values: flat }, qualityRules)).toEqual([])
  })

  test('a quiet weekend is no outlier', () => {
    const values = Array.from({ length: 70 }, (_, at) => ({
      day: addDays('2026-01-05', at),
      value: (at % 7 > 4 ? 10 : 500) + (at % 5),
    }))
    expect(outliersOf({ measure: 'views', values }, qualityRules)).toEqual([])
  })

  test('the median of an even number is between the two in the middle', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5)
    expect(medianOf([])).toBe(0)
  })
})

test.each([
  ['views', 10, 10, false, 'agrees'],
  ['views', 10, 12, false, 'rows-left-out'],
  ['views', 10, 12, true, 'rows-cut-off'],
  ['reach', 15, 12, false, 'people-counted-once'],
  ['engagement-rate', 0.5, 0.1, false, null],
  ['views', 10, null, false, null],
] as const)('a total of %s: %d in rows, %s in all', (measure, sum, total, cutOff, reason) => {
  expect(reasonOfTotal({ header: 'x', measure, sum, count: 1, empty: 0, total }, cutOff)).toBe(reason)
})
