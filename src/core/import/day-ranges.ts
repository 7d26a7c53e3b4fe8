import { addDays, type IsoDate } from '../date.ts'
import type { Period } from '../period.ts'

/** Some days as ranges, ascending and apart. */
export function rangesOfDays(days: Iterable<IsoDate>): Period[] {
  const ranges: { from: IsoDate; to: IsoDate }[] = []
  for (const day of [...new Set(days)].sort()) {
    const last = ranges.at(-1)
    if (last !== undefined && addDays(last.to, 1) === day) last.to = day
    else ranges.push({ from: day, to: day })
  }
  return ranges
}

/** Every day of a range; of one that is longer than any export only its ends. */
export function daysOfRange({ from, to }: Period): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; day <= to && days.length < longest; day = addDays(day, 1)) days.push(day)
  return days.length < longest ? days : [from, to]
}

/** Fifty years. */
const longest = 18_300

/** What lies between ranges that are ascending and apart. */
export function between(ranges: readonly Period[]): Period[] {
  return ranges.slice(1).map((range, at) => ({ from: addDays(ranges[at]?.to ?? '', 1), to: addDays(range.from, -1) }))
}
