import { expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { type Composition, type OwnText, plainComposition } from '../../src/core/report/composition.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { editableSentences, missedBy, outdatedSentences, templateOf } from '../../src/core/report/wording/editable.ts'
import { ownText } from '../../src/core/report/wording/own-texts.ts'
import { writeSentence } from '../../src/core/text/write-sentence.ts'
import { emptyFacts, objective, point } from './support/facts.ts'
import { lumen, thirdQuarter } from './support/lumen.ts'

function factsAt(value: number): Facts {
  const settings = { ...emptyFacts.settings, pillarWeights: { reputation: 100, engagement: 0, insight: 0 } }
  return { ...emptyFacts, settings, objectives: [objective('o')], histories: { 'o-metric': [point('2026-09', value)] } }
}

function withTitle(text: OwnText): Composition {
  return { ...plainComposition, texts: { en: { 'board.title': text }, fr: {} } }
}

const proposed = buildReport(factsAt(60), thirdQuarter).board.title
const titleOf = (model: ReportModel) => [
  writeSentence(model.board.title, 'en', 'EUR'),
  model.board.title.outdated?.en ?? false,
]

test('a text in own words follows the figures that it names', () => {
  const own = withTitle(ownText('We reached {index} of what we promised, with {index.coverage} known', proposed))
  expect(titleOf(buildReport(factsAt(60), thirdQuarter, own))).toEqual([
    'We reached 60 of what we promised, with 100% known',
    false,
  ])
  expect(titleOf(buildReport(factsAt(55), thirdQuarter, own))).toEqual([
    'We reached 55 of what we promised, with 100% known',
    false,
  ])
})

test('it is outdated when the data ask for other words', () => {
  const own = withTitle(ownText('We are {size} points late and reached {index}', proposed))
  expect(titleOf(buildReport(factsAt(90), thirdQuarter, own))).toEqual(['We are 15 points late and reached 90', true])
})

test('whoever issues is told how many are outdated, each place once whatever its languages', () => {
  const text = ownText('We reached 60 of 100', proposed)
  const both = { ...plainComposition, texts: { en: { 'board.title': text }, fr: { 'board.title': text } } }
  expect(outdatedSentences(buildReport(factsAt(60), thirdQuarter, both))).toEqual([])
  expect(outdatedSentences(buildReport(factsAt(55), thirdQuarter, both)).map(({ place }) => place)).toEqual([
    'board.title',
  ])
})

test('digits typed plainly are outdated as soon as a figure moves', () => {
  const own = withTitle(ownText('We reached 60 of 100', proposed))
  expect(titleOf(buildReport(factsAt(60), thirdQuarter, own))).toEqual(['We reached 60 of 100', false])
  expect(titleOf(buildReport(factsAt(61), thirdQuarter, own))).toEqual(['We reached 60 of 100', true])
})

test('a figure that is gone is missing, and never an old number', () => {
  const own = withTitle(ownText('We reached {objective.gone.measured} of 100', proposed))
  expect(titleOf(buildReport(factsAt(60), thirdQuarter, own))).toEqual(['We reached n.a. of 100', true])
})

test('the other language keeps its proposal', () => {
  const own = withTitle(ownText('We reached {index} of 100', proposed))
  const model = buildReport(factsAt(60), thirdQuarter, own)
  expect(writeSentence(model.board.title, 'fr', 'EUR')).toContain('retour sur objectifs')
})

test('every editable sentence, edited to what it says already, reads as before', () => {
  const model = buildReport(lumen, thirdQuarter)
  const places = editableSentences(model)
  expect(places.length).toBeGreaterThan(20)
  expect(new Set(places.map(({ place }) => place)).size).toBe(places.length)
  for (const language of ['en', 'fr'] as const) {
    const texts = Object.fromEntries(
      places.map((sentence) => [sentence.place, ownText(templateOf(sentence, language, 'EUR'), sentence)]),
    )
    const own = buildReport(lumen, thirdQuarter, {
      ...plainComposition,
      texts: { en: {}, fr: {}, [language]: texts },
    })
    const read = (report: ReportModel) => editableSentences(report).map((one) => writeSentence(one, language, 'EUR'))
    expect(read(own)).toEqual(read(model))
    expect(editableSentences(own).filter(({ outdated }) => outdated?.[language])).toEqual([])
  }
})

test('a sentence about a miss is known by what missed, and others speak for themselves', () => {
  const model = buildReport(lumen, thirdQuarter)
  const known = new Map(editableSentences(model).map((sentence) => [sentence.place, missedBy(sentence, model)]))
  expect(model.board.missed.length).toBeGreaterThan(2)
  for (const { sentence, metric, objective } of model.board.missed)
    expect(known.get(sentence.place ?? '')).toBe(metric || objective)
  expect(known.get('board.title')).toBeNull()
})
