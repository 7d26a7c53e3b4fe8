import type { Campaign } from '../core/campaign.ts'
import type { IsoDate } from '../core/date.ts'
import type { MeasureId } from '../core/measure.ts'
import type { Platform } from '../core/platform.ts'

export interface CampaignView extends Campaign {
  readonly posts: number
}

export interface CampaignPost {
  readonly platform: Platform
  readonly accountId: string
  /** With the account, how a post is found and picked. */
  readonly key: string
  readonly title: string
  readonly link: string | null
  readonly publishedOn: IsoDate | null
  readonly reached: number | null
  readonly engagements: number | null
}

/** What a person may do by hand over a rule. */
export interface CampaignPicking {
  /** Outside the campaign, and holding the words that were sought. */
  readonly found: readonly CampaignPost[]
  readonly takenOut: readonly CampaignPost[]
}

/** What a campaign's posts gathered, and what it cost; attainment stands in the scorecard of the report. */
export interface CampaignFigures {
  readonly measures: readonly CampaignMeasure[]
  readonly spent: number
  /** Median of the days from submission to approval; null while nothing was approved. */
  readonly cycleDays: number | null
}

export interface CampaignMeasure {
  readonly measure: MeasureId
  /** Posts of which it is known. */
  readonly posts: number
  /** Null for people, who may be the same from post to post. */
  readonly total: number | null
  readonly mean: number
}
