import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/core/language.ts'
import { strangersIn } from '../../src/core/report/wording/own-texts.ts'
import { faultsOfWording } from '../../src/core/report/wording/wording.ts'

const codes = (written: string, language: Language = 'en', title = false) =>
  faultsOfWording({ written, language, title }).map(({ code }) => code)

describe('a title', () => {
  test.each<[string, Language]>([
    ['KOL dialogue doubled to 18 of 40, 4 short of plan', 'en'],
    ['3 of 8 objectives keep pace with plan', 'en'],
    ['Nine experts now work with us, 7 more than a year ago', 'en'],
    ['Le dialogue avec les experts a doublé : 18 sur 40', 'fr'],
    ['L’écoute progresse de 9 points', 'fr'],
    ['3 objectifs sur 8 tiennent le rythme', 'fr'],
    ['Nous perdons 6 points à 75', 'fr'],
    ['Nous n’avançons que de 2 points', 'fr'],
    ['Vous nous demandiez 40 réponses, et vous en voyez 52', 'fr'],
    ['Nous avons 12 centres avec nous', 'fr'],
  ])('with subject, verb and number passes: %s', (title, language) => {
    expect(codes(title, language, true)).toEqual([])
  })

  test.each<[string, Language, string]>([
    ['KOL dialogue in Q3 2026', 'en', 'title-without-verb'],
    ['Dialogue avec les experts au T3 2026', 'fr', 'title-without-verb'],
    ['Nos relations avec 12 experts', 'fr', 'title-without-verb'],
    ['3 millions d’impressions pour nous', 'fr', 'title-without-verb'],
    ['Engagement grew faster than planned', 'en', 'title-without-number'],
    ['L’engagement progresse plus vite que prévu', 'fr', 'title-without-number'],
  ])('is refused without: %s', (title, language, code) => {
    const faults = faultsOfWording({ written: title, language, title: true })
    expect(faults).toEqual([{ code, found: '', refused: true }])
  })
})

describe('what stands in braces', () => {
  const known = (name: string) => name === 'now' || name === 'index.coverage'
  test.each<[string, string[]]>([
    ['{now} experts at {index.coverage}', []],
    ['{nobody} of {now} experts', ['{nobody}']],
    ['{now of 13 experts', ['{now of 13 experts']],
    ['now} of {my figure}', ['}', '{my figure}']],
  ])('names a figure, or is refused: %s', (template, strangers) => {
    expect(strangersIn(template, known)).toEqual(strangers)
    const faults = faultsOfWording({ written: 'We have 9 experts', language: 'en', title: true, strangers })
    expect(faults.map(({ code, refused }) => [code, refused])).toEqual(
      strangers.slice(0, 1).map(() => ['figure-unknown', true]),
    )
  })
})

describe('any text', () => {
  test.each<[string, Language, string]>([
    ['Our campaign caused a rise of 12%.', 'en', 'caused'],
    ['La campagne a causé une hausse de 12 %.', 'fr', 'caused'],
    ['Nous avons causé une hausse de 12 %.', 'fr', 'caused'],
    ['A significant rise in trust.', 'en', 'significant'],
    ['Une hausse significative de la confiance.', 'fr', 'significant'],
    ['This is worth an AVE of €2m.', 'en', 'money-value'],
    ['Une équivalence publicitaire de 2 M€.', 'fr', 'money-value'],
    ['Impressions rose by 40%, therefore people trust us more.', 'en', 'trust-from-reach'],
    ['Les impressions montent de 40 %, donc la confiance aussi.', 'fr', 'trust-from-reach'],
  ])('is told of: %s', (text, language, code) => {
    expect(codes(text, language)).toEqual([code])
  })

  test.each<[string, Language]>([
    ['Social media contributed to a rise of 12%; other causes are not ruled out.', 'en'],
    ['The rise is significant (p < 0.05, t-test).', 'en'],
    ['Trust rose to 61%. Impressions rose too.', 'en'],
    ['Les réseaux sociaux y ont contribué ; d’autres causes ne sont pas exclues.', 'fr'],
    ['La hausse est significative (test du χ², p < 0,05).', 'fr'],
    ['ACE inhibitors were discussed in 12 threads.', 'en'],
  ])('may say: %s', (text, language) => {
    expect(codes(text, language)).toEqual([])
  })

  test('an advertising value is refused, the rest is pointed out', () => {
    const text = 'The EMV caused a significant rise.'
    const faults = faultsOfWording({ written: text, language: 'en', title: false })
    expect(faults.map(({ code, found, refused }) => [code, found, refused])).toEqual([
      ['money-value', 'EMV', true],
      ['caused', 'caused', false],
      ['significant', 'significant', false],
    ])
  })
})
