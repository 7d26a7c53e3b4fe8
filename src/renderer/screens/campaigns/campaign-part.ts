import type { Campaign } from '../../../core/campaign.ts'

export interface CampaignPart {
  readonly campaign: Campaign
  readonly onChange: (part: Partial<Campaign>) => void
}
