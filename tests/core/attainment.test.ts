import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attainmentOfMilestone, attainmentOfWay, clip } from '../../src/core/scoring/attainment.ts'
import { attainmentOfScale, goalScaleT } from '../../src/core/scoring/goal-scale.ts'
import { ladderSteps } from '../../src/core/scoring/ladder.ts'
import { paceRatio } from '../../src/core/scoring/pace.ts'
import { colourOf } from '../../src/core/scoring/status.ts'

describe('vectors of the method', () => {
  test.each([
    ['increase', 1_000_000, 1_500_000, 1_350_000, 0.7],
    ['decrease', 500_000, 400_000, 420_000, 0.8],
    ['response time, half way', 48, 24, 36, 0.5],
    ['response time, unmoved', 48, 24, 48, 0],
    ['response time, worse', 48, 24, 60, -0.5],
    ['followers, unmoved', 10_000, 12_000, 10_000, 0],
  ])('%s', (_, baseline, target, actual, expected) => {
    expect(attainmentOfWay(baseline, target, actual)).toBeCloseTo(expected, 12)
  })

  test('ladder', () => {
    const now = [2, 1, 1, 4] as const
    const goals = [
      { stakeholderId: '0', base: 0, target: 3 },
      { stakeholderId: '1', base: 0, target: 2 },
      { stakeholderId: '2', base: 1, target: 3 },
      { stakeholderId: '3', base: 2, target: 4 },
    ] as const
    expect(ladderSteps(goals, (goal) => now[Number(goal.stakeholderId)] ?? 0)).toEqual({ done: 5, due: 9 })
  })

  test('goal attainment scale', () => {
    const goals = (weights: number[], levels: number[]) =>
      weights.map((weight, place) => ({ weight, level: levels[place] ?? 0 }))
    expect(goalScaleT(goals([3, 2, 1], [1, 0, -1]))).toBeCloseTo(54.41, 2)
    expect(goalScaleT(goals([1, 1, 1], [0, 0, 0]))).toBe(50)
    expect(goalScaleT(goals([1, 1, 1], [1, 1, 1]))).toBeCloseTo(63.69, 2)
    expect(goalScaleT(goals([1, 1, 1], [-2, -2, -2]))).toBeCloseTo(22.61, 2)
    expect(goalScaleT([])).toBeNull()
    expect([-2, -1, 0, 1, 2].map(attainmentOfScale)).toEqual([0, 0.5, 1, 1, 1])
  })

  test('pace: attainment 0.42 at half time is amber', () => {
    const pace = paceRatio(0.42, 0.5)
    expect(pace).toBeCloseTo(0.84, 12)
    expect(colourOf(pace ?? 0, { green: 0.9, amber: 0.75 })).toBe('amber')
  })
})

test('a target that equals its baseline is refused as a value', () => {
  expect(attainmentOfWay(5, 5, 7)).toEqual({ refused: 'target-equals-baseline' })
})

test('a milestone is reached or not', () => {
  expect([0, 0.99, 1].map(attainmentOfMilestone)).toEqual([0, 0, 1])
})

test('nothing is asked of the pace while the plan expects nothing', () => {
  expect(paceRatio(0.4, 0)).toBeNull()
  expect(paceRatio(null, 0.5)).toBeNull()
})

describe('laws', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const way = fc.tuple(number, number).filter(([baseline, target]) => baseline !== target)

  test('attainment is 0 at the baseline and 1 at the target, whichever way it goes', () => {
    fc.assert(
      fc.property(way, ([baseline, target]) => {
        expect(attainmentOfWay(baseline, target, baseline)).toBe(0)
        expect(attainmentOfWay(baseline, target, target)).toBe(1)
      }),
    )
  })

  test('attainment does not depend on the unit', () => {
    fc.assert(
      fc.property(way, number, fc.constantFrom(0.01, 60, 1000), ([baseline, target], actual, scale) => {
        const one = attainmentOfWay(baseline, target, actual)
        const other = attainmentOfWay(baseline * scale, target * scale, actual * scale)
        expect(Math.abs(Number(other) - Number(one))).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(Number(one))))
      }),
    )
  })

  test('what is counted lies within 0 and the cap', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ min: 1, max: 1.2, noNaN: true }), (raw, cap) => {
        const counted = clip(raw, cap)
        expect(counted).toBeGreaterThanOrEqual(0)
        expect(counted).toBeLessThanOrEqual(cap)
      }),
    )
  })
})
