import { ActionIcon, Button, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { assetFault, type CampaignAsset } from '../../../core/campaign-asset.ts'
import { useWords } from '../../use-words.tsx'
import type { CampaignPart } from './campaign-part.ts'

/** The assets of a campaign, each with its number and its three days. */
export function AssetFields({ campaign, onChange }: CampaignPart) {
  const { say } = useWords()
  const { assets } = campaign
  const put = (changed: CampaignAsset) =>
    onChange({ assets: assets.map((asset) => (asset.id === changed.id ? changed : asset)) })
  return (
    <>
      {assets.map((asset) => (
        <AssetRow
          key={asset.id}
          asset={asset}
          onChange={put}
          onRemove={() => onChange({ assets: assets.filter(({ id }) => id !== asset.id) })}
        />
      ))}
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} />}
          onClick={() => onChange({ assets: [...assets, newAsset()] })}
        >
          {say('campaign.asset-new')}
        </Button>
      </div>
    </>
  )
}

interface AssetRowProps {
  readonly asset: CampaignAsset
  readonly onChange: (asset: CampaignAsset) => void
  readonly onRemove: () => void
}

const days = ['submittedOn', 'approvedOn', 'expiresOn'] as const
const dayWords = { submittedOn: 'submitted', approvedOn: 'approved', expiresOn: 'expires' } as const

function AssetRow({ asset, onChange, onRemove }: AssetRowProps) {
  const { say } = useWords()
  const fault = assetFault(asset)
  const name = asset.name.trim() === '' ? say('campaign.asset') : asset.name
  return (
    <fieldset className="asset-fields" aria-label={name}>
      <div className="form-row">
        <TextInput
          label={say('campaign.asset')}
          required
          maxLength={200}
          value={asset.name}
          error={fault === 'name' ? say('campaign.fault-name') : undefined}
          onChange={({ currentTarget }) => onChange({ ...asset, name: currentTarget.value })}
        />
        <TextInput
          label={say('campaign.approval-number')}
          maxLength={100}
          value={asset.approvalNumber}
          error={fault === 'number' ? say('campaign.fault-number') : undefined}
          onChange={({ currentTarget }) => onChange({ ...asset, approvalNumber: currentTarget.value })}
        />
      </div>
      <div className="asset-days">
        {days.map((day) => (
          <DateInput
            key={day}
            label={say(`campaign.${dayWords[day]}`)}
            clearable
            valueFormat="D MMM YYYY"
            value={asset[day]}
            error={fault === day ? say(`campaign.fault-${dayWords[day]}`) : undefined}
            onChange={(chosen) => onChange({ ...asset, [day]: chosen })}
          />
        ))}
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={say('register.costs.remove-of', { name })}
          onClick={onRemove}
        >
          <IconTrash size={18} stroke={1.6} />
        </ActionIcon>
      </div>
    </fieldset>
  )
}

function newAsset(): CampaignAsset {
  return {
    id: crypto.randomUUID(),
    name: '',
    approvalNumber: '',
    submittedOn: null,
    approvedOn: null,
    expiresOn: null,
  }
}
