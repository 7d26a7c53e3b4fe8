import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/date.ts'
import { expectedShare } from '../../src/core/scoring/plan.ts'
import { metric, year2026 } from './support/facts.ts'

const linear = metric('m')
const phased = metric('m', {
  plan: [
    { date: '2026-06-30', share: 0.2 },
    { date: '2026-09-30', share: 0.8 },
  ],
})
const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days))

test('a linear plan expects the share of the days that have passed', () => {
  expect(expectedShare(linear, year2026, '2026-09-30')).toBeCloseTo(273 / 365, 12)
  expect(expectedShare(linear, year2026, '2025-12-31')).toBe(0)
  expect(expectedShare(linear, year2026, '2027-03-01')).toBe(1)
})

describe('a phased plan', () => {
  test('runs through its points', () => {
    expect(expectedShare(phased, year2026, '2026-06-30')).toBe(0.2)
    expect(expectedShare(phased, year2026, '2026-09-30')).toBe(0.8)
    expect(expectedShare(phased, year2026, '2026-12-31')).toBe(1)
  })

  test('is straight between them', () => {
    expect(expectedShare(phased, year2026, '2026-08-15')).toBeCloseTo(0.2 + 0.6 * (46 / 92), 12)
    expect(expectedShare(phased, year2026, '2026-01-01')).toBeCloseTo(0.2 / 181, 12)
  })

  test('does not depend on the order of its points', () => {
    const turned = { ...phased, plan: [...phased.plan].reverse() }
    fc.assert(
      fc.property(day, (asOf) => expectedShare(turned, year2026, asOf) === expectedShare(phased, year2026, asOf)),
    )
  })

  test('with the points of a line is the linear plan', () => {
    const line = metric('m', { plan: [{ date: '2026-09-30', share: 273 / 365 }] })
    fc.assert(
      fc.property(day, (asOf) => {
        expect(expectedShare(line, year2026, asOf)).toBeCloseTo(expectedShare(linear, year2026, asOf), 9)
      }),
    )
  })
})

test('a milestone is expected on its day, not by halves', () => {
  const milestone = metric('m', {
    target: { kind: 'milestone', statement: 'Board founded' },
    plan: [{ date: '2026-06-30', share: 1 }],
  })
  expect(expectedShare(milestone, year2026, '2026-06-29')).toBe(0)
  expect(expectedShare(milestone, year2026, '2026-06-30')).toBe(1)
  expect(expectedShare({ ...milestone, plan: [] }, year2026, '2026-12-30')).toBe(0)
  expect(expectedShare({ ...milestone, plan: [] }, year2026, '2026-12-31')).toBe(1)
})

test('a level to maintain is expected from the first day', () => {
  const level = metric('m', { target: { kind: 'maintain', rule: 'above', level: 1, tolerance: 0, baseline: null } })
  expect(expectedShare(level, year2026, '2026-01-01')).toBe(1)
})
