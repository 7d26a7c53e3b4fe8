import { type IsoDate, isDate, monthOf } from '../date.ts'
import type { Language } from '../language.ts'
import { monthsOf, type Period, parsePeriod, wholeMonths, writePeriod } from '../period.ts'
import { writeDate, writeMonth } from './format-value.ts'

const letters: Readonly<Record<Language, { readonly Q: string; readonly H: string }>> = {
  en: { Q: 'Q', H: 'H' },
  fr: { Q: 'T', H: 'S' },
}

/**
 * Names a period as people do: "2026", "H1 2026" (« S1 2026 »), "Q3 2026" (« T3 2026 »), "September 2026", "May and June
 * 2026", and "15 January – 31 March 2026" for anything else.
 */
export function nameOfPeriod(period: Period, language: Language): string {
  const written = writePeriod(period)
  const part = /^(\d{4})-([QH])(\d)$/.exec(written)
  if (part !== null) {
    const [, year = '', kind = 'Q', number = ''] = part
    return `${letters[language][kind === 'H' ? 'H' : 'Q']}${number}\u00A0${year}`
  }
  if (/^\d{4}$/.test(written)) return written
  if (/^\d{4}-\d{2}$/.test(written)) return writeMonth(monthOf(period.from), language)
  const { from, to, months } = endsOf(period, language)
  if (from === to) return to
  return months === 2 ? `${from} ${language === 'fr' ? 'et' : 'and'} ${to}` : `${from} – ${to}`
}

interface Ends {
  readonly from: string
  readonly to: string
  /** How many whole months it is; null where it begins or ends within one. */
  readonly months: number | null
}

/** The two ends of a period; a year that both share is written once. */
function endsOf(period: Period, language: Language): Ends {
  const { from, to } = wholeMonths(period)
  const whole = from === period.from && to === period.to
  const write = (date: IsoDate) => (whole ? writeMonth(monthOf(date), language) : writeDate(date, language))
  const [first, last] = [write(period.from), write(period.to)]
  const year = period.from.slice(0, 4)
  const once = period.from !== period.to && period.to.startsWith(year)
  return {
    from: once ? first.replace(` ${year}`, '') : first,
    to: last,
    months: whole ? monthsOf(period).length : null,
  }
}

/** Writes a day, a month or a period given as ISO text, `2026-09-30`, `2026-09`, `2026-Q3`; other text as it stands. */
export function writeWhen(text: string, language: Language): string {
  if (isDate(text)) return writeDate(text, language)
  const period = parsePeriod(text)
  return period === undefined ? text : nameOfPeriod(period, language)
}

/**
 * The same with its preposition, for the middle of a sentence: "in Q2 2026", "between 1 April and 12 May 2026". In
 * French each begins with a vowel (« au T2 2026 », « en avril 2026 », « entre le … et le … »), so that « qu’ » may
 * stand before it.
 */
export function writeWithin(text: string, language: Language): string {
  const period = parsePeriod(text)
  if (period === undefined) return writeWhen(text, language)
  const name = nameOfPeriod(period, language)
  if (writePeriod(period).includes('..')) return withinDays(period, language)
  if (language === 'en') return `in ${name}`
  return /^[TS]\d/.test(name) ? `au ${name}` : `en ${name}`
}

function withinDays(period: Period, language: Language): string {
  const { from, to, months } = endsOf(period, language)
  if (from === to) return language === 'fr' ? `à la date du ${from}` : `on ${from}`
  if (months === 2) return `${language === 'fr' ? 'en' : 'in'} ${nameOfPeriod(period, language)}`
  if (language === 'en') return `between ${from} and ${to}`
  return months === null ? `entre le ${from} et le ${to}` : `entre ${from} et ${to}`
}
