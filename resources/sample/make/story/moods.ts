import { daysBetween, type IsoDate } from '../../../../src/core/date.ts'
import { contains, type Period } from '../../../../src/core/period.ts'
import { isWeekend } from './days.ts'

/** The chapters of the story that show in the figures. Dates stand here and in the notes of the company. */
export const chapters = {
  firstSigns: { from: '2025-09-15', to: '2026-09-30' },
  crisis: { from: '2025-11-10', to: '2025-11-23' },
  rareDiseaseDay: { from: '2026-02-09', to: '2026-03-08' },
  congress: { from: '2026-05-25', to: '2026-06-14' },
} as const satisfies Record<string, Period>

/** Days on which everybody talks, with how much more than on a usual day. */
const peaks: readonly (readonly [date: IsoDate, height: number])[] = [
  ['2025-09-15', 0.9],
  ['2025-11-12', 1.6],
  ['2025-11-13', 1.3],
  ['2026-02-27', 1.1],
  ['2026-02-28', 2.1],
  ['2026-06-02', 1.3],
  ['2026-06-03', 1.7],
  ['2026-06-04', 1.5],
]

/** Growth of the audience since the story began: steady until spring 2026, then almost none. */
export function growth(date: IsoDate): number {
  const days = daysBetween('2025-04-01', date)
  return 1 + Math.min(days, 380) * 0.0012 + Math.max(0, days - 380) * 0.00012
}

/** The year's breath: a dip in August, at Christmas and around Easter. */
export function season(date: IsoDate): number {
  const day = date.slice(5)
  if (day >= '12-20' || day <= '01-04') return 0.55
  if (day >= '08-01' && day <= '08-25') return 0.64
  if (day >= '07-14' && day <= '07-31') return 0.82
  return 1
}

/** The height of the day's peak: 0 on a usual day, with an echo on the two days after. */
export function pulse(date: IsoDate): number {
  let height = 0
  for (const [day, top] of peaks) {
    const after = daysBetween(day, date)
    if (after >= 0 && after <= 2) height += top / (1 + after * 2)
  }
  return height
}

/** How tense the conversation is: 0 at peace, 1 in the worst days of the supply rumour. */
export function tension(date: IsoDate): number {
  if (!contains(chapters.crisis, date)) return 0
  const days = daysBetween('2025-11-12', date)
  return days < 0 ? 0.3 : Math.max(0.1, 1 - days * 0.09)
}

export function weekRhythm(date: IsoDate, weekend: number): number {
  return isWeekend(date) ? weekend : 1
}
