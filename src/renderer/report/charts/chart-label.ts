import type { Language } from '../../../core/language.ts'
import type { Figure } from '../../../core/report/figure.ts'
import { writeFigure, writeMonth } from '../../../core/text/format-value.ts'
import { label } from '../../../core/text/label.ts'
import { localeOf } from '../../../core/text/phrasebook.ts'

/** How labels on a chart are written. */
export interface LabelSetting {
  readonly language: Language
  readonly currency: string
}

/** A chart holds at most three digits; what is longer is written in thousands or millions. */
export function chartLabel(figure: Figure, { language, currency }: LabelSetting): string {
  if (figure.value === null) return ''
  if (Math.abs(figure.value) < 1000) return writeFigure(figure, language, currency)
  const options: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 3 }
  return new Intl.NumberFormat(localeOf(language), options).format(figure.value)
}

/** A month under its column; the year stands beside the first month and beside each January. */
export function writeChartMonth(month: string, place: number, language: Language): string {
  const written = writeMonth(month, language, 'short')
  const [name = written] = written.split(' ')
  return place === 0 || month.endsWith('-01') ? written : name
}

/** The name of a row: a term of ours, such as a stage of the ladder. */
export function writeChartRow(row: string, language: Language): string {
  return label(language, row)
}
