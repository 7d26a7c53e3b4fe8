import type { IsoDate } from '../../date.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import { readDate } from './read-date.ts'

const shapes = [
  /\d{4}[/.-]\d{1,2}[/.-]\d{1,2}/,
  /\d{4}(?:年|년|\.) ?\d{1,2}(?:月|월|\.) ?\d{1,2}/,
  /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}(?!\d))/,
  /\p{L}{3,9}\.? \d{1,2}, \d{4}/u,
  /\d{1,2}\.? (?:de )?\p{L}{3,10}\.? (?:de )?\d{4}/u,
]
const dayInText = new RegExp(shapes.map(({ source }) => source).join('|'), 'gu')

/** Every piece of a text that may be a day, as it is written. */
export function dayTexts(text: string): string[] {
  return text.match(dayInText) ?? []
}

/** The days that a sentence names, such as the two in `Report Start: 09/01/2026, Report End: 09/30/2026`. */
export function daysNamedIn(text: string, order: DateOrder): IsoDate[] {
  return dayTexts(text).flatMap((day) => readDate(day, order) ?? [])
}
