import type { Campaign } from '../../../core/campaign.ts'

/** A campaign that is still being written, as far as its posts go: what it has not got yet is left out of the question. */
export function askable(campaign: Campaign): Campaign {
  return { ...campaign, name: campaign.name.trim() === '' ? '–' : campaign.name, assets: [] }
}
