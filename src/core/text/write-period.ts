import { isDate, monthOf } from '../date.ts'
import type { Language } from '../language.ts'
import { type Period, parsePeriod, writePeriod } from '../period.ts'
import { writeDate, writeMonth } from './format-value.ts'

const letters: Readonly<Record<Language, { readonly Q: string; readonly H: string }>> = {
  en: { Q: 'Q', H: 'H' },
  fr: { Q: 'T', H: 'S' },
}

/**
 * Names a period as people do: "2026", "H1 2026" (« S1 2026 »), "Q3 2026" (« T3 2026 »), "September 2026", and
 * "15 January 2026 – 31 March 2026" for anything else.
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
  return `${writeDate(period.from, language)} – ${writeDate(period.to, language)}`
}

/** Writes a day, a month or a period given as ISO text, `2026-09-30`, `2026-09`, `2026-Q3`; other text as it stands. */
export function writeWhen(text: string, language: Language): string {
  if (isDate(text)) return writeDate(text, language)
  const period = parsePeriod(text)
  return period === undefined ? text : nameOfPeriod(period, language)
}
