import type { Period } from './period.ts'
import type { Platform } from './platform.ts'

/** A piece of work with a time, a market, a budget, and the posts that fall under it. */
export interface Campaign {
  readonly id: string
  readonly name: string
  readonly period: Period
  readonly owner: string
  readonly market: string
  readonly channels: readonly Platform[]
  /** In the organisation's currency. */
  readonly budget: number | null
  /** A post falls under the campaign when it was published in its period, on its channels, and its text holds one of these; none means every post. */
  readonly textContains: readonly string[]
  readonly objectiveIds: readonly string[]
}
