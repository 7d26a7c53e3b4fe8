import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../src/core/facts.ts'
import { reportContext } from '../../../src/core/report/report-context.ts'
import { calibrationFigures } from '../../../src/core/report/scores/calibration-figures.ts'
import { calibrationOf, checkForecasts } from '../../../src/core/scoring/forecast/calibration.ts'
import { forecastsToKeep } from '../../../src/core/scoring/forecast/forecasts-to-keep.ts'
import type { KeptForecast } from '../../../src/core/scoring/forecast/kept-forecast.ts'
import { emptyFacts, metric, months, objective } from '../support/facts.ts'

const target = { kind: 'increase', baseline: { value: 0, date: '2025-12-31', source: 'start' }, value: 100 } as const

function kept(parts: Partial<KeptForecast> = {}): KeptForecast {
  return {
    metricId: 'm',
    occasion: 'report',
    knownOn: '2026-06-30',
    madeOn: '2026-07-04',
    madeBy: 'Ada',
    endsOn: '2026-12-31',
    target,
    value: 110,
    low: 90,
    high: 130,
    chance: 0.8,
    periods: 6,
    months: [
      { month: '2026-07', value: 70, low: 60, high: 80 },
      { month: '2026-08', value: 80, low: 70, high: 90 },
      { month: '2026-12', value: 110, low: 90, high: 130 },
    ],
    ...parts,
  }
}

/** Values of January to December: July as forecast, August far beyond, December just short of the target. */
const came = months([10, 20, 30, 40, 50, 60, 75, 99, null, null, null, 98])

function facts(forecasts: readonly KeptForecast[], points = came): Facts {
  const objectives = [objective('o', { metrics: [metric('m', { target })] })]
  return { ...emptyFacts, objectives, histories: { m: points }, forecasts }
}

describe('a kept forecast', () => {
  test('is held against each month that is over, as soon as it is', () => {
    expect(checkForecasts(facts([kept()]), '2026-07-30')).toEqual({ months: [], chances: [] })
    const { months: checked, chances } = checkForecasts(facts([kept()]), '2026-09-30')
    expect(checked.map(({ month, actual, inside }) => [month, actual, inside])).toEqual([
      ['2026-07', 75, true],
      ['2026-08', 99, false],
    ])
    expect(chances).toEqual([])
  })

  test('is held against its target when its plan is over: 98 of 100 is not met, so 0.8 was 0.64 off', () => {
    const checks = checkForecasts(facts([kept()]), '2026-12-31')
    expect(checks.chances).toEqual([{ metricId: 'm', knownOn: '2026-06-30', chance: 0.8, met: false }])
    expect(calibrationOf(checks)).toMatchObject({ months: 3, insideShare: 2 / 3, chances: 1 })
    expect(calibrationOf(checks).brier).toBeCloseTo(0.64, 12)
  })

  test('speaks of the target of its day, not of one agreed later', () => {
    const easier = kept({ target: { ...target, value: 90 } })
    expect(checkForecasts(facts([easier]), '2026-12-31').chances).toMatchObject([{ met: true }])
  })

  test('made again on the same knowledge counts once, the last time', () => {
    const { chances } = checkForecasts(facts([kept({ chance: 0.1 }), kept({ chance: 0.3 })]), '2026-12-31')
    expect(chances.map(({ chance }) => chance)).toEqual([0.3])
  })

  test('is not known before it was made', () => {
    expect(checkForecasts(facts([kept({ madeOn: '2027-01-01' })]), '2026-12-31')).toEqual({ months: [], chances: [] })
  })
})

test('law: who always says a half scores a quarter, and foresight scores nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1 }), (outcomes) => {
      const said = (chance: (met: boolean) => number) =>
        outcomes.map((met) => ({ metricId: 'm', knownOn: '2026-06-30', chance: chance(met), met }))
      expect(calibrationOf({ months: [], chances: said(() => 0.5) }).brier).toBeCloseTo(0.25, 12)
      expect(calibrationOf({ months: [], chances: said((met) => (met ? 1 : 0)) }).brier).toBe(0)
    }),
  )
})

test('law: a trend with noise around it comes inside its 80 % intervals about four times in five', () => {
  const noise = [3, -7, 5, -2, 8, -6, 1, -4, 7, -8, 2, -1, 6, -3, 4, -5]
  const inside: boolean[] = []
  for (let turn = 0; turn < noise.length; turn += 1) {
    const values = Array.from({ length: 12 }, (_, place) => 100 + 5 * place + (noise[(turn * 5 + place * 7) % 16] ?? 0))
    const then = { ...facts([], months(values.slice(0, 9))) }
    const keeping = {
      occasion: 'report',
      knownOn: '2026-09-30',
      madeOn: '2026-09-30',
      madeBy: 'Ada',
      objectiveId: null,
    } as const
    const later = facts(forecastsToKeep(then, keeping), months(values))
    inside.push(...checkForecasts(later, '2026-12-31').months.map((month) => month.inside))
  }
  const share = inside.filter((one) => one).length / inside.length
  expect(inside).toHaveLength(48)
  expect(share).toBeGreaterThan(0.65)
  expect(share).toBeLessThan(0.95)
})

test('what is kept is what runs, once', () => {
  const keeping = {
    occasion: 'lock',
    knownOn: '2026-06-30',
    madeOn: '2026-06-30',
    madeBy: 'Ada',
    objectiveId: null,
  } as const
  const first = forecastsToKeep(facts([]), keeping)
  expect(first).toMatchObject([{ metricId: 'm', value: 120, chance: 1, target }])
  expect(forecastsToKeep(facts(first), keeping)).toEqual([])
  expect(forecastsToKeep(facts([]), { ...keeping, objectiveId: 'another' })).toEqual([])
  expect(forecastsToKeep(facts([]), { ...keeping, madeOn: '2026-12-31' })).toEqual([])
})

describe('in plain words', () => {
  const said = (forecasts: readonly KeptForecast[], asOf: string) => {
    const question = { period: { from: '2026-01-01', to: asOf }, asOf }
    return calibrationFigures(reportContext(facts(forecasts), question)).sentences.map(({ key, choices }) => [
      key,
      choices,
    ])
  }

  test('nothing has come yet', () => {
    expect(said([kept()], '2026-07-30')).toEqual([
      ['calibration.none', undefined],
      ['calibration.no-chance', undefined],
    ])
  })

  test('three months and one target are too few to judge', () => {
    expect(said([kept()], '2026-12-31')).toEqual([
      ['calibration.interval', { verdict: 'few' }],
      ['calibration.chance', { verdict: 'few' }],
    ])
  })

  test('intervals that hold half of the time are too narrow', () => {
    const many = Array.from({ length: 6 }, (_, place) => kept({ knownOn: `2026-06-${10 + place}` }))
    expect(said(many, '2026-09-30')[0]).toEqual(['calibration.interval', { verdict: 'narrow' }])
  })
})
