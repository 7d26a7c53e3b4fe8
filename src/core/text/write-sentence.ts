import type { Language } from '../language.ts'
import type { Sentence } from '../report/sentence.ts'
import { countedNumber, writeFigure } from './format-value.ts'
import { label } from './label.ts'
import { type MessageValues, sayAny } from './phrasebook.ts'
import { writeWhen } from './write-period.ts'

/**
 * Writes a sentence of the report in a language; `currency` is an ISO 4217 code. Each figure is there twice: as `{name}`
 * it is written out, as `{nameNumber}` it only chooses between singular and plural.
 */
export function writeSentence(sentence: Sentence, language: Language, currency: string): string {
  return sayAny(language, `report.${sentence.key}`, valuesOf(sentence, language, currency))
}

function valuesOf(sentence: Sentence, language: Language, currency: string): MessageValues {
  const values: Record<string, string | number> = { ...sentence.choices, ...sentence.words }
  for (const [name, text] of Object.entries(sentence.dates)) values[name] = writeWhen(text, language)
  for (const [name, key] of Object.entries(sentence.terms)) values[name] = label(language, key)
  for (const [name, figure] of Object.entries(sentence.figures)) {
    values[name] = writeFigure(figure, language, currency)
    values[`${name}Number`] = countedNumber(figure)
  }
  return values
}
