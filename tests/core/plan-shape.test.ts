import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthsFrom, monthsOf } from '../../src/core/period.ts'
import { planShape, seasonalPlan, seasonOf } from '../../src/core/plan-shape.ts'

const year = monthsFrom('2026-01', 12)

/** Whole percents for twelve months that total 100. */
const season = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 11, maxLength: 11 }).map((percents) => {
  let left = 100
  const kept = percents.map((percent) => {
    const given = Math.min(percent, left)
    left -= given
    return given
  })
  return [...kept, left]
})

test('a seasonal plan comes back as it was written', () => {
  fc.assert(
    fc.property(season, (percents) => {
      const plan = seasonalPlan(percents, year)
      expect(seasonOf(plan, year)).toEqual(percents)
      expect(planShape(plan, year)).toBe('seasonal')
    }),
  )
})

test('months that are cut off end with the period', () => {
  const period = { from: '2026-01-15', to: '2026-03-10' }
  expect(seasonalPlan([50, 30, 20], period)).toEqual([
    { date: '2026-01-31', share: 0.5 },
    { date: '2026-02-28', share: 0.8 },
    { date: '2026-03-10', share: 1 },
  ])
  expect(monthsOf(period)).toHaveLength(3)
})

test('dated points are phased, and none are a straight line', () => {
  expect(planShape([], year)).toBe('linear')
  expect(planShape([{ date: '2026-06-30', share: 0.2 }], year)).toBe('phased')
  const short = seasonalPlan(Array<number>(12).fill(5), year)
  expect(planShape(short, year)).toBe('phased')
})
