import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import { type Language, languages } from '../../src/core/language.ts'
import { amecStages, type Metric } from '../../src/core/metric.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { plainComposition, type Section } from '../../src/core/report/composition.ts'
import { forecastFigures } from '../../src/core/report/metrics/metric-forecast.ts'
import { reportContext } from '../../src/core/report/report-context.ts'
import type { Sentence } from '../../src/core/report/sentence.ts'
import { editableSentences, isTitle } from '../../src/core/report/wording/editable.ts'
import { faultsOfWording } from '../../src/core/report/wording/wording.ts'
import { messageOf } from '../../src/core/text/catalogue.ts'
import { label } from '../../src/core/text/label.ts'
import { writeSentence } from '../../src/core/text/write-sentence.ts'
import { emptyFacts, objective, point } from './support/facts.ts'
import { lumen, thirdQuarter } from './support/lumen.ts'
import { sentencesOf } from './support/sentences.ts'

const { board, scorecard, annex } = buildReport(lumen, thirdQuarter)

/** Plain spaces, so that an expectation can be typed; which spaces they are is tested with the figures. */
function said(sentence: Sentence | null | undefined, language: Language): string {
  return sentence === null || sentence === undefined
    ? ''
    : writeSentence(sentence, language, 'EUR').replace(/[\u00A0\u202F]/g, ' ')
}

/** A workspace of one objective, half of whose way is gone by the end of September. */
function halfWay(value: number | null, earlier: number | null = null): Facts {
  const points = [point('2026-06', earlier), point('2026-09', value)]
  const settings = { ...emptyFacts.settings, pillarWeights: { reputation: 100, engagement: 0, insight: 0 } }
  return { ...emptyFacts, settings, objectives: [objective('o')], histories: { 'o-metric': points } }
}
const title = (facts: Facts, language: Language = 'en') => said(buildReport(facts, thirdQuarter).board.title, language)

describe('the action title', () => {
  test('behind plan, ahead of the period before, with what lags', () => {
    expect(said(board.title, 'en')).toBe(
      'Social media returned 60 of 100 on its objectives, 20 points short of plan, 23 up on Q2 2026; insight lags',
    )
    expect(said(board.title, 'fr')).toBe(
      'Le retour sur objectifs (ROO) des réseaux sociaux atteint 60 sur 100, 20 points sous la trajectoire, 23 de plus qu’au T2 2026 ; le pilier Écoute est à la traîne',
    )
  })

  test('ahead of plan, by one point', () => {
    expect(title(halfWay(75.9, 80))).toBe(
      'Social media returned 76 of 100 on its objectives, 1 point ahead of plan, 4 down on Q2 2026',
    )
    expect(title(halfWay(75.9), 'fr')).toBe(
      'Le retour sur objectifs (ROO) des réseaux sociaux atteint 76 sur 100, 1 point au-dessus de la trajectoire',
    )
  })

  test('on plan, in a first period without a previous one', () => {
    expect(title(halfWay(75))).toBe('Social media returned 75 of 100 on its objectives, as planned')
  })

  test('with too little data', () => {
    expect(title(halfWay(null))).toBe('No objective has data yet, and an index needs them for 50% of the weight')
  })

  test('without objectives', () => {
    expect(title(emptyFacts)).toContain('No objective has begun by 30 September 2026: Return on Objectives (ROO)')
  })
})

test('a pillar in one sentence', () => {
  expect(board.pillars.map((line) => said(line.sentence, 'en'))).toEqual([
    'Reputation reached 60 of 100, 15 points short of plan; its one objective is not on pace.',
    'Engagement reached 56 of 100, 19 points short of plan; its one objective is not on pace.',
    'Insight reached 67 of 100 (data for 50% of its weight), 33 points short of plan; none of 2 objectives on pace.',
  ])
  expect(said(board.pillars[2]?.sentence, 'fr')).toBe(
    'Écoute : 67 sur 100 (données pour 50 % du poids), 33 points sous la trajectoire ; aucun objectif sur 2 dans le rythme.',
  )
})

test('an outcome, contributed to and not caused', () => {
  expect(said(board.outcome, 'en')).toBe(
    'Relationships climbed: 5 of 9 planned steps climbed. Social media contributed to it.',
  )
  expect(said(board.outcome, 'fr')).toBe(
    'Relationships climbed : 5 échelons gravis sur 9 prévus. Les réseaux sociaux y ont contribué.',
  )
})

test('a rate carries its n and its margin', () => {
  const { outcome } = buildReport({ ...lumen, objectives: lumen.objectives.slice(0, 1) }, thirdQuarter).board
  expect(said(outcome, 'en')).toBe(
    'Trust in our answers: 50% (n = 200, ± 6.9 points at 95%), from 40% towards 60%, 50% of the way. Social media contributed to it.',
  )
  expect(said(outcome, 'fr')).toContain('50 % (n = 200, ± 6,9 points à 95 %)')
})

test('a relationship by its pseudonym, with where it began', () => {
  expect(said(board.relationship, 'en')).toBe(
    'Expert D (opinion leader) moved from “Meeting” to “Joint work” on 10 September 2026; first contact was made online, on LinkedIn.',
  )
  expect(said(board.relationship, 'fr')).toBe(
    'Expert D (leader d’opinion) : la relation est passée de « Rencontre » à « Travail commun » le 10 septembre 2026 ; premier contact noué en ligne, sur LinkedIn.',
  )
})

test('an insight that was acted on', () => {
  expect(said(board.insight, 'en')).toBe(
    'Heard on 12 June 2026 from patients in France: “The pen is hard to open”. Done on 2 August 2026: New cap sent to 12 clinics. Result on 20 September 2026: complaints halved.',
  )
})

test('cost, budget and alternative', () => {
  expect(said(board.cost.sentence, 'en')).toBe(
    '€12k was spent in Q3 2026, €2,000 more than in Q2 2026, beside campaign budgets of €18.4k. One unit of “Relationships climbed” cost €2,167, against €5,000 for the alternative, a congress stand.',
  )
  expect(said(board.cost.sentence, 'fr')).toBe(
    'Dépenses (T3 2026) : 12 k€, soit 2 000 € de plus qu’au T2 2026, pour des budgets de campagne de 18,4 k€. Une unité de « Relationships climbed » a coûté 2 167 €, contre 5 000 € pour l’autre voie, a congress stand.',
  )
})

test('a link of the chain counts the metrics that are agreed for it, and none of none', () => {
  const { chain } = buildReport(lumen, thirdQuarter).roi
  const link = (stage: string) => chain.find((one) => one.stage === stage)
  expect(link('outcome')).toMatchObject({ observed: true, known: { kind: 'count' }, all: { kind: 'count' } })
  expect(link('input')).toEqual({ stage: 'input', observed: true, known: null, all: null })
  expect(link('revenue')).toEqual({ stage: 'revenue', observed: false, known: null, all: null })
})

test('what missed', () => {
  expect(board.missed.map((line) => said(line.sentence, 'en')).slice(0, 4)).toEqual([
    'Guardrail broken: 90% at the last count, against 95%; the objective cannot be green.',
    'Reached 55.6% where the plan expected 74.8%, a pace of 0.74.',
    'Reached 50% where the plan expected 74.8%, a pace of 0.67.',
    'Reached 66.7% where the plan expected 100%, a pace of 0.67.',
  ])
})

test('the scorecard has a message for a title', () => {
  expect(said(scorecard.title, 'en')).toBe('None of 4 objectives keeps pace with plan, and none is on target')
  expect(said(scorecard.title, 'fr')).toBe('Aucun objectif sur 4 ne tient le rythme, aucun n’est à la cible')
})

test('the annex says who was left out, and spells ROO', () => {
  const method = annex.method.map((sentence) => said(sentence, 'en'))
  expect(method).toContain('“A payer panel” (0% of its pillar) begins on 1 November 2026 and is left out until then.')
  expect(method[0]).toContain('Return on Objectives (ROO)')
  expect(said(board.method, 'fr')).toContain('retour sur objectifs (ROO)')
})

describe.each(languages)('every sentence in %s', (language) => {
  const models = [lumen, emptyFacts, halfWay(-20, 90), halfWay(null), { ...lumen, costs: [] }]
  const sentences = models.flatMap((facts) => sentencesOf(buildReport(facts, thirdQuarter)))

  test('has a message, and leaves no gap and no unknown word', () => {
    for (const sentence of sentences) {
      expect(messageOf(language, `report.${sentence.key}`), sentence.key).toBeDefined()
      const text = writeSentence(sentence, language, 'EUR')
      expect(text, sentence.key).not.toMatch(/…|undefined|NaN|term\.|\bn\.[ad]\.|\.\.$/)
    }
  })
})

describe('what the paper proposes itself', () => {
  const keepsRules = (facts: Facts) => {
    const model = buildReport(facts, thirdQuarter)
    return languages.flatMap((language) =>
      editableSentences(model)
        .filter(({ place }) => isTitle(place))
        .map((sentence) => writeSentence(sentence, language, 'EUR'))
        .filter((written) => faultsOfWording({ written, language, title: true }).some(({ refused }) => refused)),
    )
  }

  test.each<[string, Facts]>([
    ['a company', lumen],
    ['nothing', emptyFacts],
    ['all behind', halfWay(1)],
    ['all there', halfWay(100)],
  ])('holds titles with a verb and a number, of %s', (_, facts) => {
    expect(keepsRules(facts)).toEqual([])
  })

  test('says none where it would count 0', () => {
    const { scorecard: behind } = buildReport(halfWay(1), thirdQuarter)
    expect(said(behind.title, 'en')).toBe('None of 1 objective keeps pace with plan, and none is on target')
    expect(said(behind.title, 'fr')).toBe('Aucun objectif sur 1 ne tient le rythme, aucun n’est à la cible')
  })

  test('answers whether the objectives came back by how far they did', () => {
    const answer = (value: number, language: Language) => {
      const { questions } = buildReport(halfWay(value), thirdQuarter)
      return said(questions.answers.find(({ question }) => question === 'asked')?.sentence, language)
    }
    expect(answer(20, 'en')).toMatch(/^Only in part: 20 of 100/)
    expect(answer(80, 'en')).toMatch(/^For the most part: 80 of 100/)
    expect(answer(95, 'fr')).toMatch(/^Oui : 95 sur 100/)
  })

  test('says where the colours of an aspirational objective begin', () => {
    const facts = halfWay(60)
    const aimHigh = facts.objectives.map((one) => ({ ...one, commitment: 'aspirational' as const }))
    const [line] = buildReport({ ...facts, objectives: aimHigh }, thirdQuarter).objectives.pillars[0]?.objectives ?? []
    expect(line?.standing.attainment).toBe('amber')
    expect(said(line?.aspiration, 'en')).toBe('Aspirational: green from 70%, amber from 40%.')
    const [firm] = buildReport(facts, thirdQuarter).objectives.pillars[0]?.objectives ?? []
    expect(firm?.aspiration).toBeNull()
  })

  test('calls a stage alike wherever it stands', () => {
    for (const language of languages)
      for (const stage of amecStages)
        expect(label(language, `chain.${stage}`)).toMatch(new RegExp(`^${label(language, `amec.${stage}`)}\\s?:`))
  })
})

describe('counts of none and of one', () => {
  const april = { period: { from: '2025-04-01', to: '2025-04-30' }, asOf: '2025-04-30' }
  const early = buildReport({ ...lumen, insights: [] }, april)
  const answer = (question: string, { questions } = early) =>
    questions.answers.find((one) => one.question === question)?.sentence

  test('the relationships of a year', () => {
    expect(said(early.thenAndNow.title, 'fr')).toBe(
      'Aucune partie prenante sur 4 ne dialogue ni ne travaille avec nous, comme il y a un an',
    )
    expect(said(early.thenAndNow.title, 'en')).toBe(
      'None of 4 named stakeholders talks with us or works with us, as a year ago',
    )
    const june = buildReport(lumen, { period: { from: '2025-06-01', to: '2025-06-30' }, asOf: '2025-06-30' })
    expect(said(june.thenAndNow.title, 'fr')).toBe(
      '1 partie prenante sur 4 dialogue ou travaille avec nous, 1 de plus qu’il y a un an',
    )
    expect(june.roi.stop.map((one) => said(one, 'fr'))).toContain(
      'Sur 1 partie prenante qui dialogue ou travaille avec nous, 1 a noué le premier contact en ligne ; le registre ne connaît pas d’autre chemin vers elle.',
    )
  })

  test('questions, links, insights and the people met', () => {
    expect(said(early.questions.title, 'fr')).toBe('1 question de conseil sur 7 trouve sa réponse dans les données')
    expect(said(early.roi.title, 'fr')).toMatch(/^Aucun maillon sur 7 n’est observé /)
    expect(said(early.roi.need, 'fr')).toContain('Le coût lui-même n’est pas enregistré en avril 2025.')
    expect(said(early.youSaid.title, 'fr')).toBe(
      'Aucun enseignement n’a été entendu, tranché ou suivi d’effet en avril 2025',
    )
    expect(said(answer('new-people'), 'fr')).toBe(
      'Aucune partie prenante sur 4 n’a noué de premier contact sur la période ; aucune n’a gravi d’échelon.',
    )
    expect(said(answer('new-people'), 'en')).toBe(
      'None of 4 named stakeholders had a first contact in this period, and none moved up the ladder.',
    )
    expect(said(early.board.method, 'fr')).toContain('est l’atteinte pondérée des objectifs, face à')
  })

  test('reasons for what missed: all, some or none of them', () => {
    const titleOf = (notes: Facts['notes'], language: Language) =>
      said(buildReport({ ...lumen, notes }, thirdQuarter).missed.title, language)
    const reasons = lumen.objectives.flatMap((one) =>
      one.metrics.map(({ id }) => ({
        ...{ id, date: '2026-10-02', kind: 'reason' as const, text: 'Why' },
        ...{ metricId: id, objectiveId: one.id },
      })),
    )
    expect(titleOf([], 'fr')).toMatch(/^\d manques sont connus, sans raison consignée$/)
    expect(titleOf(lumen.notes, 'en')).toMatch(/^\d things missed, 1 of them with a reason on record$/)
    expect(titleOf(reasons, 'en')).toMatch(/^\d things missed, each with a reason on record$/)
  })
})

test('an outcome that went the wrong way, or nowhere, is no contribution', () => {
  const trusted = (value: number, language: Language = 'en') => {
    const { questions } = buildReport(halfWay(value), thirdQuarter)
    return said(questions.answers.find(({ question }) => question === 'trust')?.sentence, language)
  }
  expect(trusted(-20)).toBe('Metric o-metric: −20, further from the target of 100 than at the start (0).')
  expect(trusted(-20, 'fr')).toBe('Metric o-metric : −20, plus loin de la cible (100) qu’au départ (0).')
  expect(trusted(0)).toBe('Metric o-metric: 0, as at the start; the target is 100.')
  expect(trusted(10)).toContain('Social media contributed to it.')
})

test('when every objective is over, none is said to be still to begin', () => {
  const next = { period: { from: '2027-01-01', to: '2027-03-31' }, asOf: '2027-03-31' }
  expect(said(buildReport(halfWay(50), next).board.title, 'en')).toMatch(/^No objective is in force on 31 March 2027/)
})

describe('the cost of a campaign that begins and ends within a month', () => {
  const campaign = { period: { from: '2026-08-20', to: '2026-09-10' }, asOf: '2026-09-10' }
  const { board: paper, roi, registers } = buildReport(lumen, campaign)

  test('is told of the whole months in which it was kept, beside whole months before them', () => {
    expect(paper.cost.total.value).toBe(7000)
    expect(paper.cost.previous.value).toBe(5000)
    expect(said(paper.cost.sentence, 'en')).toMatch(
      /^€7,000 was spent in August and September 2026, €2,000 more than in June and July 2026,/,
    )
    expect(said(roi.need, 'fr')).toContain('Le coût est connu : 7 000 € en août et septembre 2026.')
    expect(registers.costs.reported).toEqual(['2026-08', '2026-09'])
  })

  test('a budget is that of the same months', () => {
    expect(paper.cost.budget.value).toBeCloseTo((73_000 * 61) / 365, 9)
  })
})

describe('where little or nothing is known', () => {
  const nothing = buildReport(halfWay(null), thirdQuarter)

  test('no share of nothing is told, and no relationship is counted that nobody keeps', () => {
    const told = [nothing.board.pillars[0]?.sentence, ...nothing.objectives.story].map((one) => said(one, 'fr'))
    expect(told).toEqual([
      'Réputation : aucune donnée ; sa part de l’indice est inconnue.',
      'Sans donnée, l’indice peut se situer n’importe où entre 0 et 100.',
    ])
    expect(nothing.board.ladder.series.flatMap(({ values }) => values.map(({ value }) => value))).toEqual(
      Array(10).fill(null),
    )
    expect(said(nothing.board.ladder.description, 'en')).toContain('none is kept in the register')
  })

  test('what came back is told of the part that is known', () => {
    const facts = halfWay(10)
    const [one] = facts.objectives
    if (one === undefined) throw new Error('No objective')
    const settings = { ...facts.settings, minimumCoverage: 0.8 }
    const objectives = [{ ...one, weight: 60 }, objective('unknown', { weight: 40 })]
    const { questions } = buildReport({ ...facts, settings, objectives }, thirdQuarter)
    expect(said(questions.answers[0]?.sentence, 'fr')).toBe(
      'On n’en sait qu’une part : 10 sur 100 pour les 60 % du poids qui ont des données, 65 points sous la trajectoire, sans aucun objectif sur 2 dans le rythme.',
    )
  })
})

test('a forecast says over how long its value is told, since its chart shows months alone', () => {
  const scored = reportContext(lumen, thirdQuarter)
    .objectives.flatMap((one) => one.metrics)
    .find(({ metric }) => metric.basis === 'flow' && metric.target.kind !== 'maintain')
  if (scored === undefined) throw new Error('The case has no flow')
  const told = (change: Partial<Metric>, language: Language) =>
    said(forecastFigures({ ...scored, metric: { ...scored.metric, ...change } }, ahead).sentence, language)
  const end = { kind: 'forecast', endsOn: '2026-12-31', value: 30, low: 20, high: 40 } as const
  const ahead = { ...end, attainment: 1, chance: 0.5, months: [], periods: 12 }
  expect(told({ window: 'quarter' }, 'en')).toContain('it ends at 30 over the quarter on 31 December 2026,')
  expect(told({ window: 'quarter' }, 'fr')).toContain('sera à 30 sur le trimestre au 31 décembre 2026,')
  expect(told({ window: 'period' }, 'en')).toContain('it ends at 30 since the objective began on 31 December 2026,')
  for (const change of [{ window: 'month' }, { window: 'quarter', basis: 'stock' }] as const)
    expect(told(change, 'en')).toContain('it ends at 30 on 31 December 2026,')
})

test('objectives without room on their page stand in the scorecard, and where it is left out nothing sends there', () => {
  const objectives = Array.from({ length: 14 }, (_, place) => objective(`o${place}`))
  const facts = { ...emptyFacts, objectives }
  const others = (hidden: readonly Section[], language: Language) =>
    buildReport(facts, thirdQuarter, { ...plainComposition, hidden })
      .objectives.pillars.map((pillar) => said(pillar.others, language))
      .join('')
  expect(others([], 'en')).toBe('2 more objectives of this pillar, none of them on pace, stand in the scorecard.')
  expect(others(['scorecard'], 'en')).toBe('2 more objectives of this pillar, none of them on pace, have no room here.')
  expect(others([], 'fr')).toMatch(/figurent au tableau de bord, aucun dans le rythme\.$/)
  expect(others(['scorecard'], 'fr')).not.toContain('tableau de bord')
})
