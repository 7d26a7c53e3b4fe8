import { addDays, type IsoDate } from '../../../../src/core/date.ts'

/** The eighteen months of the story, both ends included. */
export const story = { from: '2025-04-01', to: '2026-09-30' } as const

export function daysFrom(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function isWeekend(date: IsoDate): boolean {
  return weekday(date) % 6 === 0
}

/** `04/27/2026`, as LinkedIn and Meta write days. */
export function monthDayYear(date: IsoDate): string {
  return `${date.slice(5, 7)}/${date.slice(8)}/${date.slice(0, 4)}`
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const weekdayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const

export function monthName(date: IsoDate): string {
  return monthNames[Number(date.slice(5, 7)) - 1] ?? ''
}

export function weekdayName(date: IsoDate): string {
  return weekdayNames[weekday(date)] ?? ''
}

/** `Apr 7, 2026`: the day without a leading zero. */
export function longDate(date: IsoDate): string {
  return `${monthName(date)} ${Number(date.slice(8))}, ${date.slice(0, 4)}`
}
