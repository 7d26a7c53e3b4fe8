import { type Language, languages } from '../language.ts'
import { writeSentence } from '../text/write-sentence.ts'
import type { Figure } from './figure.ts'
import type { ReportModel } from './report-model.ts'
import { nameOfFigure } from './trace/figure-name.ts'
import { type FigureRow, figureTable } from './trace/figure-table.ts'
import { editableSentences, isTitle, templateOf } from './wording/editable.ts'

/** One figure that two editions do not share; null on the side where it does not stand. */
export interface EditionDifference {
  readonly id: string
  /** What it is called by, in the newer edition where it stands there. */
  readonly name: Pick<FigureRow, 'part' | 'owner' | 'what' | 'when'>
  readonly kind: Figure['kind']
  readonly old: number | null
  readonly new: number | null
}

/**
 * Every figure that stands in both editions with another value, or in one of them alone, in the order of the newer one. The
 * size of a difference is left out: the difference stands there with its sign.
 */
export function differencesOf(older: ReportModel, newer: ReportModel): EditionDifference[] {
  const [before, now] = [rowsOf(older), rowsOf(newer)]
  const gone = [...before.values()].filter(({ figure }) => !now.has(figure.id))
  return [...now.values(), ...gone].flatMap(({ figure, part, owner, what, when }) => {
    const [from, to] = [before.get(figure.id)?.figure.value ?? null, now.get(figure.id)?.figure.value ?? null]
    if (from === to) return []
    return [{ id: figure.id, name: { part, owner, what, when }, kind: figure.kind, old: from, new: to }]
  })
}

function rowsOf(model: ReportModel): Map<string, FigureRow> {
  const rows = figureTable(model).filter(({ figure }) => !nameOfFigure(figure.id).isSize)
  return new Map(rows.map((row) => [row.figure.id, row]))
}

/** A sentence that two editions say in other words, as each reads; null where one of them has none at its place. */
export interface TextDifference {
  readonly place: string
  readonly old: Written | null
  readonly new: Written | null
}

type Written = Readonly<Record<Language, string>>

/**
 * Sentences whose words differ, and the decision asked. A figure that differs in the same words is no difference of words,
 * but where it stands in a title: that is what a page has to say.
 */
export function textDifferencesOf(older: ReportModel, newer: ReportModel): TextDifference[] {
  const [before, now] = [textsOf(older), textsOf(newer)]
  const places = [...new Set([...now.keys(), ...before.keys()])]
  return places.flatMap((place) => {
    const [from, to] = [before.get(place), now.get(place)]
    const same = isTitle(place) ? readsAlike(from?.written, to?.written) : from?.wording === to?.wording
    return same ? [] : [{ place, old: from?.written ?? null, new: to?.written ?? null }]
  })
}

function readsAlike(one: Written | undefined, other: Written | undefined): boolean {
  return languages.every((language) => one?.[language] === other?.[language])
}

interface Text {
  readonly written: Written
  /** Its words with the figures only named. */
  readonly wording: string
}

function textsOf(model: ReportModel): Map<string, Text> {
  const { ask } = model.board
  const sentences = editableSentences(model).map((sentence): [string, Text] => [
    sentence.place,
    {
      written: inEach((language) => writeSentence(sentence, language, model.currency)),
      wording: JSON.stringify(inEach((language) => templateOf(sentence, language, model.currency))),
    },
  ])
  return new Map([...sentences, ['board.ask', { written: inEach(() => ask), wording: ask }]])
}

function inEach(write: (language: Language) => string): Written {
  return Object.fromEntries(languages.map((language) => [language, write(language)])) as Written
}
