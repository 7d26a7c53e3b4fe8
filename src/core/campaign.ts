import type { CampaignAsset } from './campaign-asset.ts'
import type { Period } from './period.ts'
import type { Platform } from './platform.ts'

export function assetsOf(campaigns: readonly Pick<Campaign, 'assets'>[]): CampaignAsset[] {
  return campaigns.flatMap(({ assets }) => assets)
}

/** A piece of work with a time, a market, a budget, what it shows, and the posts that fall under it. */
export interface Campaign extends PostRule {
  readonly id: string
  readonly name: string
  readonly owner: string
  readonly market: string
  /** In the organisation's currency. */
  readonly budget: number | null
  readonly objectiveIds: readonly string[]
  readonly assets: readonly CampaignAsset[]
}

/**
 * Which posts are a campaign's own. A post falls under it when it was published in the period, on one of the channels and
 * accounts, and carries one of the marks: a hashtag, a link tag, or words. An empty list lets all through; without any
 * mark every post of the period does. What a person put in or took out by hand stands over the rule.
 */
export interface PostRule {
  readonly period: Period
  readonly channels: readonly Platform[]
  readonly accountIds: readonly string[]
  /** Without the `#`; `FirstSigns` is not found in `#FirstSignsDay`. */
  readonly hashtags: readonly string[]
  /** Found in a post's link, in its text, and in the name of the campaign that an export gives it: `utm_campaign=first-signs`. */
  readonly linkTags: readonly string[]
  readonly textContains: readonly string[]
  readonly handPicks: readonly HandPick[]
}

/** A single post over the rule; it is named by its account and the platform's key, which outlive an import that is undone. */
export interface HandPick {
  readonly accountId: string
  readonly postKey: string
  /** False: the rule catches it, and it does not belong. */
  readonly belongs: boolean
}
