import { describe, expect, test } from 'vitest'
import { answerParts, countsOf } from '../../src/core/survey/answer-parts.ts'
import { answersTo } from '../../src/core/survey/answers-to.ts'
import type { AskedQuestion, GivenAnswer } from '../../src/core/survey/asked-question.ts'
import { asScale, numberOnScale } from '../../src/core/survey/scale.ts'

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

  test('promoters gave 9 or 10, detractors 6 or less, and both are held against all who gave a number', () => {
    const given = Array.from({ length: 11 }, (_, option) => ({ option: String(option), answers: option + 1 }))
    // 21 promoters, 28 detractors, of 66.
    expect(answerParts({ count: 'net-promoters', options: [] }, given)).toEqual({ numerator: -700, denominator: 66 })
    expect(answerParts({ count: 'net-promoters', options: [] }, scale)).toEqual({ numerator: 200, denominator: 6 })
    expect(answerParts({ count: 'net-promoters', options: [] }, trust)).toEqual({ numerator: 0, denominator: 0 })
  })

  test('promoters are asked for from 0 to 10, and on no shorter scale', () => {
    const upTo = (most: number) => Array.from({ length: most }, (_, at) => ({ option: String(at + 1), answers: 1 }))
    expect([5, 7, 10, 11].map((most) => countsOf(upTo(most)).includes('net-promoters'))).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(countsOf(trust)).not.toContain('net-promoters')
  })

  test('a scale is a question of which all options are numbers', () => {
    expect(countsOf(scale)).toEqual(['share', 'mean', 'net-promoters'])
    expect(countsOf(trust)).toEqual(['share'])
    expect(countsOf([{ option: '*', answers: 9 }])).toEqual(['share'])
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

describe('a number on a scale', () => {
  test('may have words behind it, and is no range and no sentence', () => {
    expect(
      ['10', '0 - Not at all likely', '5. Strongly agree', '10 – Tout à fait', '(3)', '18-24', '3 years'].map(
        numberOnScale,
      ),
    ).toEqual([10, 0, 5, 10, null, null, null])
  })

  test('is told without the words of the ends, where others have none', () => {
    expect(asScale(['0 - Not at all likely', '7', '10 - Extremely likely'])).toEqual(['0', '7', '10'])
    const worded = ['1. Disagree', '2. Agree']
    expect(asScale(worded)).toEqual(worded)
    expect(asScale(['7', 'No idea'])).toEqual(['7', 'No idea'])
  })
})
