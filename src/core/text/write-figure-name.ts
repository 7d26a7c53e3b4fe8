import type { Language } from '../language.ts'
import type { FigureRow } from '../report/trace/figure-table.ts'
import { isMessageKey } from './catalogue.ts'
import { writeMonth } from './format-value.ts'
import { label } from './label.ts'
import { say, sayAny } from './phrasebook.ts'

/** What a figure is called by: without its value. */
export type NamedFigure = Pick<FigureRow, 'part' | 'owner' | 'what' | 'when'>

/** "Hours of our films watched: Month alone, March 2026". */
export function writeFigureName(named: NamedFigure, language: Language): string {
  return say(language, 'trace.figure', { owner: writeOwner(named, language), what: writeWhat(named, language) })
}

/** "Month alone, March 2026". */
export function writeWhat(named: Pick<NamedFigure, 'part' | 'what' | 'when'>, language: Language): string {
  const { when } = named
  const what = whatIs(named, language)
  if (when === null) return what
  return say(language, 'trace.what-timed', { what, when: when.length === 4 ? when : writeMonth(when, language) })
}

/** Whose figure it is; of the whole, the part of the paper. */
export function writeOwner({ owner, part }: Pick<NamedFigure, 'owner' | 'part'>, language: Language): string {
  if (owner === null) return sayAny(language, `figures.part.${part}`)
  return 'term' in owner ? label(language, owner.term) : owner.name
}

/** What roll-ups of pillars, objectives and the index share is worded once; all else by its part. */
export function whatIs({ part, what }: Pick<FigureRow, 'part' | 'what'>, language: Language): string {
  const own = `figures.${what}`
  return sayAny(language, isMessageKey(own) ? own : `figures.what.${what.slice(part.length + 1)}`)
}
