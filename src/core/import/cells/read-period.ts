import { type IsoDate, isDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import { monthNamed } from './month-names.ts'
import { tidy } from './read-number.ts'

const monthFirst = /(?<month>\p{L}{3,10})\.? (?<day>\d{1,2}),? (?<year>\d{4})/gu
const dayFirst = /(?<day>\d{1,2})\.? (?:de )?(?<month>\p{L}{3,10})\.?,? (?:de )?(?<year>\d{4})/gu
const iso = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/g

/** The days that words name: `Mar 1, 2026-Mar 31, 2026`, `14 sept. 2026-15 sept. 2026`; null for `Last 3 months`. */
export function readPeriod(text: string): Period | null {
  const tidied = tidy(text)
  for (const shape of [iso, dayFirst, monthFirst]) {
    const days = [...tidied.matchAll(shape)].flatMap((match) => dayOf(match.groups ?? {}) ?? [])
    const [from, to] = days
    if (from !== undefined && to !== undefined && days.length === 2 && from <= to) return { from, to }
  }
  return null
}

function dayOf({ year = '', month = '', day = '' }: Record<string, string | undefined>): IsoDate | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : (monthNamed(month) ?? 0)
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}
