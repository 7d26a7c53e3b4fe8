import type { CampaignFigures, CampaignPicking } from '../../../contract/campaign-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { Campaign } from '../../../core/campaign.ts'
import { medianCycleDays } from '../../../core/campaign-asset.ts'
import { totalOf } from '../../../core/evidence/cost-ledger.ts'
import type { OpenFile } from '../backend.ts'
import { campaignMeasures, pickedPosts, postsOutside } from '../database/campaigns/campaign-figures.ts'
import { loadCampaigns } from '../database/campaigns/campaigns.ts'
import { loadCosts } from '../database/registers/costs.ts'

/** What a campaign's posts gathered until now, and what was spent on it. */
export function figuresOfCampaign({ db }: OpenFile, id: string): CampaignFigures {
  const campaign = loadCampaigns(db).find((one) => one.id === id)
  if (campaign === undefined) throw new Refusal('not-found')
  return {
    measures: campaignMeasures(db, campaign),
    spent: totalOf(loadCosts(db).filter((cost) => cost.campaignId === id)),
    cycleDays: medianCycleDays(campaign.assets),
  }
}

/** Also for a campaign that is still being written. */
export function pickingOf(
  { db }: OpenFile,
  { campaign, text }: { readonly campaign: Campaign; readonly text: string },
): CampaignPicking {
  return {
    found: text === '' ? [] : postsOutside(db, campaign, text),
    takenOut: pickedPosts(db, campaign.handPicks, false),
  }
}
