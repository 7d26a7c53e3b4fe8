import './campaigns-screen.css'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../ask.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { go } from '../../place.ts'
import { useReporting } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { CampaignEditor } from './campaign-editor.tsx'
import { CampaignScreen } from './campaign-screen.tsx'
import { CampaignTable } from './campaign-table.tsx'
import { editorOf } from './editor-address.ts'
import { newCampaign } from './new-campaign.ts'

/** `item` is a campaign, `edit <campaign>`, or `new`. */
export function CampaignsScreen({ item }: { readonly item: string | null }) {
  const { say } = useWords()
  const { question } = useReporting()
  const campaigns = useQuery({ queryKey: ['campaign.list'], queryFn: () => ask('campaign.list', undefined) })
  if (campaigns.isError) return <FailureMessage error={campaigns.error} />
  if (campaigns.data === undefined) return null
  const edited = item === 'new' ? newCampaign(question.period) : campaigns.data.find(({ id }) => editorOf(id) === item)
  if (edited !== undefined) return <CampaignEditor key={item} saved={edited} isNew={item === 'new'} />
  const shown = campaigns.data.find(({ id }) => id === item)
  if (shown !== undefined) return <CampaignScreen key={item} campaign={shown} />
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => go('campaigns', 'new')}>
      {say('screen.campaigns.new')}
    </Button>
  )
  return (
    <>
      <PageHead title={say('screen.campaigns.title')} lead={say('screen.campaigns.lead')}>
        {campaigns.data.length > 0 && create}
      </PageHead>
      {campaigns.data.length === 0 ? (
        <EmptyState title={say('screen.campaigns.none')} teaches={say('screen.campaigns.none-why')}>
          {create}
        </EmptyState>
      ) : (
        <CampaignTable campaigns={campaigns.data} />
      )}
    </>
  )
}
