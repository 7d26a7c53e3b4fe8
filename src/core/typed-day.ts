import type { IsoDate } from './date.ts'
import { readDate } from './import/cells/read-date.ts'

/**
 * The day that a person typed, in figures with the day first or in words, as the field itself writes it; null as long as
 * it is none.
 */
export function typedDay(text: string): IsoDate | null {
  return readDate(text.trim(), 'day-first') ?? null
}
