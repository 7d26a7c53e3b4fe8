import type { IsoDate, IsoMonth } from '../core/date.ts'
import type { Language } from '../core/language.ts'
import type { Period } from '../core/period.ts'
import type { Figure } from '../core/report/figure.ts'
import type { Sentence } from '../core/report/sentence.ts'
import { writeDate, writeFigure, writeMonth } from '../core/text/format-value.ts'
import { localeOf } from '../core/text/phrasebook.ts'
import { nameOfPeriod } from '../core/text/write-period.ts'
import { writeSentence } from '../core/text/write-sentence.ts'

/** How figures, dates and sentences of the report are written, bound to one language and currency. */
export interface Writing {
  readonly currency: string
  readonly figure: (figure: Pick<Figure, 'value' | 'kind'>) => string
  readonly sentence: (sentence: Sentence) => string
  /** Every digit, for what is counted and not reported: rows of a file. */
  readonly whole: (value: number) => string
  /** A sum of money without its currency: with both digits of its cents, or with none. */
  readonly sum: (value: number) => string
  /** The same for a share. */
  readonly wholePercent: (share: number) => string
  readonly date: (date: IsoDate) => string
  readonly month: (month: IsoMonth) => string
  readonly periodName: (period: Period) => string
}

export function writingIn(language: Language, currency: string): Writing {
  const exact = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 })
  const cents = new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 2 })
  return {
    currency,
    figure: (figure) => writeFigure(figure, language, currency),
    sentence: (sentence) => writeSentence(sentence, language, currency),
    whole: (value) => exact.format(value),
    sum: (value) => (Number.isInteger(value) ? exact : cents).format(value),
    wholePercent: (share) => percent.format(share),
    date: (date) => writeDate(date, language),
    month: (month) => writeMonth(month, language),
    periodName: (period) => nameOfPeriod(period, language),
  }
}
