import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import type { MetricPoint } from '../../src/core/metric.ts'
import { pillars } from '../../src/core/pillar.ts'
import { scoreFacts, scoreObjective } from '../../src/core/scoring/score-workspace.ts'
import { emptyFacts, metric, months, objective, point } from './support/facts.ts'
import { lumen } from './support/lumen.ts'

const asOf = '2026-09-30'
const elapsed = 273 / 365

describe('the index of Lumen, worked out by hand', () => {
  const card = scoreFacts(lumen, asOf)

  test('floor, coverage, measured and ceiling', () => {
    const floor = 0.34 * 0.6 + 0.33 * (5 / 9) + 0.33 / 3
    expect(card.floor).toBeCloseTo(floor, 12)
    expect(card.coverage).toBeCloseTo(0.835, 12)
    expect(card.measured).toBeCloseTo(floor / 0.835, 12)
    expect(card.ceiling).toBeCloseTo(floor + 0.165, 12)
  })

  test('what the plan expected of what has data', () => {
    // Reputation and engagement have all their data and are planned by time gone. Of insight, "heard" has none: only
    // "answers" counts, a level to maintain, of which everything is expected: half of the pillar's weight, plan 1.
    const planned = 0.34 * 1 * elapsed + 0.33 * 1 * elapsed + 0.33 * 0.5 * 1
    expect(card.pillars.map((pillar) => pillar.expected)).toEqual([elapsed, elapsed, 1])
    expect(card.expected).toBeCloseTo(planned / (0.34 + 0.33 + 0.165), 12)
    expect(card.paceRatio).toBeCloseTo(card.floor / planned, 12)
  })

  test('a broken guardrail is known, and the attainment is as it is', () => {
    const [dialogue] = card.pillars[0]?.objectives ?? []
    expect(dialogue).toMatchObject({ guardrailBroken: true, attainment: 'red', outputsOnly: false })
    expect(dialogue?.measured).toBeCloseTo(0.6, 12)
  })

  test('a pillar with data for half of its weight still has a status', () => {
    // Measured 2/3 where the plan of what has data is 1: a pace of 0.67 is behind.
    expect(card.pillars[2]).toMatchObject({ coverage: 0.5, attainment: 'red', pace: 'red' })
  })

  test('the weight on grade A leaves out what has no data', () => {
    expect(card.gradeAShare).toBeCloseTo((0.34 + 0.165) / 0.835, 12)
  })

  test('an objective that has not begun is not there', () => {
    expect(card.pillars[2]?.objectives.map((score) => score.objectiveId)).toEqual(['heard', 'answers'])
    expect(scoreFacts(lumen, '2026-11-01').pillars[2]?.objectives).toHaveLength(3)
  })
})

test('an empty workspace has no score, and everything is open', () => {
  expect(scoreFacts(emptyFacts, asOf)).toMatchObject({
    measured: null,
    floor: 0,
    ceiling: 1,
    coverage: 0,
    expected: 0,
    attainment: 'insufficient-data',
    pace: 'insufficient-data',
    gradeAShare: null,
  })
})

describe('one objective', () => {
  const scored = (value: number | null, parts: Parameters<typeof metric>[1] = {}, sampleSize: number | null = null) => {
    const one = objective('o', { metrics: [metric('m', parts)] })
    const histories = { m: value === null ? [] : [point('2026-09', value, { sampleSize })] }
    return scoreObjective(one, { ...emptyFacts, objectives: [one], histories }, asOf)
  }

  test('a regression is clipped, kept and listed by name', () => {
    const one = objective('o')
    const facts: Facts = { ...emptyFacts, objectives: [one], histories: { 'o-metric': [point('2026-09', -50)] } }
    const card = scoreFacts(facts, asOf)
    expect(card.regressions).toEqual(['o-metric'])
    expect(card.pillars[0]?.objectives[0]?.metrics[0]).toMatchObject({ raw: -0.5, counted: 0, regression: true })
  })

  test('two statuses, never one: short of target, and on pace', () => {
    expect(scored(70)).toMatchObject({ attainment: 'red', pace: 'green' })
  })

  test('a rate from a small sample has no colour, alone or in its objective', () => {
    const score = scored(95, {}, 29)
    expect(score).toMatchObject({ attainment: 'small-sample', pace: 'small-sample', measured: 0.95 })
    expect(scored(95, {}, 30).attainment).toBe('green')
  })

  test('a milestone is red until it is reached, and has no pace before its day', () => {
    const milestone = { target: { kind: 'milestone', statement: 'Founded' } } as const
    expect(scored(0, milestone).metrics[0]).toMatchObject({ attainment: 'red', pace: 'none' })
    expect(scored(1, milestone).metrics[0]).toMatchObject({ attainment: 'green', raw: 1 })
  })

  test('a scale at its expected level is attained in full', () => {
    const scale = { target: { kind: 'goal-scale', anchors: ['a', 'b', 'c', 'd', 'e'] } } as const
    expect(scored(0, scale).measured).toBe(1)
    expect(scored(-1, scale).measured).toBe(0.5)
  })

  test('a target that equals its baseline has an actual and no attainment', () => {
    const target = { kind: 'increase', baseline: { value: 5, date: asOf, source: '' }, value: 5 } as const
    expect(scored(7, { target }).metrics[0]).toMatchObject({ actual: 7, raw: null, attainment: 'insufficient-data' })
  })

  test('an objective that is over keeps the standing of its last day', () => {
    const over = objective('o', { period: { from: '2026-01-01', to: '2026-06-30' } })
    const facts = { ...emptyFacts, objectives: [over], histories: { 'o-metric': months([10, 20, 30, 40, 50, 60, 99]) } }
    expect(scoreFacts(facts, asOf).measured).toBeCloseTo(0.6, 12)
    expect(scoreFacts(facts, '2027-01-31').measured).toBeNull()
  })

  test('outputs only', () => {
    expect(scored(1, { stage: 'output' }).outputsOnly).toBe(true)
    expect(scored(1, { stage: 'out-take' }).outputsOnly).toBe(false)
  })
})

describe('a guardrail', () => {
  const level = { kind: 'maintain', rule: 'above', level: 1, tolerance: 0, baseline: null } as const
  const judged = (values: readonly (number | null)[]) => {
    const guardrail = metric('g', { target: level, weight: 0, guardrail: true, window: 'month' })
    const one = objective('o', { metrics: [metric('m'), guardrail] })
    return scoreObjective(one, { ...emptyFacts, histories: { m: [point('2026-09', 100)], g: months(values) } }, asOf)
  }

  test('is broken by its last due month, not by one long ago', () => {
    expect(judged([0, 1, 1, 1, 1, 1, 1, 1, 1])).toMatchObject({ guardrailBroken: false, attainment: 'green' })
    expect(judged([1, 1, 1, 1, 1, 1, 1, 1, 0])).toMatchObject({
      guardrailBroken: true,
      attainment: 'amber',
      pace: 'amber',
    })
  })

  test('without its last value counts as not met; without any it is without data', () => {
    expect(judged([1, 1, 1, 1, 1, 1, 1, 1]).guardrailBroken).toBe(true)
    expect(judged([]).guardrailBroken).toBe(false)
  })

  test('has no weight', () => {
    expect(judged([0]).measured).toBe(1)
  })
})

test('the order of metrics and objectives does not matter', () => {
  const turned: Facts = {
    ...lumen,
    objectives: [...lumen.objectives].reverse().map((one) => ({ ...one, metrics: [...one.metrics].reverse() })),
  }
  const [one, other] = [scoreFacts(lumen, asOf), scoreFacts(turned, asOf)]
  expect(other.measured).toBeCloseTo(one.measured ?? -1, 12)
  expect(other.gradeAShare).toBeCloseTo(one.gradeAShare ?? -1, 12)
  expect(other.expected).toBeCloseTo(one.expected, 12)
})

test('law: for any values and any cap, 0 ≤ floor ≤ measured ≤ ceiling ≤ cap', () => {
  const value = fc.option(fc.integer({ min: -200, max: 200 }))
  const cap = fc.constantFrom(1, 1.1, 1.2)
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 6 }), cap, (values, attainmentCap) => {
      const objectives = values.map((_, place) => objective(`o${place}`, { weight: 100 / values.length }))
      const histories = Object.fromEntries(
        values.map((given, place) => [`o${place}-metric`, [point('2026-09', given)]]),
      )
      const settings = { ...emptyFacts.settings, attainmentCap }
      const { floor, measured, ceiling } = scoreFacts({ ...emptyFacts, settings, objectives, histories }, asOf)
      expect(floor).toBeGreaterThanOrEqual(0)
      expect(floor).toBeLessThanOrEqual((measured ?? floor) + 1e-9)
      expect(measured ?? floor).toBeLessThanOrEqual(ceiling + 1e-9)
      expect(ceiling).toBeLessThanOrEqual(attainmentCap + 1e-9)
    }),
  )
})

test('beyond the target with a cap of 1.2, what is missing may count 1.2 as well', () => {
  const metrics = [metric('known', { weight: 50 }), metric('unknown', { weight: 50 })]
  const one = objective('o', { metrics })
  const settings = { ...emptyFacts.settings, attainmentCap: 1.2 }
  const facts = { ...emptyFacts, settings, objectives: [one], histories: { known: [point('2026-09', 130)] } }
  // floor 0.5·1.2 = 0.6, coverage 0.5, measured 0.6 ÷ 0.5 = 1.2, ceiling 0.6 + 1.2·0.5 = 1.2
  const score = scoreObjective(one, facts, asOf)
  expect(score.measured).toBeCloseTo(1.2, 12)
  expect(score.ceiling).toBeCloseTo(1.2, 12)
})

test('law: with every metric exactly on its plan the difference to plan is 0, whatever is missing', () => {
  const planned = fc.record({
    pillar: fc.constantFrom(...pillars),
    metrics: fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    }),
    weight: fc.integer({ min: 1, max: 100 }),
  })
  fc.assert(
    fc.property(fc.array(planned, { minLength: 1, maxLength: 5 }), (given) => {
      const histories: Record<string, MetricPoint[]> = {}
      const objectives = given.map(({ pillar, metrics, weight }, place) =>
        objective(`o${place}`, {
          pillar,
          weight,
          metrics: metrics.map(([expected, weighs, known], number) => {
            const id = `o${place}-${number}`
            if (known) histories[id] = [point('2026-09', expected)]
            return metric(id, { weight: weighs, plan: [{ date: asOf, share: expected / 100 }] })
          }),
        }),
      )
      const card = scoreFacts({ ...emptyFacts, objectives, histories }, asOf)
      const scores = [card, ...card.pillars, ...card.pillars.flatMap((pillar) => pillar.objectives)]
      for (const { measured, expected } of scores) expect(measured ?? expected).toBeCloseTo(expected, 9)
    }),
  )
})
