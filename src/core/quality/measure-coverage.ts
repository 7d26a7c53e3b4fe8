import { addDays } from '../date.ts'
import { daysIn, type Period } from '../period.ts'
import { hasEveryDay, type Platform } from '../platform.ts'
import type { DailySeries } from './daily-series.ts'
import type { MeasureCoverage } from './quality.ts'

/** Which days a measure covers between its first and its last; null for one without a value. */
export function coverageOf({ measure, values }: DailySeries, platform: Platform): MeasureCoverage | null {
  const first = values[0]
  const last = values.at(-1)
  if (first === undefined || last === undefined) return null
  const gaps: Period[] = []
  values.forEach(({ day }, at) => {
    const due = addDays(values[at - 1]?.day ?? day, at === 0 ? 0 : 1)
    if (due < day && hasEveryDay(platform)) gaps.push({ from: due, to: addDays(day, -1) })
  })
  const span = { from: first.day, to: last.day }
  return { measure, ...span, days: values.length, expected: daysIn(span), gaps }
}
