import type { Language } from '../../language.ts'
import { countedNumber } from '../../text/format-value.ts'
import { writeSentence } from '../../text/write-sentence.ts'
import type { ReportModel } from '../report-model.ts'
import type { Sentence } from '../sentence.ts'

export type PlacedSentence = Sentence & { readonly place: string }

/** The sentences of a report that a person may write anew, each once, in the order of the paper. */
export function editableSentences(model: ReportModel): PlacedSentence[] {
  const found = new Map<string, PlacedSentence>()
  for (const sentence of walk(model)) if (!found.has(sentence.place)) found.set(sentence.place, sentence)
  return [...found.values()]
}

/** Those of a person's own that the data have overtaken, in whatever language. */
export function outdatedSentences(model: ReportModel): PlacedSentence[] {
  return editableSentences(model).filter(({ outdated }) => Object.values(outdated ?? {}).includes(true))
}

/**
 * What missed by a sentence that does not name it, as the paper puts before it: its metric or else its objective; null
 * for others.
 */
export function missedBy({ place }: PlacedSentence, { board }: ReportModel): string | null {
  const line = board.missed.find(({ sentence }) => sentence.place === place)
  return line === undefined ? null : line.metric || line.objective
}

/** Titles carry the message of a page, and need a verb and a number. */
export function isTitle(place: string): boolean {
  return place.endsWith('.title')
}

/** A sentence as a template to edit: as it reads, with its figures named in braces. */
export function templateOf(sentence: Sentence, language: Language, currency: string): string {
  const own = sentence.own?.[language]
  if (own !== undefined) return own
  const names = Object.entries(sentence.figures)
  const places = names.map(([name]) => [name, `{${name}}`])
  const counts = names.map(([name, figure]) => [`${name}Number`, String(countedNumber(figure))])
  const bare: Sentence = {
    ...sentence,
    figures: {},
    words: { ...sentence.words, ...Object.fromEntries(places) },
    choices: { ...sentence.choices, ...Object.fromEntries(counts) },
  }
  return writeSentence(bare, language, currency)
}

function* walk(part: unknown): Generator<PlacedSentence> {
  if (typeof part !== 'object' || part === null) return
  if (isPlaced(part)) yield part
  else for (const inner of Object.values(part)) yield* walk(inner)
}

function isPlaced(part: object): part is PlacedSentence {
  return 'place' in part && 'key' in part && typeof part.place === 'string'
}
