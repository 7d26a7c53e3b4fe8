import type { IsoDate } from '../../../../core/date.ts'

/** A day as a spreadsheet keeps it: midnight of Greenwich, so that no time zone moves it. */
export function dayOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`)
}
