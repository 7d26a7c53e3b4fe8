import type { campaignRoutes } from '../../../contract/campaign-routes.ts'
import type { Handlers } from '../../../contract/routes.ts'
import type { RegisterDesk } from '../registers/register-desk.ts'
import { figuresOfCampaign, pickingOf } from './campaign-results.ts'
import { listCampaigns, postsOfCampaign, removeOneCampaign, saveOneCampaign } from './save-campaigns.ts'

export function campaignHandlers(desk: RegisterDesk): Pick<Handlers, keyof typeof campaignRoutes> {
  const list = () => listCampaigns(desk.open())
  return {
    'campaign.list': async () => list(),
    'campaign.posts': async (campaign) => postsOfCampaign(desk.open(), campaign),
    'campaign.picking': async (wish) => pickingOf(desk.open(), wish),
    'campaign.figures': async ({ id }) => figuresOfCampaign(desk.open(), id),
    'campaign.save': async (wish) => desk.after(() => saveOneCampaign(desk.open(), desk.hand().author, wish), list),
    'campaign.remove': async (wish) => desk.after(() => removeOneCampaign(desk.open(), desk.hand().author, wish), list),
  }
}
