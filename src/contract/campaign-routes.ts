import { z } from 'zod'
import type { CampaignFigures, CampaignPicking, CampaignPost, CampaignView } from './campaign-views.ts'
import * as input from './inputs.ts'
import { route } from './route.ts'

const seen = z.number().int().nonnegative()

export const campaignRoutes = {
  'campaign.list': route<readonly CampaignView[]>()(z.undefined()),
  /** The posts that would fall under a campaign, also one not yet saved. */
  'campaign.posts': route<readonly CampaignPost[]>()(input.campaign),
  /** What may be added or put back by hand, also to a campaign not yet saved; without words nothing is sought. */
  'campaign.picking': route<CampaignPicking>()(
    z.object({ campaign: input.campaign, text: z.string().trim().max(200) }),
  ),
  'campaign.figures': route<CampaignFigures>()(z.object({ id: input.id })),
  'campaign.save': route<readonly CampaignView[]>()(z.object({ campaign: input.campaign, seen })),
  'campaign.remove': route<readonly CampaignView[]>()(z.object({ id: input.id, seen })),
} as const
