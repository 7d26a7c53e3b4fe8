import type { IsoDate } from '../date.ts'
import type { MeasureId } from '../measure.ts'
import type { Period } from '../period.ts'
import type { Account } from '../platform.ts'
import type { Problem } from '../problem.ts'

/** By what measure data is called late or strange; said on the screen, because another choice gives another answer. */
export interface QualityRules {
  /** Days since the last day with data from which an account is late, and from which it is silent. */
  readonly lateAfter: number
  readonly silentAfter: number
  /** A day is an outlier when it is further from the median of its weekday than this many times the spread. */
  readonly outlierFactor: number
  /** Weekdays with fewer values are not judged. */
  readonly outlierMinimum: number
}

export const qualityRules: QualityRules = { lateAfter: 35, silentAfter: 100, outlierFactor: 6, outlierMinimum: 8 }

export interface AccountQuality {
  readonly account: Account
  readonly freshness: Freshness
  /** One for each measure that is counted by day. */
  readonly coverage: readonly MeasureCoverage[]
  /** Windows that were exported more than once; the latest export counts. */
  readonly overlaps: readonly Overlap[]
  readonly rows: number
  /** Rows that repeated an earlier row of their file and were folded into it. */
  readonly merged: number
  readonly rejected: number
  readonly outliers: readonly Outlier[]
  readonly posts: { readonly all: number; readonly withoutDate: number; readonly withoutId: number }
}

export interface Freshness {
  readonly lastDay: IsoDate | null
  readonly daysSince: number | null
  readonly state: 'fresh' | 'late' | 'silent' | 'no-data'
}

export interface MeasureCoverage {
  readonly measure: MeasureId
  readonly from: IsoDate
  readonly to: IsoDate
  readonly days: number
  /** Days from `from` to `to`. */
  readonly expected: number
  readonly gaps: readonly Period[]
}

export interface Overlap extends Period {
  /** The report that was exported twice, as the source calls it. */
  readonly report: string
  readonly files: readonly [earlier: string, later: string]
}

export interface Outlier {
  readonly measure: MeasureId
  readonly day: IsoDate
  readonly value: number
  /** Of the same weekday. */
  readonly median: number
  /** 1.4826 times the median distance from the median: the standard deviation of calm data. */
  readonly spread: number
}

/** Why the platform's own total is not the sum of its rows; the words stand under `quality.reason.<reason>`. */
export const totalReasons = ['agrees', 'people-counted-once', 'rows-cut-off', 'rows-left-out'] as const
export type TotalReason = (typeof totalReasons)[number]

export interface TotalCheck {
  readonly importId: string
  readonly file: string
  readonly table: string
  readonly header: string
  readonly measure: MeasureId | null
  readonly sum: number
  readonly total: number
  readonly reason: TotalReason
}

export interface ImportTroubles {
  readonly importId: string
  readonly file: string
  readonly importedAt: string
  readonly problems: readonly Problem[]
}
