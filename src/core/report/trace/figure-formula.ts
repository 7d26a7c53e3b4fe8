import type { Language } from '../../language.ts'
import { isMessageKey } from '../../text/catalogue.ts'
import { sayAny } from '../../text/phrasebook.ts'
import { nameOfFigure } from './figure-name.ts'
import { seriesCodes, tableOf } from './figure-parts.ts'

/** How a figure follows from others, in words; letters are those of its own trace number. */
export function writeFormula(id: string, language: Language): string {
  const { owner, part, isSize } = nameOfFigure(id)
  const table = tableOf(owner)
  const own = seriesCodes[part] === undefined ? `${table}.${part}` : `series.${part.replace('chart.', '')}`
  const key = `trace.formula.${own}`
  const formula = sayAny(language, isMessageKey(key) ? key : `trace.formula.${table}`)
  return isSize ? sayAny(language, 'trace.formula.size', { formula }) : formula
}
