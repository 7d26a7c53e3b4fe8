import { MultiSelect, Select, TagsInput } from '@mantine/core'
import { boundAccounts } from '../../../../core/bound-accounts.ts'
import type { MeasureBinding } from '../../../../core/metric.ts'
import { platforms } from '../../../../core/platform.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import { useEditing } from '../editing.ts'

const subjects = ['account', 'post'] as const

interface NarrowFieldsProps {
  readonly binding: MeasureBinding
  readonly onBinding: (part: Partial<MeasureBinding>) => void
}

/** Of which networks and accounts a measure is counted; and of which posts, where it is counted post by post. */
export function NarrowFields({ binding, onBinding }: NarrowFieldsProps) {
  const { say, term } = useWords()
  const { accounts } = useEditing().list
  const choosable = boundAccounts(accounts, { platforms: binding.platforms, accountIds: [] })
  return (
    <>
      <div className="form-row">
        <MultiSelect
          label={say('screen.objectives.networks')}
          placeholder={binding.platforms.length === 0 ? say('screen.objectives.every-network') : undefined}
          data={platforms.map((platform) => ({ value: platform, label: term(`platform.${platform}`) }))}
          value={[...binding.platforms]}
          onChange={(chosen) => {
            const kept = platforms.filter((platform) => chosen.includes(platform))
            const { accountIds } = binding
            const named = boundAccounts(accounts, { platforms: kept, accountIds }).map(({ id }) => id)
            onBinding({ platforms: kept, accountIds: accountIds.filter((id) => named.includes(id)) })
          }}
        />
        <MultiSelect
          label={say('interview.binding.accounts')}
          placeholder={binding.accountIds.length === 0 ? say('interview.binding.every-account') : undefined}
          data={choosable.map(({ id, name, platform }) => ({
            value: id,
            label: say('screen.frame.pair', { name, meaning: term(`platform.${platform}`) }),
          }))}
          value={[...binding.accountIds]}
          onChange={(accountIds) => onBinding({ accountIds })}
        />
      </div>
      <ChoiceField
        label={say('screen.objectives.subject')}
        choices={subjects}
        nameOf={(subject) => say(`screen.objectives.subject-${subject}`)}
        value={binding.subject}
        onChoose={(subject) =>
          onBinding(subject === 'account' ? { subject, campaignId: null, textContains: [] } : { subject })
        }
      />
      {binding.subject === 'post' && <PostFields binding={binding} onBinding={onBinding} />}
    </>
  )
}

function PostFields({ binding, onBinding }: NarrowFieldsProps) {
  const { say } = useWords()
  const { campaigns } = useEditing().list
  return (
    <div className="form-row">
      <Select
        label={say('screen.campaigns.campaign')}
        placeholder={say('screen.objectives.every-post')}
        clearable
        data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
        value={binding.campaignId}
        onChange={(campaignId) => onBinding({ campaignId })}
      />
      <TagsInput
        label={say('interview.binding.texts')}
        description={say('interview.binding.texts-why')}
        placeholder={binding.textContains.length === 0 ? say('screen.objectives.every-post') : undefined}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={[...binding.textContains]}
        onChange={(texts) => {
          const kept = texts.map((text) => text.trim()).filter((text) => text !== '')
          onBinding({ textContains: [...new Set(kept)] })
        }}
      />
    </div>
  )
}
