import { expect, test } from 'vitest'
import { alikeProblems } from '../../src/core/import/alike-problems.ts'
import type { Problem } from '../../src/core/problem.ts'

const inTable = (table: string, more: Partial<Problem> = {}): Problem => ({
  code: 'no-rows',
  severity: 'warning',
  count: 1,
  place: { table },
  data: {},
  ...more,
})

test('what is found alike in several tables stands once, and whatever differs stands for itself', () => {
  const other = inTable('C', { data: { rows: 3 } })
  const atRow = (table: string) => inTable(table, { place: { table, row: 4 } })
  const found = [inTable('A'), inTable('B'), other, atRow('A'), atRow('B'), inTable('D')]
  expect(alikeProblems(found).map(({ first, alsoIn }) => [first, alsoIn])).toEqual([
    [inTable('A'), ['B', 'D']],
    [other, []],
    [atRow('A'), []],
    [atRow('B'), []],
  ])
})
