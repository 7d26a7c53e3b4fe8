import { Table } from '@mantine/core'
import type { CampaignView } from '../../../contract/campaign-views.ts'
import { platforms } from '../../../core/platform.ts'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'

export function CampaignTable({ campaigns }: { readonly campaigns: readonly CampaignView[] }) {
  const { say } = useWords()
  return (
    <Table verticalSpacing="sm" className="campaign-table">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('screen.campaigns.campaign')}</Table.Th>
          <Table.Th>{say('screen.import.period')}</Table.Th>
          <Table.Th>{say('screen.campaigns.market')}</Table.Th>
          <Table.Th>{say('screen.campaigns.channels')}</Table.Th>
          <Table.Th ta="right">{say('screen.campaigns.budget')}</Table.Th>
          <Table.Th ta="right">{say('screen.campaigns.objectives')}</Table.Th>
          <Table.Th ta="right">{say('screen.campaigns.posts')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {campaigns.map((campaign) => (
          <CampaignRow key={campaign.id} campaign={campaign} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function CampaignRow({ campaign }: { readonly campaign: CampaignView }) {
  const { term, periodName, figure, whole, say } = useWords()
  const { channels, budget } = campaign
  return (
    <Table.Tr>
      <Table.Td>
        <a className="row-name" href={addressOf('campaigns', campaign.id)}>
          {campaign.name}
        </a>
        <span className="soft small">{campaign.owner}</span>
      </Table.Td>
      <Table.Td>{periodName(campaign.period)}</Table.Td>
      <Table.Td>{campaign.market}</Table.Td>
      <Table.Td>
        {channels.length === 0 || channels.length === platforms.length
          ? say('screen.campaigns.every-channel')
          : channels.map((channel) => term(`platform.${channel}`)).join(', ')}
      </Table.Td>
      <Table.Td ta="right" className="figure">
        {budget === null ? '–' : figure({ value: budget, kind: 'money' })}
      </Table.Td>
      <Table.Td ta="right">{campaign.objectiveIds.length}</Table.Td>
      <Table.Td ta="right">{whole(campaign.posts)}</Table.Td>
    </Table.Tr>
  )
}
