import { describe, expect, test } from 'vitest'
import { heldValue } from '../../src/core/scoring/actual.ts'
import { months, point, year2026 } from './support/facts.ts'

const asOf = '2026-09-30'

describe('flow', () => {
  const points = [point('2025-12', 50), ...months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])]
  test.each([
    ['month', 9],
    ['quarter', 24],
    ['year', 95],
    ['period', 45],
  ] as const)('a window of one %s ends with the month asked for', (window, expected) => {
    expect(heldValue({ basis: 'flow', window }, points, year2026, asOf)?.value).toBe(expected)
  })

  test('a window without a point has no data, which is not zero', () => {
    expect(heldValue({ basis: 'flow', window: 'month' }, months([1, 2]), year2026, asOf)).toBeNull()
    expect(heldValue({ basis: 'flow', window: 'month' }, [point('2026-09', null)], year2026, asOf)).toBeNull()
    expect(heldValue({ basis: 'flow', window: 'month' }, [point('2026-09', 0)], year2026, asOf)?.value).toBe(0)
  })

  test('it stands on its weakest evidence', () => {
    const mixed = [point('2026-08', 1, { grade: 'C' }), point('2026-09', 1)]
    expect(heldValue({ basis: 'flow', window: 'quarter' }, mixed, year2026, asOf)?.grade).toBe('C')
  })
})

test('stock: the last value not after the day, however old', () => {
  const points = [point('2025-11', 10), point('2026-04', 12), point('2026-10', 99)]
  expect(heldValue({ basis: 'stock', window: 'month' }, points, year2026, asOf)?.value).toBe(12)
  expect(heldValue({ basis: 'stock', window: 'month' }, points, year2026, '2025-10-31')).toBeNull()
})

describe('ratio', () => {
  const part = (month: string, numerator: number, denominator: number) =>
    point(month, numerator / denominator, { numerator, denominator })

  test('numerators over denominators, never an average of rates', () => {
    const points = [part('2026-08', 1, 10), part('2026-09', 900, 1000)]
    expect(heldValue({ basis: 'ratio', window: 'quarter' }, points, year2026, asOf)?.value).toBeCloseTo(901 / 1010, 12)
  })

  test('rates from samples are weighed by their samples, and the samples add up', () => {
    const points = [point('2026-08', 0.2, { sampleSize: 10 }), point('2026-09', 0.5, { sampleSize: 30 })]
    const held = heldValue({ basis: 'ratio', window: 'quarter' }, points, year2026, asOf)
    expect(held?.value).toBeCloseTo(0.425, 12)
    expect(held?.sampleSize).toBe(40)
  })

  test('bare rates are not averaged: the last one counts', () => {
    expect(
      heldValue({ basis: 'ratio', window: 'quarter' }, months([0.1, 0.2, 0.3]), year2026, '2026-03-31')?.value,
    ).toBe(0.3)
  })

  test('nothing out of nothing is no rate', () => {
    const points = [point('2026-09', null, { numerator: 0, denominator: 0 })]
    expect(heldValue({ basis: 'ratio', window: 'month' }, points, year2026, asOf)).toBeNull()
  })
})
