import { expect, test } from 'vitest'
import { readPeriod } from '../../src/core/import/cells/read-period.ts'
import { periodInName } from '../../src/core/import/export-date.ts'
import { utf8 } from '../files/make-file.ts'
import { codes, readOne, valuesOf } from './read.ts'

test.each([
  ['Mar 1, 2026-Mar 31, 2026', '2026-03-01', '2026-03-31'],
  ['Mar 1 - Mar 31, 2026', '2026-03-01', '2026-03-31'],
  ['March 1 – 31, 2026', '2026-03-01', '2026-03-31'],
  ['Dec 20 - Jan 5, 2026', '2025-12-20', '2026-01-05'],
  ['1–31 mars 2026', '2026-03-01', '2026-03-31'],
  ['28 février – 3 mars 2026', '2026-02-28', '2026-03-03'],
  ['1.–31. März 2026', '2026-03-01', '2026-03-31'],
  ['1 a 31 de janeiro de 2026', '2026-01-01', '2026-01-31'],
  ['01/03/2026 - 31/03/2026', '2026-03-01', '2026-03-31'],
  ['3/1/26 - 3/31/26', '2026-03-01', '2026-03-31'],
  ['2026年3月1日~2026年3月31日', '2026-03-01', '2026-03-31'],
])('%s is from %s to %s', (text, from, to) => expect(readPeriod(text)).toEqual({ from, to }))

test.each(['Last 3 months', '01/03/2026 - 05/03/2026', '2026', 'Mar 31, 2026', '31–1 mars 2026'])(
  '%s names no days for certain',
  (text) => expect(readPeriod(text)).toBeNull(),
)

test('Matomo ends the name of a file with a day, two days or a month', () => {
  const february = { from: '2024-02-01', to: '2024-02-29' }
  expect(periodInName('Export _ Country _ February 2024.csv')).toEqual(february)
  expect(periodInName('Export _ Pays _ février 2024 (1).csv')).toEqual(february)
  expect(periodInName('Export _ Pays _ 1 – 29 février 2024.csv')).toEqual(february)
  expect(periodInName('Board report February 2024.csv')).toBeNull()
})

test('where Google Analytics compares two periods, each row is of the one that it names', () => {
  const frame =
    '# ---\n# Pages\n# Property: Sample - GA4\n#\n# All Users\n# Start date: 20260201\n# End date: 20260331\n'
  const rows = 'Page path,Date range,Views\n/,"Mar 1 - Mar 31, 2026",10\n/,"Feb 1 - Feb 28, 2026",8\n/,Lately,7\n'
  const read = readOne(utf8(frame + rows), 'a.csv')
  expect(valuesOf(read)).toEqual({ '/ page-views period 2026-03-31': 10, '/ page-views period 2026-02-28': 8 })
  expect(codes(read)).toContain('date-unreadable')
})

test.each([
  [['28 February', '29 February', '1 March'], '2024-02-28', '2024-03-01'],
  [['28 февраля', '1 марта'], '2025-02-28', '2025-03-01'],
  [['31 ديسمبر', '1 يناير'], '2025-12-31', '2026-01-01'],
  [['12-Apr', '13-avr'], '2025-04-12', '2025-04-13'],
])('days without a year, %j', (days, from, to) => {
  const rows = days.map((day) => `${day},1,2\n`).join('')
  expect(readOne(utf8(`Date,Video Views,Profile Views\n${rows}`), 'Overview.csv', '2026-01-10').period).toEqual({
    from,
    to,
  })
})
