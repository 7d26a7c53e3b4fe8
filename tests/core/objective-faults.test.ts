import { expect, test } from 'vitest'
import { objectiveFaults } from '../../src/core/objective-faults.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'

const baseline = { value: 10, date: '2025-12-31', source: 'Desk diary' }
const codesOf = (...metrics: Parameters<typeof metricOf>[0][]) =>
  objectiveFaults(objectiveOf({ metrics: metrics.map((changes) => metricOf(changes)) })).map(({ code }) => code)

test('a sound objective has no fault', () => {
  expect(codesOf({})).toEqual([])
})

test('a target lies on the side that its kind says', () => {
  expect(codesOf({ target: { kind: 'increase', baseline, value: 9 } })).toEqual(['target-wrong-way'])
  expect(codesOf({ target: { kind: 'decrease', baseline, value: 11 } })).toEqual(['target-wrong-way'])
  expect(codesOf({ target: { kind: 'decrease', baseline, value: 9 } })).toEqual([])
  expect(codesOf({ target: { kind: 'decrease', baseline, value: 10 } })).toEqual(['target-equals-baseline'])
})

test('a baseline is older than the end of the objective', () => {
  const late = { ...baseline, date: '2027-01-01' }
  expect(codesOf({ target: { kind: 'increase', baseline: late, value: 20 } })).toEqual(['baseline-after-end'])
})

test('a plan stays within its period, one point a day', () => {
  const point = (date: string) => ({ date, share: 0.5 })
  expect(codesOf({ plan: [point('2026-06-30'), point('2027-06-30')] })).toEqual(['plan-outside-period'])
  expect(codesOf({ plan: [point('2026-06-30'), point('2026-06-30')] })).toEqual(['plan-day-twice'])
})

test('all faults are told at once, and not the first alone', () => {
  expect(
    codesOf({ name: 'AVE', weight: 60 }, { id: 'metric-2', weight: 30, plan: [{ date: '2020-01-01', share: 1 }] }),
  ).toEqual(['metric-refused', 'plan-outside-period', 'weights-not-100'])
})
