import type { Language } from '../language.ts'
import type { Sentence } from '../report/sentence.ts'
import { countedNumber, writeFigure } from './format-value.ts'
import { label } from './label.ts'
import { type MessageValues, sayAny } from './phrasebook.ts'
import { writeWhen, writeWithin } from './write-period.ts'

/**
 * Writes a sentence of the report in a language; `currency` is an ISO 4217 code. Each figure is there twice: as `{name}`
 * it is written out, as `{nameNumber}` it only chooses between singular and plural. So is each date: `{nameWithin}` is the
 * period with its preposition.
 */
export function writeSentence(sentence: Sentence, language: Language, currency: string): string {
  const values = valuesOf(sentence, language, currency)
  const own = sentence.own?.[language]
  return own === undefined ? sayAny(language, `report.${sentence.key}`, values) : filled(own, values, language)
}

/** A person's own sentence with its figures. A figure that is gone is missing, and never an old number. */
function filled(template: string, values: MessageValues, language: Language): string {
  return template.replace(/\{([\w.:-]+)\}/g, (_, name: string) => String(values[name] ?? label(language, 'missing')))
}

function valuesOf(sentence: Sentence, language: Language, currency: string): MessageValues {
  const values: Record<string, string | number> = { ...sentence.choices, ...sentence.words }
  for (const [name, text] of Object.entries(sentence.dates)) {
    values[name] = writeWhen(text, language)
    values[`${name}Within`] = writeWithin(text, language)
  }
  for (const [name, key] of Object.entries(sentence.terms)) values[name] = label(language, key)
  for (const [name, figure] of Object.entries(sentence.figures)) {
    values[name] = writeFigure(figure, language, currency)
    values[`${name}Number`] = countedNumber(figure)
  }
  return values
}
