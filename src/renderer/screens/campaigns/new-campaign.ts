import type { Campaign } from '../../../core/campaign.ts'
import type { Period } from '../../../core/period.ts'

export function newCampaign(period: Period): Campaign {
  return {
    id: crypto.randomUUID(),
    name: '',
    period,
    owner: '',
    market: '',
    channels: [],
    budget: null,
    textContains: [],
    objectiveIds: [],
    accountIds: [],
    hashtags: [],
    linkTags: [],
    handPicks: [],
    assets: [],
  }
}
