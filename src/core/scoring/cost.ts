import type { Campaign } from '../campaign.ts'
import type { Cost, CostAlternative } from '../evidence/cost.ts'
import { contains, daysIn, monthsOf, type Period } from '../period.ts'

/** Money spent in the months that a period touches, in the organisation's currency; null where nothing was recorded. */
export function costIn(costs: readonly Cost[], period: Period): number | null {
  const months = monthsOf(period)
  const spent = costs.filter((cost) => months.includes(cost.month))
  return spent.length === 0 ? null : spent.reduce((sum, cost) => sum + cost.amount, 0)
}

/**
 * The costs that can be laid to one objective. A cost that names its objective belongs to it whole; one that names only
 * a campaign is shared equally among the objectives of that campaign, because nothing says otherwise.
 * Costs that name neither are left out: spreading them would make the outcome look dearer by a guess.
 */
export function allocatedCosts(costs: readonly Cost[], campaigns: readonly Campaign[], objectiveId: string): Cost[] {
  return costs.flatMap((cost) => {
    if (cost.objectiveId !== null) return cost.objectiveId === objectiveId ? [cost] : []
    const shares = campaigns.find((campaign) => campaign.id === cost.campaignId)?.objectiveIds ?? []
    return shares.includes(objectiveId) ? [{ ...cost, amount: cost.amount / shares.length }] : []
  })
}

/** `allocated cost / units of outcome advanced`; null without cost, or when no unit was advanced. */
export function costPerOutcome(cost: number | null, outcomes: number | null): number | null {
  return cost === null || outcomes === null || outcomes <= 0 ? null : cost / outcomes
}

/**
 * What one more outcome costs against another way: `Δcost / Δoutcome`. Null where both give the same outcomes, and where one
 * gives more of them for less money: no outcome is bought there, and a negative price would say nothing.
 */
export function incrementalCost(cost: number, outcomes: number, alternative: CostAlternative): number | null {
  const more = outcomes - alternative.outcomes
  const extra = more === 0 ? null : (cost - alternative.cost) / more
  return extra === null || extra < 0 ? null : extra
}

/**
 * The budget for a period: each campaign's budget by the share of its days that fall into it.
 * Null where no campaign of that time has a budget.
 */
export function budgetIn(campaigns: readonly Campaign[], period: Period): number | null {
  const shares = campaigns.flatMap((campaign) => {
    const days = daysShared(campaign.period, period)
    return campaign.budget === null || days === 0 ? [] : [(campaign.budget * days) / daysIn(campaign.period)]
  })
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0)
}

function daysShared(one: Period, other: Period): number {
  const from = one.from > other.from ? one.from : other.from
  const to = one.to < other.to ? one.to : other.to
  return from <= to && contains(one, from) ? daysIn({ from, to }) : 0
}
