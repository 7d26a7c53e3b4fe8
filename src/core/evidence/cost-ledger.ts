import type { Campaign } from '../campaign.ts'
import { addMonths, type IsoMonth } from '../date.ts'
import { type Cost, type CostKind, costKinds } from './cost.ts'
import type { TimeSpent } from './cost-record.ts'

export interface CostMonth {
  readonly month: IsoMonth
  readonly total: number
  readonly kinds: Readonly<Record<CostKind, number>>
}

/** Quantity × rate, to the cent. */
export function amountOfTime({ quantity, rate }: TimeSpent): number {
  return Math.round(quantity * rate * 100) / 100
}

export function totalOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, cost) => sum + cost.amount, 0)
}

/** Money by kind; of a kind without any, 0. */
export function costsByKind(costs: readonly Cost[]): Record<CostKind, number> {
  const sums: Record<CostKind, number> = { media: 0, agency: 0, people: 0, approval: 0, tools: 0 }
  for (const kind of costKinds) sums[kind] = totalOf(costs.filter((cost) => cost.kind === kind))
  return sums
}

/** Every month from the first to the last with costs, also those without any. */
export function costMonths(costs: readonly Cost[]): CostMonth[] {
  const byMonth = Map.groupBy(costs, (cost) => cost.month)
  const known = [...byMonth.keys()].sort()
  const months: CostMonth[] = []
  for (let month = known[0] ?? ''; month !== '' && month <= (known.at(-1) ?? ''); month = addMonths(month, 1)) {
    const spent = byMonth.get(month) ?? []
    months.push({ month, total: totalOf(spent), kinds: costsByKind(spent) })
  }
  return months
}

/** What stands under no objective, neither directly nor through its campaign. */
export function unallocatedCosts(costs: readonly Cost[], campaigns: readonly Campaign[]): Cost[] {
  const serving = new Set(campaigns.filter((one) => one.objectiveIds.length > 0).map((one) => one.id))
  return costs.filter((cost) => cost.objectiveId === null && !serving.has(cost.campaignId ?? ''))
}
