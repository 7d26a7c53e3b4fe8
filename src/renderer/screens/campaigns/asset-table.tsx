import { Table } from '@mantine/core'
import { type AssetState, assetState, type CampaignAsset, cycleDays } from '../../../core/campaign-asset.ts'
import type { Status } from '../../../core/scoring/score.ts'
import { StatusSymbol } from '../../components/status-symbol.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'

const looks: Readonly<Record<AssetState, Status>> = {
  expired: 'red',
  expiring: 'amber',
  approved: 'green',
  'in-approval': 'none',
  draft: 'none',
}

/** What the campaign shows, how it was approved, and until when it may be shown. */
export function AssetTable({ assets }: { readonly assets: readonly CampaignAsset[] }) {
  const { say } = useWords()
  return (
    <section className="campaign-part" aria-label={say('campaign.assets')}>
      <h2>{say('campaign.assets')}</h2>
      {assets.length === 0 ? (
        <p className="soft small">{say('campaign.assets-none')}</p>
      ) : (
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('campaign.asset')}</Table.Th>
              <Table.Th>{say('campaign.approval-number')}</Table.Th>
              <Table.Th>{say('campaign.submitted')}</Table.Th>
              <Table.Th>{say('campaign.approved')}</Table.Th>
              <Table.Th ta="right">{say('campaign.cycle')}</Table.Th>
              <Table.Th>{say('campaign.expires')}</Table.Th>
              <Table.Th>{say('campaign.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {assets.map((asset) => (
              <AssetRow key={asset.id} asset={asset} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  )
}

function AssetRow({ asset }: { readonly asset: CampaignAsset }) {
  const { say, date, figure } = useWords()
  const { today } = useOpened()
  const { name, approvalNumber, submittedOn, approvedOn, expiresOn } = asset
  const day = (on: string | null) => (on === null ? '–' : date(on))
  const days = cycleDays(asset)
  const state = assetState(asset, today)
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td className="figure">{approvalNumber === '' ? '–' : approvalNumber}</Table.Td>
      <Table.Td>{day(submittedOn)}</Table.Td>
      <Table.Td>{day(approvedOn)}</Table.Td>
      <Table.Td ta="right" className="figure">
        {days === null ? '–' : figure({ value: days, kind: 'days' })}
      </Table.Td>
      <Table.Td>{day(expiresOn)}</Table.Td>
      <Table.Td>
        <span className="status-word asset-state" data-status={looks[state]}>
          <StatusSymbol status={looks[state]} />
          {say(`campaign.asset-state.${state}`)}
        </span>
      </Table.Td>
    </Table.Tr>
  )
}
