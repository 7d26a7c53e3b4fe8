import { expect, test } from 'vitest'
import { monthToTell, questionOn } from '../../src/core/report/report-question.ts'

const quarter = { from: '2026-07-01', to: '2026-09-30' }

test.each([
  ['it is over', '2026-09-30', '2026-11-28', '2026-09-30'],
  ['it runs, and has data', '2026-08-10', '2026-08-20', '2026-08-10'],
  ['it runs, without data yet', '2026-06-30', '2026-08-20', '2026-08-20'],
  ['nothing was ever imported', null, '2026-08-20', '2026-08-20'],
  ['it is over, and its data are old', '2026-06-30', '2026-11-28', '2026-09-30'],
  ['it has not begun, so that a paper is refused', '2026-05-31', '2026-06-10', '2026-06-10'],
])('a period is told as it was known: %s', (_, lastDataOn, today, asOf) => {
  expect(questionOn(quarter, lastDataOn, today)).toEqual({ period: quarter, asOf })
})

test.each([
  ['the quarter of the last day', '2025-04-01', '2026-09-30', '2026-09'],
  ['the one before while its own has hardly begun', '2025-04-01', '2026-10-02', '2026-09'],
  ['its own from a whole month on', '2025-04-01', '2026-10-31', '2026-10'],
  ['its own where nothing is known of the one before', '2026-10-01', '2026-10-20', '2026-10'],
  ['the last of the year before in January', '2025-12-01', '2026-01-05', '2025-12'],
  ['its own where nothing was imported', null, '2026-10-02', '2026-10'],
])('the period that is told first is %s', (_, firstDataOn, lastDataOn, month) => {
  expect(monthToTell(firstDataOn, lastDataOn)).toBe(month)
})
