import type { CostLedger } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { RouteInput } from '../../../contract/routes.ts'
import type { CostAlternative } from '../../../core/evidence/cost.ts'
import { amountOfTime, costMonths, costsByKind, totalOf, unallocatedCosts } from '../../../core/evidence/cost-ledger.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import type { OpenFile } from '../backend.ts'
import { loadCampaigns } from '../database/campaigns/campaigns.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import {
  addAlternative,
  loadAlternatives,
  loadCostRecords,
  removeAlternative,
  removeCost,
  saveCost,
} from '../database/registers/costs.ts'
import { loadSettings } from '../database/settings.ts'
import { changeOne, type Hand } from './register-change.ts'

export function listCosts({ db }: OpenFile): CostLedger {
  const costs = loadCostRecords(db)
  const objectives = new Set(loadObjectives(db).map((objective) => objective.id))
  return {
    currency: loadSettings(db).currency,
    costs,
    removed: loadCostRecords(db, 'removed'),
    alternatives: loadAlternatives(db).filter((one) => objectives.has(one.objectiveId)),
    months: costMonths(costs),
    kinds: costsByKind(costs),
    total: totalOf(costs),
    unallocated: totalOf(unallocatedCosts(costs, loadCampaigns(db))),
  }
}

type CostWish = RouteInput<'cost.save'>

export function keepCost(file: OpenFile, hand: Hand, { cost: wish, seen }: CostWish): void {
  changeOne(file, hand, { entity: 'cost', id: wish.id, seen }, () => {
    const cost = recordOf(wish)
    const old = loadCostRecords(file.db).find((one) => one.id === cost.id)
    checkAllocation(file, cost, old)
    saveCost(file.db, cost)
    return { what: 'cost.save', old, new: cost }
  })
}

export function binCost(
  file: OpenFile,
  hand: Hand,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'cost', id, seen }, () => {
    const old = loadCostRecords(file.db).find((one) => one.id === id)
    if (old === undefined) throw new Refusal('not-found')
    removeCost(file.db, id, hand.author.at)
    return { what: 'cost.remove', old, new: null }
  })
}

export function keepAlternative(
  file: OpenFile,
  hand: Hand,
  wish: { readonly alternative: CostAlternative; readonly was: string | null; readonly seen: number },
): void {
  const { alternative, was, seen } = wish
  const { objectiveId, name } = alternative
  changeOne(file, hand, { entity: 'cost', id: alternativesOf(objectiveId), seen }, () => {
    if (!loadObjectives(file.db).some((one) => one.id === objectiveId)) throw new Refusal('not-found')
    const known = (wanted: string | null) =>
      loadAlternatives(file.db).find((one) => one.objectiveId === objectiveId && one.name === wanted)
    if (was !== name && known(name) !== undefined) throw new Refusal('name-taken', { name })
    const old = known(was)
    if (was !== null) removeAlternative(file.db, objectiveId, was)
    addAlternative(file.db, alternative)
    return { what: 'cost.saveAlternative', old, new: alternative }
  })
}

export function dropAlternative(
  file: OpenFile,
  hand: Hand,
  { objectiveId, name, seen }: { readonly objectiveId: string; readonly name: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'cost', id: alternativesOf(objectiveId), seen }, () => {
    const old = loadAlternatives(file.db).find((one) => one.objectiveId === objectiveId && one.name === name)
    if (old === undefined) throw new Refusal('not-found')
    removeAlternative(file.db, objectiveId, name)
    return { what: 'cost.removeAlternative', old, new: null }
  })
}

/** Of time spent, the amount is worked out here and nowhere else. */
function recordOf({ spent, ...cost }: CostWish['cost']): CostRecord {
  if (spent.by === 'amount') return { ...cost, amount: spent.amount, time: null }
  const { by: _, ...time } = spent
  return { ...cost, amount: amountOfTime(time), time }
}

/** What a cost is newly laid to must stand; what it was laid to before may have been removed since. */
function checkAllocation({ db }: OpenFile, cost: CostRecord, old: CostRecord | undefined): void {
  const { campaignId, objectiveId } = cost
  const campaigns = loadCampaigns(db).map((one) => one.id)
  const objectives = loadObjectives(db).map((one) => one.id)
  const lost =
    (campaignId !== null && campaignId !== old?.campaignId && !campaigns.includes(campaignId)) ||
    (objectiveId !== null && objectiveId !== old?.objectiveId && !objectives.includes(objectiveId))
  if (lost) throw new Refusal('not-found')
}

function alternativesOf(objectiveId: string): string {
  return `alternatives of ${objectiveId}`
}
