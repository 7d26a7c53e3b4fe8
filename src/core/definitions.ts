import type { IsoDate } from './date.ts'
import type { MeasureId } from './measure.ts'
import type { Platform } from './platform.ts'

/** From a day on, a platform counts something else under the same name, or under another one. */
export interface DefinitionChange {
  readonly id: string
  readonly platform: Platform
  readonly measures: readonly MeasureId[]
  /** The first day counted in the new way. */
  readonly date: IsoDate
  /** Shipped changes have their words in the catalogue, under `definition.<id>.what` and `.source`. */
  readonly origin: 'shipped' | 'own'
  /** What changed and who says so, in the words of the person; empty for shipped changes. */
  readonly what: string
  readonly source: string
}

/** Somebody takes responsibility for comparing a metric across a change, and says why that is honest. */
export interface Splice {
  readonly changeId: string
  readonly metricId: string
  readonly reason: string
  /** What one of the new counts for in the old way of counting; null compares them as they are. */
  readonly factor: number | null
  readonly who: string
  /** ISO 8601 with milliseconds. */
  readonly at: string
}

/** The ledger: every change known, shipped and own, and where a person put a series together again. */
export interface Definitions {
  readonly changes: readonly DefinitionChange[]
  readonly splices: readonly Splice[]
}

const shipped = (
  id: string,
  platform: Platform,
  date: IsoDate,
  ...measures: readonly MeasureId[]
): DefinitionChange => ({ id, platform, measures, date, origin: 'shipped', what: '', source: '' })

/**
 * What platforms are known to have changed. Only changes that a published source dates are here; where the platform rolled
 * out over weeks, the date is that of its announcement and the words say so.
 */
export const shippedChanges: readonly DefinitionChange[] = [
  shipped('facebook-reach-2018', 'facebook', '2018-02-12', 'reach', 'reach-organic'),
  shipped('x-views-2022', 'x', '2022-12-22', 'views'),
  shipped(
    'linkedin-impressions-2024',
    'linkedin',
    '2024-04-01',
    'impressions',
    'impressions-organic',
    'engagement-rate-organic',
  ),
  shipped('instagram-views-2024', 'instagram', '2024-08-08', 'views', 'impressions'),
  shipped('facebook-views-2024', 'facebook', '2024-11-14', 'views', 'views-organic', 'views-boosted', 'impressions'),
  shipped('youtube-shorts-2025', 'youtube', '2025-03-31', 'views'),
  shipped('facebook-impressions-2025', 'facebook', '2025-11-15', 'impressions'),
]
