import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { type Weights, weightsBeside, whatIf } from '../../src/core/report/what-if.ts'
import { respread } from '../../src/core/scoring/respread.ts'
import { lumen, thirdQuarter } from './support/lumen.ts'

const percent = fc.double({ min: 0, max: 100, noNaN: true })

describe('another weight', () => {
  test('worked out by hand: of 40, 35 and 25 the first at 30 leaves 70, spread 35 to 25', () => {
    const parts = [40, 35, 25].map((weight, place) => ({ id: String(place), weight }))
    expect(respread(parts, '0', 30).map(({ weight }) => weight)).toEqual([30, (70 * 35) / 60, (70 * 25) / 60])
  })

  test('law: all total 100, the others keep their proportions, and nothing moves when nothing is changed', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(weights, percent, (given, wanted) => {
        const total = given.reduce((sum, weight) => sum + weight, 0)
        const parts = given.map((weight, place) => ({ id: String(place), weight: (100 * weight) / total }))
        const spread = respread(parts, '0', wanted).map(({ weight }) => weight)
        expect(spread.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9)
        expect(spread[0]).toBe(wanted)
        for (const [place, weight] of spread.entries())
          if (place > 1) expect(weight * (given[1] ?? 0)).toBeCloseTo((spread[1] ?? 0) * (given[place] ?? 0), 6)
        const same = respread(parts, '0', parts[0]?.weight ?? 0)
        for (const [place, one] of same.entries()) expect(one.weight).toBeCloseTo(parts[place]?.weight ?? 0, 9)
      }),
    )
  })

  test('of others that had nothing is shared equally, and a part alone keeps the whole', () => {
    const parts = [
      { id: 'a', weight: 100 },
      { id: 'b', weight: 0 },
      { id: 'c', weight: 0 },
    ]
    expect(respread(parts, 'a', 40).map(({ weight }) => weight)).toEqual([40, 30, 30])
    expect(respread([{ id: 'a', weight: 100 }], 'a', 40)).toEqual([{ id: 'a', weight: 100 }])
  })
})

const model = buildReport(lumen, thirdQuarter)

test('without another weight, it says what the report says, statuses included', () => {
  const same = whatIf(model, {})
  const { previous: _, sincePrevious: __, gradeA: ___, ...index } = model.board.index
  expect(same.index).toEqual(index)
  expect(same.pillars).toEqual(model.scorecard.pillars)
})

test('worked out by hand: with reputation at 100 the index is that of reputation, 0.60', () => {
  const spread = respread(weightsBeside(model.scorecard, 'pillar.reputation'), 'pillar.reputation', 100)
  const tried = whatIf(model, Object.fromEntries(spread.map(({ id, weight }) => [id, weight])))
  expect(tried.index.measured.value).toBeCloseTo(0.6, 12)
  expect(tried.index.coverage.value).toBe(1)
})

test('a guardrail has no weight that could be tried', () => {
  expect(weightsBeside(model.scorecard, 'metric.trust').map(({ id }) => id)).toEqual(['metric.trust', 'metric.voices'])
  expect(weightsBeside(model.scorecard, 'metric.handover')).toEqual([])
})

test('law: what it says of other weights is what the report would say, had they been agreed', () => {
  const tried = fc.record({ pillar: percent, objective: percent, metric: percent })
  fc.assert(
    fc.property(tried, ({ pillar, objective, metric }) => {
      const weights = {
        ...spreadOf('pillar.insight', pillar),
        ...spreadOf('objective.heard', objective),
        ...spreadOf('metric.trust', metric),
      }
      const agreed = buildReport(agreedWith(lumen, weights), thirdQuarter)
      const said = whatIf(model, weights)
      const pairs = [
        [said.index, agreed.board.index],
        ...said.pillars.map((one, place) => [one, agreed.scorecard.pillars[place]]),
      ]
      for (const [one, other] of pairs) {
        expect(one?.standing).toEqual(other?.standing)
        for (const name of ['measured', 'floor', 'ceiling', 'coverage', 'plan', 'pace'] as const)
          expect(one?.[name].value ?? -1).toBeCloseTo(other?.[name].value ?? -1, 9)
      }
    }),
    { numRuns: 25 },
  )
})

function spreadOf(key: string, weight: number): Weights {
  const spread = respread(weightsBeside(model.scorecard, key), key, weight)
  return Object.fromEntries(spread.map((one) => [one.id, one.weight]))
}

/** The company with other weights agreed. */
function agreedWith(facts: Facts, weights: Weights): Facts {
  const { pillarWeights } = facts.settings
  const named = (key: string, weight: number) => weights[key] ?? weight
  return {
    ...facts,
    settings: {
      ...facts.settings,
      pillarWeights: {
        reputation: named('pillar.reputation', pillarWeights.reputation),
        engagement: named('pillar.engagement', pillarWeights.engagement),
        insight: named('pillar.insight', pillarWeights.insight),
      },
    },
    objectives: facts.objectives.map((objective) => ({
      ...objective,
      weight: named(`objective.${objective.id}`, objective.weight),
      metrics: objective.metrics.map((one) => ({ ...one, weight: named(`metric.${one.id}`, one.weight) })),
    })),
  }
}
