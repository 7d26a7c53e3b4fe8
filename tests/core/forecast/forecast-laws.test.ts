import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../../src/core/date.ts'
import type { Facts } from '../../../src/core/facts.ts'
import type { Metric, MetricPoint } from '../../../src/core/metric.ts'
import { forecastMetric } from '../../../src/core/scoring/forecast/forecast-metric.ts'
import type { Forecast } from '../../../src/core/scoring/forecast/outlook.ts'
import { emptyFacts, metric, objective, point } from '../support/facts.ts'

const asOf = '2026-09-30'
const value = fc.integer({ min: 0, max: 1000 })
const series = fc.array(value, { minLength: 6, maxLength: 12 })

/** Consecutive months that end with September 2026. */
function history(values: readonly number[]): MetricPoint[] {
  return values.map((one, place) => point(addMonths('2026-09', place + 1 - values.length), one))
}

function factsWith(points: readonly MetricPoint[]): Facts {
  return { ...emptyFacts, histories: { m: points } }
}

function forecastOf(parts: Partial<Metric>, points: readonly MetricPoint[]): Forecast {
  const asked = metric('m', parts)
  const outlook = forecastMetric(asked, objective('o', { metrics: [asked] }), factsWith(points), asOf)
  if (outlook.kind !== 'forecast') throw new Error(`No forecast: ${outlook.kind}`)
  return outlook
}

const increaseTo = (target: number): Metric['target'] => ({
  kind: 'increase',
  baseline: { value: -1, date: '2025-12-31', source: 'survey' },
  value: target,
})

describe('law: the forecast of a line is the line', () => {
  const slope = fc.integer({ min: 0, max: 50 })

  test('without any doubt, for a stock', () => {
    fc.assert(
      fc.property(value, slope, fc.integer({ min: 6, max: 12 }), (start, rise, count) => {
        const values = Array.from({ length: count }, (_, place) => start + rise * place)
        const found = forecastOf({}, history(values))
        const end = start + rise * (count + 2)
        for (const known of [found.value, found.low, found.high]) expect(known).toBeCloseTo(end, 6)
        expect(found.months.map((month) => month.month)).toEqual(['2026-10', '2026-11', '2026-12'])
      }),
    )
  })

  test('added up over its window, for a flow', () => {
    fc.assert(
      fc.property(value, slope, (start, rise) => {
        const values = Array.from({ length: 9 }, (_, place) => start + rise * place)
        const found = forecastOf({ basis: 'flow', window: 'period' }, history(values))
        expect(found.value).toBeCloseTo(12 * start + 66 * rise, 6)
        const quarter = forecastOf({ basis: 'flow', window: 'quarter' }, history(values))
        expect(quarter.value).toBeCloseTo(3 * start + 30 * rise, 6)
      }),
    )
  })

  test('and its target is met for sure, or for sure not', () => {
    const rising = history([10, 20, 30, 40, 50, 60, 70, 80, 90])
    expect(forecastOf({ target: increaseTo(120) }, rising)).toMatchObject({ chance: 1 })
    expect(forecastOf({ target: increaseTo(121) }, rising)).toMatchObject({ chance: 0 })
  })
})

test('law: the interval contains the forecast, and nothing leaves what can be', () => {
  fc.assert(
    fc.property(series, fc.constantFrom('stock', 'flow', 'ratio'), (values, basis) => {
      const found = forecastOf({ basis, window: 'quarter' }, history(values))
      expect(found.low).toBeLessThanOrEqual(found.value)
      expect(found.value).toBeLessThanOrEqual(found.high)
      expect(found.low).toBeGreaterThanOrEqual(0)
      expect(found.chance).toBeGreaterThanOrEqual(0)
      expect(found.chance).toBeLessThanOrEqual(1)
    }),
    { numRuns: 40 },
  )
})

test('law: the same facts give the same forecast', () => {
  fc.assert(
    fc.property(series, (values) => {
      expect(forecastOf({}, history(values))).toEqual(forecastOf({}, history(values)))
    }),
    { numRuns: 20 },
  )
})

test('law: a harder target is never more likely', () => {
  fc.assert(
    fc.property(series, value, value, (values, one, other) => {
      const easy = forecastOf({ target: increaseTo(Math.min(one, other)) }, history(values))
      const hard = forecastOf({ target: increaseTo(Math.max(one, other)) }, history(values))
      expect(hard.chance).toBeLessThanOrEqual(easy.chance)
    }),
    { numRuns: 40 },
  )
})

test('law: a forecast does not depend on the unit', () => {
  fc.assert(
    fc.property(series, (values) => {
      const once = forecastOf({ target: increaseTo(500) }, history(values))
      const thousands = forecastOf(
        { target: { kind: 'increase', baseline: { value: -1000, date: '2025-12-31', source: '' }, value: 500_000 } },
        history(values.map((one) => one * 1000)),
      )
      expect(thousands.value / 1000).toBeCloseTo(once.value, 6)
      expect(thousands.high / 1000).toBeCloseTo(once.high, 6)
      expect(thousands.chance).toBeCloseTo(once.chance, 2)
    }),
    { numRuns: 30 },
  )
})

test('law: what happens afterwards, or before a month is over, does not change it', () => {
  fc.assert(
    fc.property(series, value, (values, later) => {
      const points = history(values)
      expect(forecastOf({}, [...points, point('2026-10', later), point('2026-11', later)])).toEqual(
        forecastOf({}, points),
      )
    }),
    { numRuns: 20 },
  )
})
