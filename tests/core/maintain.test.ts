import { describe, expect, test } from 'vitest'
import { keeps, maintained } from '../../src/core/scoring/maintain.ts'
import type { MaintainTarget } from '../../src/core/target.ts'
import { months, point, year2026 } from './support/facts.ts'

const target: MaintainTarget = { kind: 'maintain', rule: 'above', level: 90, tolerance: 0, baseline: null }
const monthly = { basis: 'stock', window: 'month' } as const
const values = months([95, 90, null, 92, 80, 91, 99, 89, 90])

test('vector: at least 90 over 12 months, 9 due, 6 met, 1 missing', () => {
  expect(maintained(monthly, target, values, year2026, '2026-09-30')).toEqual({
    met: 6,
    due: 9,
    missing: 1,
    last: 'met',
  })
})

test('a month is due when it is over, not before', () => {
  expect(maintained(monthly, target, values, year2026, '2026-09-29').due).toBe(8)
  expect(maintained(monthly, target, values, year2026, '2026-01-15')).toEqual({
    met: 0,
    due: 0,
    missing: 0,
    last: null,
  })
})

test('nothing is due after the objective is over, and its last month is due with it', () => {
  const short = { from: '2026-01-01', to: '2026-02-15' }
  expect(maintained(monthly, target, values, short, '2026-02-15').due).toBe(2)
  expect(maintained(monthly, target, values, short, '2026-09-30').due).toBe(2)
})

test('a stock does not carry its last value into a missing month', () => {
  expect(maintained(monthly, target, values, year2026, '2026-03-31').last).toBe('missing')
})

test('a month with nothing to keep is not due', () => {
  const points = [
    point('2026-01', null, { numerator: 0, denominator: 0 }),
    point('2026-02', null, { numerator: 2, denominator: 2 }),
  ]
  const rate = { ...target, level: 0.95 }
  expect(maintained({ basis: 'ratio', window: 'month' }, rate, points, year2026, '2026-02-28')).toEqual({
    met: 1,
    due: 1,
    missing: 0,
    last: 'met',
  })
})

describe('the level is kept', () => {
  test.each([
    ['above', 0, 90, true],
    ['above', 0, 89.9, false],
    ['below', 0, 90, true],
    ['below', 0, 90.1, false],
    ['band', 0.05, 85.5, true],
    ['band', 0.05, 94.5, true],
    ['band', 0.05, 94.6, false],
  ] as const)('%s with tolerance %d: %d is %s', (rule, tolerance, value, expected) => {
    expect(keeps({ rule, level: 90, tolerance }, value)).toBe(expected)
  })

  test('though a computer adds 0.1 and 0.2 up to a little more than 0.3', () => {
    expect(keeps({ rule: 'below', level: 0.3, tolerance: 0 }, 0.1 + 0.2)).toBe(true)
  })
})
