import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { CampaignView } from '../../../contract/campaign-views.ts'
import { assetState } from '../../../core/campaign-asset.ts'
import { ask } from '../../ask.ts'
import { BackLink } from '../../components/back-link.tsx'
import { FactStrip } from '../../components/fact-strip.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { go } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { AssetTable } from './asset-table.tsx'
import { CampaignMeasures } from './campaign-measures.tsx'
import { CampaignObjectives } from './campaign-objectives.tsx'
import { CampaignPosts } from './campaign-posts.tsx'
import { editorOf } from './editor-address.ts'

/** One campaign: what its posts gathered, what it cost, and how far the objectives are that it serves. */
export function CampaignScreen({ campaign }: { readonly campaign: CampaignView }) {
  const { say, periodName } = useWords()
  const figures = useQuery({
    queryKey: ['campaign.figures', campaign.id],
    queryFn: () => ask('campaign.figures', { id: campaign.id }),
  })
  const lead = [periodName(campaign.period), campaign.market, campaign.owner].filter((part) => part !== '')
  return (
    <>
      <BackLink screen="campaigns" words={say('screen.campaigns.title')} />
      <PageHead title={campaign.name} lead={lead.join(' · ')}>
        <Button leftSection={<IconPencil size={18} />} onClick={() => go('campaigns', editorOf(campaign.id))}>
          {say('register.frame.edit')}
        </Button>
      </PageHead>
      {figures.isError && <FailureMessage error={figures.error} />}
      {figures.data !== undefined && (
        <>
          <Facts campaign={campaign} spent={figures.data.spent} cycleDays={figures.data.cycleDays} />
          <CampaignObjectives campaign={campaign} />
          <CampaignMeasures gathered={figures.data.measures} />
        </>
      )}
      <AssetTable assets={campaign.assets} />
      <CampaignPosts campaign={campaign} />
    </>
  )
}

interface FactsProps {
  readonly campaign: CampaignView
  readonly spent: number
  readonly cycleDays: number | null
}

function Facts({ campaign, spent, cycleDays }: FactsProps) {
  const { say, figure, whole } = useWords()
  const { today } = useOpened()
  const { budget, assets, posts } = campaign
  const states = assets.map((asset) => assetState(asset, today))
  const ending = states.filter((state) => state === 'expired' || state === 'expiring').length
  return (
    <FactStrip
      facts={[
        { id: 'posts', name: say('screen.campaigns.posts'), value: whole(posts) },
        {
          id: 'spent',
          name: say('campaign.spent'),
          value: figure({ value: spent, kind: 'money' }),
          ...(budget === null
            ? {}
            : { note: say('campaign.of-budget', { budget: figure({ value: budget, kind: 'money' }) }) }),
        },
        {
          id: 'cycle',
          name: say('campaign.cycle'),
          value: cycleDays === null ? '–' : figure({ value: cycleDays, kind: 'days' }),
          note: say('campaign.cycle-why'),
        },
        {
          id: 'assets',
          name: say('campaign.assets'),
          value: whole(assets.length),
          note: say('campaign.assets-ending', { count: ending }),
        },
      ]}
    />
  )
}
