import { type Language, languages } from '../../language.ts'
import type { ReportModel } from '../report-model.ts'
import type { Sentence } from '../sentence.ts'
import { templateOf } from './editable.ts'

/**
 * A report whose sentences are written out once and for all, in every language, with their figures still bound: an issued
 * edition says the same for ever, also when a later Boardroo words its proposals otherwise.
 */
export function frozen(model: ReportModel): ReportModel {
  return fixed(model, model.currency)
}

function fixed<Part>(part: Part, currency: string): Part {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map((inner: unknown) => fixed(inner, currency)) as Part
  if (isSentence(part)) return { ...part, own: wordings(part, currency), outdated: {} } as Part
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, fixed(inner, currency)])) as Part
}

function isSentence(part: object): part is Sentence {
  return 'key' in part && 'figures' in part && 'words' in part && 'terms' in part
}

function wordings(sentence: Sentence, currency: string): Record<Language, string> {
  const written = languages.map((language) => [language, templateOf(sentence, language, currency)] as const)
  return Object.fromEntries(written) as Record<Language, string>
}
