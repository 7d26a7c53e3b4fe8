import { isDate } from '../date.ts'

/** A minute of the clock on the wall, `2026-09-30T14:05`: moments of one place compare and sort as text. */
export type IsoMoment = string

const millisecondsPerHour = 3_600_000

/** True for a minute that exists: `isMoment('2026-09-30T24:00')` is false. */
export function isMoment(text: string): text is IsoMoment {
  return /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) && isDate(text.slice(0, 10))
}

/** Hours from one moment to another, as a fraction; below zero when the second lies before the first. */
export function hoursBetween(from: IsoMoment, to: IsoMoment): number {
  return (Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / millisecondsPerHour
}

/** The first minute after a day: what was due by then is due. */
export function endOfDay(date: string): IsoMoment {
  return `${new Date(Date.parse(`${date}T00:00:00Z`) + 24 * millisecondsPerHour).toISOString().slice(0, 10)}T00:00`
}
