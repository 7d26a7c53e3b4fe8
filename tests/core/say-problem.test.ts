import { expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { sayProblem } from '../../src/core/text/say-problem.ts'

const empty = (table: string): Problem => ({
  code: 'no-rows',
  severity: 'warning',
  count: 1,
  place: { table },
  data: {},
})

test('a table that is all of its file is called by the file alone', () => {
  const named = sayProblem('en', empty('Visitor metrics'), 'page.xlsx')
  expect(named).toMatch(/^The table “Visitor metrics” in page\.xlsx has a header and no rows/)
  expect(sayProblem('en', empty('page.csv'), 'zipped/page.csv')).toMatch(/^zipped\/page\.csv has a header and no rows/)
  expect(sayProblem('fr', empty('page.csv'), 'page.csv')).toMatch(/^page\.csv a un en-tête/)
})
