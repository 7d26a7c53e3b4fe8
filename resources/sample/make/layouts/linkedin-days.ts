import type { IsoDate } from '../../../../src/core/date.ts'
import { contains } from '../../../../src/core/period.ts'
import { monthDayYear } from '../story/days.ts'
import { growth, pulse, season, tension, weekRhythm } from '../story/moods.ts'
import { dice } from '../story/random.ts'
import type { CsvCell } from './csv.ts'

interface Counts {
  readonly impressions: number
  readonly clicks: number
  readonly reactions: number
  readonly comments: number
  readonly reposts: number
}

/** A row of the sheet `Metrics`. */
export function linkedinDay(date: IsoDate, strength: number): CsvCell[] {
  const organic = organicCounts(date, strength)
  const paid = sponsoredCounts(date)
  const unique = Math.round(organic.impressions * dice(`unique ${date}`).around(0.1) * 0.63)
  const total: Counts = {
    impressions: organic.impressions + paid.impressions,
    clicks: organic.clicks + paid.clicks,
    reactions: organic.reactions + paid.reactions,
    comments: organic.comments + paid.comments,
    reposts: organic.reposts + paid.reposts,
  }
  const all = [organic, paid, total]
  return [
    monthDayYear(date),
    ...all.map((counts) => counts.impressions),
    unique,
    ...all.map((counts) => counts.clicks),
    ...all.map((counts) => counts.reactions),
    ...all.map((counts) => counts.comments),
    ...all.map((counts) => counts.reposts),
    ...all.map(engagementRate),
  ]
}

function organicCounts(date: IsoDate, strength: number): Counts {
  const roll = dice(`linkedin day ${date}`)
  const usual = 420 * growth(date) * season(date) * weekRhythm(date, 0.4) * (1 + pulse(date) * 0.5)
  const posts = 2650 * strength * weekRhythm(date, 0.45)
  const impressions = Math.round((usual + posts) * roll.around(0.16))
  const heat = 1 + tension(date)
  return {
    impressions,
    clicks: Math.round(impressions * 0.026 * roll.around(0.3)),
    reactions: Math.round(impressions * 0.021 * roll.around(0.3)),
    comments: Math.round(impressions * 0.0014 * roll.around(0.8) * heat ** 3),
    reposts: Math.round(impressions * 0.0019 * roll.around(0.6) * heat),
  }
}

/** Paid support ran only in the two large campaigns. */
function sponsoredCounts(date: IsoDate): Counts {
  const paid =
    contains({ from: '2026-02-16', to: '2026-03-01' }, date) || contains({ from: '2026-05-27', to: '2026-06-07' }, date)
  const roll = dice(`linkedin paid ${date}`)
  const impressions = paid ? Math.round(3900 * roll.around(0.25)) : 0
  return {
    impressions,
    clicks: Math.round(impressions * 0.0065 * roll.around(0.3)),
    reactions: Math.round(impressions * 0.0031 * roll.around(0.3)),
    comments: Math.round(impressions * 0.0002 * roll.around(0.9)),
    reposts: Math.round(impressions * 0.0002 * roll.around(0.9)),
  }
}

function engagementRate(counts: Counts): number {
  const engagements = counts.clicks + counts.reactions + counts.comments + counts.reposts
  return counts.impressions === 0 ? 0 : engagements / counts.impressions
}
