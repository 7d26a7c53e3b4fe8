import { expect, test } from 'vitest'
import { questionOn } from '../../src/core/report/report-question.ts'

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
