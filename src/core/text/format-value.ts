import type { IsoDate, IsoMonth } from '../date.ts'
import type { Language } from '../language.ts'
import type { Figure, FigureKind } from '../report/figure.ts'
import { localeOf, say } from './phrasebook.ts'

/** From here on, numbers are written in thousands or millions: a table holds at most four digits. */
const compactFrom = 10_000

type Shape = (
  value: number,
  currency: string,
) => { value: number; options: Intl.NumberFormatOptions; suffix?: 'points' }

const percent: Shape = (value) => ({ value, options: { style: 'percent', maximumFractionDigits: 1 } })
const amount: Shape = (value) => ({ value, options: digitsFor(value, 1) })

/**
 * The one way of writing each kind of figure, on screen, in the PDF and in sentences alike. An index is written without
 * decimals: it is a judgement on a hundred points, and tenths of it would claim more than the evidence holds.
 */
const shapes: Readonly<Record<FigureKind, Shape>> = {
  count: amount,
  people: amount,
  points: amount,
  share: percent,
  attainment: percent,
  // A trend does not know tenths of a percent.
  chance: (value) => ({ value, options: { style: 'percent', maximumFractionDigits: 0 } }),
  hours: (value) => ({ value, options: { style: 'unit', unit: 'hour', unitDisplay: 'short', ...digitsFor(value, 1) } }),
  days: (value) => ({ value, options: { style: 'unit', unit: 'day', unitDisplay: 'long', ...digitsFor(value, 1) } }),
  seconds: (value) => ({
    value,
    options: { style: 'unit', unit: 'second', unitDisplay: 'short', ...digitsFor(value, 1) },
  }),
  money: (value, currency) => ({ value, options: { style: 'currency', currency, ...moneyDigits(value) } }),
  index: (value) => ({ value: value * 100, options: { maximumFractionDigits: 0 } }),
  'index-difference': (value) => ({
    value: value * 100,
    options: { maximumFractionDigits: 0, signDisplay: 'exceptZero' },
  }),
  'share-difference': (value) => ({
    value: value * 100,
    options: { maximumFractionDigits: 1, signDisplay: 'exceptZero' },
    suffix: 'points',
  }),
  pace: (value) => ({ value, options: { minimumFractionDigits: 2, maximumFractionDigits: 2 } }),
}

/**
 * Writes a figure in a language, with its unit. `currency` is an ISO 4217 code. No data is written as "n.a." or "n.d.",
 * never as zero or as nothing. Minus is the true minus sign.
 */
export function writeFigure(figure: Pick<Figure, 'value' | 'kind'>, language: Language, currency: string): string {
  if (figure.value === null || !Number.isFinite(figure.value)) return say(language, 'term.missing')
  const { value, options, suffix } = shapes[figure.kind](figure.value, currency)
  const written = numberFormat(language, options)
    .format(value)
    .replace('-', '−')
    .replace(/^−(?=[^1-9]*$)/, '')
    // French finance writes « 59 k€ », which Intl takes apart.
    .replace(/(?<=\d\s(?:k|M|Md))\s(?=\p{Sc})/u, '')
  return suffix === undefined ? written : `${written}\u00A0${language === 'fr' ? 'pts' : 'pp'}`
}

/** The number by which a sentence chooses singular or plural: as written, so that "1 point" is singular at 0.96. */
export function countedNumber(figure: Pick<Figure, 'value' | 'kind'>): number {
  if (figure.value === null) return 0
  return figure.kind === 'index' || figure.kind === 'index-difference' ? Math.round(figure.value * 100) : figure.value
}

/** "30 September 2026" or « 30 septembre 2026 »; the first of a month is « 1er » in French. */
export function writeDate(date: IsoDate, language: Language): string {
  const written = dateFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(at(date))
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written
}

/** "September 2026"; short, for charts: "Sep 26". */
export function writeMonth(month: IsoMonth, language: Language, width: 'long' | 'short' = 'long'): string {
  const options = width === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short', year: '2-digit' }
  return dateFormat(language, options as Intl.DateTimeFormatOptions).format(at(`${month}-01`))
}

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** Formats are costly to make and a report writes hundreds of figures, so each is made once. */
function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const name = `${language} ${JSON.stringify(options)}`
  const format = numberFormats.get(name) ?? new Intl.NumberFormat(localeOf(language), options)
  numberFormats.set(name, format)
  return format
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${JSON.stringify(options)}`
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })
  dateFormats.set(name, format)
  return format
}

function digitsFor(value: number, decimals: number): Intl.NumberFormatOptions {
  return Math.abs(value) >= compactFrom
    ? { notation: 'compact', maximumSignificantDigits: 4 }
    : { maximumFractionDigits: Math.abs(value) >= 1000 ? 0 : decimals }
}

function moneyDigits(value: number): Intl.NumberFormatOptions {
  if (Math.abs(value) >= compactFrom)
    return { notation: 'compact', minimumSignificantDigits: 1, maximumSignificantDigits: 4 }
  const cents = Math.abs(value) < 100 && !Number.isInteger(value) ? 2 : 0
  return { minimumFractionDigits: cents, maximumFractionDigits: cents }
}

function at(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}
