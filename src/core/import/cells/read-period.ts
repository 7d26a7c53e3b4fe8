import { addDays, type IsoDate, isDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import { dayTexts } from './days-in-text.ts'
import { monthNamed } from './month-names.ts'
import { readDate } from './read-date.ts'
import { tidy } from './read-number.ts'

const monthFirst = /(?<month>\p{L}{3,10})\.? (?<day>\d{1,2}),? (?<year>\d{4})/gu
const dayFirst = /(?<day>\d{1,2})\.? (?:de )?(?<month>\p{L}{3,10})\.?,? (?:de )?(?<year>\d{4})/gu
const iso = /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/g

const to = ' ?(?:-|(?:a|al|au|to|bis) ) ?'
const month = String.raw`(?:de )?\p{L}{3,10}`
const end = String.raw`,? (?:de )?(?<year>\d{4})`
/** The year, or month and year, are said once: `Mar 1 - 31, 2026`, `28 février - 3 mars 2026`. */
const saidOnce = [
  String.raw`(?<from>\d{1,2})\.?(?: (?<fromMonth>${month})\.?)?${to}(?<to>\d{1,2})\.? (?<toMonth>${month})\.?${end}`,
  String.raw`(?<fromMonth>${month})\.? (?<from>\d{1,2})${to}(?:(?<toMonth>${month})\.? )?(?<to>\d{1,2})${end}`,
].map((source) => new RegExp(source, 'u'))

/** The days that words name: `Mar 1, 2026-Mar 31, 2026`, `14 sept. 2026-15 sept. 2026`; null for `Last 3 months`. */
export function readPeriod(text: string): Period | null {
  const tidied = tidy(text).replace(/[–—~〜]/g, '-')
  for (const shape of [iso, dayFirst, monthFirst]) {
    const days = [...tidied.matchAll(shape)].flatMap((match) => dayOf(match.groups ?? {}) ?? [])
    const [first, last] = days
    if (first !== undefined && last !== undefined && days.length === 2 && first <= last)
      return { from: first, to: last }
  }
  return readSaidOnce(tidied) ?? readNumbers(tidied)
}

function readSaidOnce(text: string): Period | null {
  for (const shape of saidOnce) {
    const groups = shape.exec(text)?.groups
    if (groups === undefined) continue
    const { year = '', from: firstDay, to: lastDay } = groups
    const { fromMonth = groups['toMonth'], toMonth = groups['fromMonth'] } = groups
    const to = dayOf({ year, month: toMonth, day: lastDay })
    const from = dayOf({ year, month: fromMonth, day: firstDay })
    const before = dayOf({ year: String(Number(year) - 1), month: fromMonth, day: firstDay })
    // The year is that of the last day.
    const first = from !== undefined && to !== undefined && from > to && fromMonth !== toMonth ? before : from
    if (first !== undefined && to !== undefined && first <= to) return { from: first, to }
  }
  return null
}

/** Two days in numbers, where only one order of day and month makes them days that follow each other. */
function readNumbers(text: string): Period | null {
  const days = dayTexts(text)
  if (days.length !== 2) return null
  const found = (['month-first', 'day-first'] as const).flatMap((order): Period[] => {
    const [from, to] = days.map((day) => readDate(day, order))
    return from !== undefined && to !== undefined && from <= to ? [{ from, to }] : []
  })
  const [one, other] = found
  const agreed = other === undefined || (one?.from === other.from && one.to === other.to)
  return one !== undefined && agreed ? one : null
}

/** A month in words: `December 2024`, `mars 2026`. */
export function readMonth(text: string): Period | null {
  const said = /^(?<month>\p{L}{3,10})\.? (?:de )?(?<year>\d{4})$/u.exec(tidy(text))?.groups
  const from = dayOf({ ...said, day: '1' })
  return from === undefined ? null : { from, to: addDays(`${addDays(from, 32).slice(0, 8)}01`, -1) }
}

function dayOf({ year = '', month = '', day = '' }: Record<string, string | undefined>): IsoDate | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : (monthNamed(month.replace(/^de /, '')) ?? 0)
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : undefined
}
