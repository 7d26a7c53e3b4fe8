import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/date.ts'
import { dateOrderOf } from '../../src/core/import/cells/date-orders.ts'
import { readDate } from '../../src/core/import/cells/read-date.ts'
import { exportDateInName, periodInName } from '../../src/core/import/export-date.ts'

test.each([
  ['2025-01-01T01:00:00', '2025-01-01'],
  ['2016-12-23 18:50 +0000', '2016-12-23'],
  ['20260224', '2026-02-24'],
  ['2026/02/24', '2026-02-24'],
  ['Aug 19, 2011', '2011-08-19'],
  ['Mon Feb 03 2025', '2025-02-03'],
  ['Tue, Feb 18, 2025', '2025-02-18'],
  ['Jun 01, 2023 09:46 pm', '2023-06-01'],
  ['18 September 2025', '2025-09-18'],
  ['02/16/2025 05:14', '2025-02-16'],
  ['2/6/25', '2025-02-06'],
  ['18-Feb-25', '2025-02-18'],
  ['3 марта 2026', '2026-03-03'],
  ['3 мая 2026', '2026-05-03'],
  ['3. března 2026', '2026-03-03'],
  ['3 červenec 2026', undefined],
  ['18-févr.-25', '2025-02-18'],
  ['2026/3/8', '2026-03-08'],
  ['2026年3月8日', '2026-03-08'],
  ['2026년 3월 8일', '2026-03-08'],
  ['2026. 3. 8.', '2026-03-08'],
  ['29 février 2024', '2024-02-29'],
  ['29 février 2025', undefined],
  ['45717', undefined],
  [45717, '2025-03-01'],
  [20260224, '2026-02-24'],
  ['Lifetime', undefined],
  ['02/30/2025', undefined],
  ['', undefined],
])('%j is %s', (cell, date) => expect(readDate(cell, 'month-first')).toBe(date))

test('the order of day and month is decided by all dates of a file', () => {
  expect(dateOrderOf(['01/02/2025', '13/02/2025'], null)).toBe('day-first')
  expect(dateOrderOf(['01/02/2025', '01/13/2025'], null)).toBe('month-first')
  expect(dateOrderOf(['03/04/2025'], { from: '2025-04-01', to: '2025-04-30' })).toBe('day-first')
  expect(dateOrderOf(['01/02/2025', '02/02/2025', '03/02/2025'], null)).toBe('day-first')
  expect(dateOrderOf(['03/04/2025'], null)).toBeUndefined()
  expect(dateOrderOf(['2025-01-01'], null)).toBe('no-matter')
  expect(dateOrderOf(['Apr 14, 2026', '31/31/2026', 'May 2, 2026'], null)).toBe('no-matter')
  expect(dateOrderOf(['14 April 2026', '31/02/2026', '2 May 2026'], null)).toBe('no-matter')
})

test('any day is read as itself in every form', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const date = addDays('2000-01-01', days)
      const [year, month, day] = date.split('-')
      expect(readDate(`${month}/${day}/${year}`, 'month-first')).toBe(date)
      expect(readDate(`${Number(day)}/${Number(month)}/${year}`, 'day-first')).toBe(date)
      expect(readDate(`${date}T01:00:00`, 'day-first')).toBe(date)
    }),
  )
})

test('the days of an export stand in its name', () => {
  expect(periodInName('Jan-14-2025_Apr-14-2025_1396.csv')).toEqual({ from: '2025-01-14', to: '2025-04-14' })
  expect(periodInName('a.zip/Table 2024-11-21_2025-02-19.csv')).toEqual({ from: '2024-11-21', to: '2025-02-19' })
  expect(periodInName('tweet_activity_metrics_x_20161201_20170101_en.csv')).toEqual({
    from: '2016-12-01',
    to: '2017-01-01',
  })
  expect(periodInName('Views.csv')).toBeNull()
  expect(exportDateInName('some-page_content_1735689600000.xls')).toBe('2025-01-01')
  expect(exportDateInName('Jan-14-2025_Apr-14-2025_1396269028466733.csv')).toBe('2025-04-14')
})
