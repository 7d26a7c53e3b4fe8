import { type Language, languages } from '../../language.ts'
import type { Composition, OwnText } from '../composition.ts'
import type { Figure } from '../figure.ts'
import type { ReportModel } from '../report-model.ts'
import type { Sentence } from '../sentence.ts'
import { figuresOf } from '../trace/figures-of.ts'

/**
 * Names the wording of a proposed sentence, without its figures: while it stays the same, a text that a person wrote in its
 * stead still speaks of the same thing.
 */
export function wordingOf({ key, choices, words, terms }: Sentence): string {
  return JSON.stringify([key, sorted(choices ?? {}), sorted(words), sorted(terms)])
}

/** The places in braces of a template, each once: `{index}` and `{index.coverage}`. */
export function placesIn(template: string): string[] {
  return [...new Set([...template.matchAll(/\{([\w.:-]+)\}/g)].map((match) => match[1] ?? ''))]
}

/** What stands in braces in a template, or as half of a pair of them, and names none of these figures. */
export function strangersIn(template: string, isKnown: (name: string) => boolean): string[] {
  const inBraces = [...template.matchAll(/\{[^{}]*\}?|\}/g)].map(([found]) => found)
  return inBraces.filter((found) => !placesIn(found).some(isKnown))
}

/** What to keep with a text, so that it is seen when the data have moved on. */
export function ownText(template: string, proposal: Sentence): OwnText {
  const values = Object.entries(proposal.figures).map(([name, { value }]) => [name, value] as const)
  return { template, instead: wordingOf(proposal), values: Object.fromEntries(values) }
}

/**
 * Puts a person's own sentences in the places of those proposed. Their figures stay bound: a name in braces is a figure of
 * the proposal, or any figure of the report by its id. A text is outdated when the data ask for other words, when a figure
 * that it names is gone, or when digits were typed plainly and the figures have changed since.
 */
export function withOwnTexts(model: ReportModel, texts: Composition['texts']): ReportModel {
  if (languages.every((language) => Object.keys(texts[language]).length === 0)) return model
  const known = new Map(figuresOf(model).map((figure) => [figure.id, figure]))
  return replaced(model, texts, known)
}

type Known = ReadonlyMap<string, Figure>

function replaced<Part>(part: Part, texts: Composition['texts'], known: Known): Part {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map((inner: unknown) => replaced(inner, texts, known)) as Part
  if (isPlaced(part)) return inOwnWords(part, texts, known) as Part & Sentence
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, replaced(inner, texts, known)])) as Part
}

function isPlaced(part: object): part is Sentence & { place: string } {
  return 'place' in part && 'key' in part && typeof part.place === 'string'
}

function inOwnWords(proposal: Sentence & { place: string }, texts: Composition['texts'], known: Known): Sentence {
  const own: Partial<Record<Language, string>> = {}
  const outdated: Partial<Record<Language, boolean>> = {}
  let figures = proposal.figures
  for (const language of languages) {
    const text = texts[language][proposal.place]
    if (text === undefined) continue
    const bound = placesIn(text.template).map((name) => [name, proposal.figures[name] ?? known.get(name)] as const)
    own[language] = text.template
    outdated[language] = bound.some(([, figure]) => figure === undefined) || isOutdated(text, proposal)
    const found = bound.flatMap(([name, figure]) => (figure === undefined ? [] : [[name, figure] as const]))
    figures = { ...figures, ...Object.fromEntries(found) }
  }
  return Object.keys(own).length === 0 ? proposal : { ...proposal, figures, own, outdated }
}

function isOutdated(text: OwnText, proposal: Sentence): boolean {
  if (text.instead !== wordingOf(proposal)) return true
  const typed = /\d/.test(text.template.replace(/\{[^}]*\}/g, ''))
  return typed && Object.entries(proposal.figures).some(([name, { value }]) => text.values[name] !== value)
}

function sorted(record: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
