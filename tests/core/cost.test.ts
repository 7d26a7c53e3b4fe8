import { expect, test } from 'vitest'
import { allocatedCosts, budgetIn, costIn, costPerOutcome, incrementalCost } from '../../src/core/scoring/cost.ts'
import { lumen, thirdQuarter } from './support/lumen.ts'

test('cost in a period; nothing recorded is not zero', () => {
  expect(costIn(lumen.costs, thirdQuarter.period)).toBe(12_000)
  expect(costIn(lumen.costs, { from: '2025-01-01', to: '2025-12-31' })).toBeNull()
})

test('a campaign shares its cost among its objectives, a named objective keeps its own', () => {
  expect(costIn(allocatedCosts(lumen.costs, lumen.campaigns, 'experts'), thirdQuarter.period)).toBe(6500)
  expect(costIn(allocatedCosts(lumen.costs, lumen.campaigns, 'dialogue'), thirdQuarter.period)).toBe(2500)
  expect(allocatedCosts(lumen.costs, lumen.campaigns, 'heard')).toEqual([])
})

test('a budget is spread over the days of its campaign', () => {
  expect(budgetIn(lumen.campaigns, thirdQuarter.period)).toBeCloseTo(18_400, 9)
  expect(budgetIn([], thirdQuarter.period)).toBeNull()
})

test('cost per outcome needs a cost and an outcome', () => {
  expect(costPerOutcome(6500, 3)).toBeCloseTo(2166.67, 2)
  expect(costPerOutcome(6500, 0)).toBeNull()
  expect(costPerOutcome(6500, -1)).toBeNull()
  expect(costPerOutcome(null, 3)).toBeNull()
  expect(costPerOutcome(0, 3)).toBe(0)
})

test('one more outcome against another way', () => {
  const stand = { name: 'stand', cost: 40_000, outcomes: 8, objectiveId: 'x' }
  expect(incrementalCost(50_000, 10, stand)).toBe(5000)
  expect(incrementalCost(50_000, 8, stand)).toBeNull()
  expect(incrementalCost(30_000, 6, stand)).toBe(5000)
})

test('more for less has no price for one more, and neither has less for more', () => {
  const stand = { name: 'stand', cost: 40_000, outcomes: 8, objectiveId: 'x' }
  expect(incrementalCost(30_000, 10, stand)).toBeNull()
  expect(incrementalCost(50_000, 6, stand)).toBeNull()
})
