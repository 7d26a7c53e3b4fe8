import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toggleProposal, withMetric, withMetrics } from '../../src/core/interview/choose-metrics.ts'
import { type Interview, objectiveOf as objectiveIn, statementOf } from '../../src/core/interview/interview.ts'
import { stepsOf } from '../../src/core/interview/steps.ts'
import { troubleOf } from '../../src/core/interview/trouble.ts'
import { objectiveFaults } from '../../src/core/objective-faults.ts'
import { spreadRest } from '../../src/core/spread-weights.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'

const begun: Interview = {
  objective: objectiveOf({ statement: '', audience: 'rheumatologists in France.', metrics: [] }),
  ...{ change: 'name us first', amount: '30 of 100', proposedAs: {}, siblingWeights: {} },
}
const kindsOf = (interview: Interview) => stepsOf(interview, []).map(({ kind }) => kind)

describe('the sentence', () => {
  test('is put together from the answers, in both languages', () => {
    expect(statementOf(begun, 'en')).toBe('Rheumatologists in France name us first: 30 of 100, by 31 December 2026')
    expect(statementOf(begun, 'fr')).toContain('30 of 100, d’ici au 31 décembre 2026')
    expect(statementOf({ ...begun, change: ' ' }, 'en')).toBe('')
  })

  test('is the person’s own once it was changed', () => {
    const own = { ...begun, objective: { ...begun.objective, statement: 'Mine' } }
    expect(objectiveIn(own, 'en').statement).toBe('Mine')
  })
})

describe('the questions', () => {
  test('ask a metric only what is open about it', () => {
    const register = toggleProposal(begun, 'met-online', 'en', 'a')
    expect(kindsOf(register).slice(8)).toEqual(['metrics', 'target', 'plan', 'guardrails', 'review'])
    const both = toggleProposal(register, 'house-rules', 'en', 'b')
    expect(kindsOf(both).slice(8)).toEqual(['metrics', 'target', 'plan', 'target', 'weights', 'guardrails', 'review'])
    const kept = toggleProposal(begun, 'adverse-events', 'en', 'c')
    expect(kindsOf(kept)).toEqual(kindsOf(begun))
    const own = withMetrics(begun, [metricOf()])
    expect(kindsOf(own)).toContain('source')
  })

  test('share 100 percent among the metrics, and give it back', () => {
    const three = (['met-online', 'joint-work', 'comments'] as const).reduce(
      (interview, proposal) => toggleProposal(interview, proposal, 'en', proposal),
      begun,
    )
    expect(three.objective.metrics.map(({ weight }) => weight)).toEqual([34, 33, 33])
    expect(toggleProposal(three, 'comments', 'en', '').objective.metrics.map(({ weight }) => weight)).toEqual([50, 50])
  })
})

describe('what cannot go on', () => {
  const at = (interview: Interview, kind: string) => {
    const step = stepsOf(interview, []).find((one) => one.kind === kind)
    if (step === undefined) throw new Error(kind)
    return troubleOf(step, interview, { statement: statementOf(interview, 'en'), all: [] })
  }

  test('is missing where it is asked', () => {
    expect(at({ ...begun, amount: '' }, 'amount')).toEqual({ kind: 'missing', code: 'amount' })
    expect(at(begun, 'metrics')).toEqual({ kind: 'missing', code: 'metrics' })
    expect(at(toggleProposal(begun, 'invitations', 'en', 'a'), 'target')).toEqual({
      kind: 'missing',
      code: 'baseline-source',
    })
    expect(at(toggleProposal(begun, 'named-climb', 'en', 'a'), 'target')).toEqual({ kind: 'missing', code: 'ladder' })
  })

  test('is refused where it is typed: a name, a target, a plan', () => {
    const chosen = withMetrics(begun, [metricOf()])
    const [metric = metricOf()] = chosen.objective.metrics
    const baseline = { value: 20, date: '2025-12-31', source: 'Diary' }
    expect(at(withMetric(chosen, { ...metric, name: 'AVE' }), 'source')).toMatchObject({
      fault: { code: 'metric-refused' },
    })
    expect(
      at(withMetric(chosen, { ...metric, target: { kind: 'increase', baseline, value: 20 } }), 'target'),
    ).toMatchObject({
      fault: { code: 'target-equals-baseline' },
    })
    expect(at(withMetric(chosen, { ...metric, plan: [{ date: '2028-01-01', share: 1 }] }), 'plan')).toMatchObject({
      fault: { code: 'plan-outside-period' },
    })
  })

  test('an interview without trouble gives a sound objective', () => {
    const done = toggleProposal(toggleProposal(begun, 'met-online', 'en', 'a'), 'unapproved', 'en', 'b')
    for (const { kind } of stepsOf(done, [])) expect(at(done, kind)).toBeNull()
    expect(objectiveFaults(objectiveIn(done, 'en'))).toEqual([])
  })
})

test('the others are spread around one in whole percents that total 100', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(weights, (given) => {
      const parts = given.map((weight, place) => ({ id: String(place), weight }))
      const spread = spreadRest(parts, '0')
      expect(spread.get('0')).toBe(given[0])
      expect([...spread.values()].reduce((sum, weight) => sum + weight, 0)).toBe(100)
    }),
  )
})
