import { describe, expect, test } from 'vitest'
import { answerParts, isScale } from '../../src/core/survey/answer-parts.ts'
import { answersTo } from '../../src/core/survey/answers-to.ts'
import type { AskedQuestion, GivenAnswer } from '../../src/core/survey/asked-question.ts'

const trust: GivenAnswer[] = [
  { option: 'Agree', answers: 40 },
  { option: 'Strongly agree', answers: 20 },
  { option: 'Disagree', answers: 30 },
  { option: '*', answers: 10 },
]
const scale: GivenAnswer[] = [
  { option: '10', answers: 3 },
  { option: '0', answers: 1 },
  { option: '7', answers: 2 },
  { option: '*', answers: 4 },
]

describe('what answers come to', () => {
  test('a share counts every answer, those in own words too', () => {
    const options = ['Agree', 'Strongly agree']
    expect(answerParts({ count: 'share', options }, trust)).toEqual({ numerator: 60, denominator: 100 })
    expect(answerParts({ count: 'share', options: ['Perhaps'] }, trust)).toEqual({ numerator: 0, denominator: 100 })
  })

  test('a mean counts the numbers alone, and 0 is one of them', () => {
    expect(answerParts({ count: 'mean', options: [] }, scale)).toEqual({ numerator: 44, denominator: 6 })
    expect(answerParts({ count: 'mean', options: [] }, trust)).toEqual({ numerator: 0, denominator: 0 })
  })

  test('a scale is a question of which all options are numbers', () => {
    expect(isScale(scale)).toBe(true)
    expect(isScale(trust)).toBe(false)
    expect(isScale([{ option: '*', answers: 9 }])).toBe(false)
  })
})

describe('the answers to a question over several surveys', () => {
  const asked = (accountId: string, changes: Partial<AskedQuestion> = {}): AskedQuestion => ({
    ...{ accountId, question: 'Trust?', told: 'by-month', until: '2026-03-31', severalEach: false, given: trust },
    ...changes,
  })
  const all = [
    asked('spring'),
    asked('autumn', { until: '2026-10-31', given: [{ option: 'Agree', answers: 5 }], severalEach: true }),
    asked('spring', { question: 'Else?', given: scale }),
    asked('paper', { told: 'until-export', until: '2025-06-30', given: [{ option: 'Unsure', answers: 1 }] }),
  ]

  test('are added up option by option, until the latest of their days', () => {
    expect(answersTo(all, { question: 'Trust?', accountIds: ['spring', 'autumn'] })).toEqual({
      ...{ told: 'by-month', until: '2026-10-31', severalEach: true },
      given: [{ option: 'Agree', answers: 45 }, ...trust.slice(1)],
    })
    expect(answersTo(all, { question: 'Trust?', accountIds: [] })).toMatchObject({ told: 'until-export' })
  })

  test('are none where no survey asked it', () => {
    expect(answersTo(all, { question: 'Else?', accountIds: ['paper'] })).toBeNull()
  })
})
