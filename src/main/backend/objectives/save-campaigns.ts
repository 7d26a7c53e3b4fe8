import type { Database } from 'better-sqlite3'
import type { CampaignPost, CampaignView } from '../../../contract/campaign-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { Campaign } from '../../../core/campaign.ts'
import { assetFault, type CampaignAsset } from '../../../core/campaign-asset.ts'
import type { OpenFile } from '../backend.ts'
import { loadCampaigns, removeCampaign, saveCampaign } from '../database/campaigns/campaigns.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { loadAccounts } from '../database/imports/accounts.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { campaignPosts, countCampaignPosts } from '../database/values/posts.ts'

export function listCampaigns({ db }: OpenFile): CampaignView[] {
  return loadCampaigns(db).map((campaign) => ({ ...campaign, posts: countCampaignPosts(db, campaign) }))
}

/** Also for a campaign that is still being written, so that the person sees what its rules catch. */
export function postsOfCampaign({ db }: OpenFile, campaign: Campaign): CampaignPost[] {
  return campaignPosts(db, campaign)
}

export function saveOneCampaign(
  { db }: OpenFile,
  author: Author,
  { campaign, seen }: { readonly campaign: Campaign; readonly seen: number },
): void {
  const { period, name } = campaign
  if (period.from > period.to) throw new Refusal('period-reversed', { ...period, name })
  for (const asset of campaign.assets) checkAsset(asset)
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'campaign', campaign.id, seen)
    const objectives = new Set(loadObjectives(db).map((objective) => objective.id))
    if (campaign.objectiveIds.some((id) => !objectives.has(id))) throw new Refusal('not-found', { name })
    const old = loadCampaigns(db).find((one) => one.id === campaign.id)
    checkAccounts(db, campaign, old)
    saveCampaign(db, campaign)
    record({ what: 'campaign.save', entity: 'campaign', entityId: campaign.id, old, new: campaign })
  })
}

export function removeOneCampaign(
  { db }: OpenFile,
  author: Author,
  { id, seen }: { readonly id: string; readonly seen: number },
): void {
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'campaign', id, seen)
    const old = loadCampaigns(db).find((one) => one.id === id)
    if (old === undefined) throw new Refusal('not-found')
    removeCampaign(db, id, author.at)
    record({ what: 'campaign.remove', entity: 'campaign', entityId: id, old, new: null })
  })
}

function checkAsset(asset: CampaignAsset): void {
  const fault = assetFault(asset)
  if (fault === null) return
  const { name } = asset
  throw new Refusal(fault === 'number' ? 'asset-without-number' : 'asset-dates-reversed', { name })
}

/** What a campaign newly names must stand; an account that an undone import brought may stay where it was named before. */
function checkAccounts(db: Database, campaign: Campaign, old: Campaign | undefined): void {
  const named = ({ accountIds, handPicks }: Campaign) => [...accountIds, ...handPicks.map(({ accountId }) => accountId)]
  const known = new Set([...loadAccounts(db).map(({ id }) => id), ...(old === undefined ? [] : named(old))])
  if (named(campaign).some((id) => !known.has(id))) throw new Refusal('not-found', { name: campaign.name })
}
