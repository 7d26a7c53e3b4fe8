import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clip } from '../../src/core/scoring/attainment.ts'
import { metricPart, planOf, rollUp, type WeighedPart } from '../../src/core/scoring/roll-up.ts'
import { weightsTotal } from '../../src/core/scoring/weights.ts'

describe('vectors of the method', () => {
  test('a metric without data lowers the coverage and widens the range', () => {
    const score = rollUp([metricPart(40, 0.8), metricPart(35, 0.6), metricPart(25, null)])
    expect(score.coverage).toBeCloseTo(0.75, 12)
    expect(score.measured).toBeCloseTo(0.53 / 0.75, 12)
    expect(score.floor).toBeCloseTo(0.53, 12)
    expect(score.ceiling).toBeCloseTo(0.78, 12)
  })

  test('a regression and an overshoot are clipped', () => {
    expect(rollUp([metricPart(50, clip(-0.5, 1)), metricPart(50, clip(1.4, 1))]).measured).toBe(0.5)
  })
})

test('nothing at all has no score, and the whole range', () => {
  expect(rollUp([])).toEqual({ floor: 0, coverage: 0, ceiling: 1, measured: null })
})

describe('the plan of a whole', () => {
  const part = (weight: number, counted: number | null, expected: number) => ({
    ...metricPart(weight, counted),
    expected,
  })

  test('is that of its parts with data, by weight', () => {
    // (40·0.5 + 35·0.8) ÷ (40 + 35) = 48 ÷ 75 = 0.64; the part without data, planned at 0.1, is left out.
    expect(planOf([part(40, 0.8, 0.5), part(35, 0.6, 0.8), part(25, null, 0.1)])).toBeCloseTo(0.64, 12)
  })

  test('counts a part as far as it has data', () => {
    // (60·0.5·0.4 + 40·1·0.9) ÷ (60·0.5 + 40·1) = (12 + 36) ÷ 70
    const half = { weight: 60, floor: 0.2, coverage: 0.5, expected: 0.4 }
    expect(planOf([half, { weight: 40, floor: 0.7, coverage: 1, expected: 0.9 }])).toBeCloseTo(48 / 70, 12)
  })

  test('is that of all parts while nothing has data: (40·0.5 + 60·1) ÷ 100 = 0.8', () => {
    expect(planOf([part(40, null, 0.5), part(60, null, 1)])).toBeCloseTo(0.8, 12)
    expect(planOf([])).toBe(0)
  })
})

describe('laws', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const weight = fc.integer({ min: 1, max: 100 })
  const part: fc.Arbitrary<WeighedPart> = fc.oneof(
    fc.tuple(weight, fc.option(share)).map(([weighs, counted]) => metricPart(weighs, counted)),
    fc
      .tuple(weight, share, share)
      .map(([weighs, coverage, rate]) => ({ weight: weighs, coverage, floor: coverage * rate })),
  )
  const parts = fc.array(part, { minLength: 1, maxLength: 8 })

  test('floor ≤ measured ≤ ceiling', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const { floor, measured, ceiling } = rollUp(given)
        expect(floor).toBeLessThanOrEqual((measured ?? floor) + 1e-9)
        expect(measured ?? floor).toBeLessThanOrEqual(ceiling + 1e-9)
      }),
    )
  })

  test('the order does not matter', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const turned = rollUp([...given].reverse())
        const score = rollUp(given)
        expect(turned.floor).toBeCloseTo(score.floor, 9)
        expect(turned.coverage).toBeCloseTo(score.coverage, 9)
      }),
    )
  })

  test('full coverage leaves no range', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, share), { minLength: 1 }), (given) => {
        const { floor, measured, ceiling } = rollUp(given.map(([weighs, counted]) => metricPart(weighs, counted)))
        expect(measured).toBeCloseTo(floor, 9)
        expect(ceiling).toBeCloseTo(floor, 9)
      }),
    )
  })

  test('a roll-up of one part is that part', () => {
    fc.assert(
      fc.property(part, (given) => {
        expect(rollUp([given]).floor).toBeCloseTo(given.floor, 12)
        expect(rollUp([given]).coverage).toBeCloseTo(given.coverage, 12)
      }),
    )
  })
})

test('weights total exactly 100, as a person would add them up', () => {
  expect(weightsTotal([0.1, 0.2, 99.7]).exact).toBe(true)
  expect(weightsTotal([33.33, 33.33, 33.33]).exact).toBe(false)
  expect(weightsTotal([60, 40, 0])).toEqual({ total: 100, exact: true })
  expect(weightsTotal([50, 49.999999])).toMatchObject({ exact: false })
  expect(weightsTotal([]).exact).toBe(true)
})
