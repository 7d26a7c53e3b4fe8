import { MultiSelect, NumberInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../ask.ts'
import { PeriodFields } from '../../components/period-fields.tsx'
import { useWords } from '../../use-words.tsx'
import type { CampaignPart } from './campaign-part.ts'

export function CampaignFields({ campaign, onChange }: CampaignPart) {
  const { say, currency, language } = useWords()
  const objectives = useQuery({ queryKey: ['objective.list'], queryFn: () => ask('objective.list', undefined) })
  return (
    <>
      <TextInput
        label={say('screen.campaigns.name-field')}
        required
        value={campaign.name}
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <PeriodFields period={campaign.period} onChange={(period) => onChange({ period })} />
      <div className="form-row">
        <TextInput
          label={say('screen.campaigns.market')}
          value={campaign.market}
          onChange={(event) => onChange({ market: event.currentTarget.value })}
        />
        <TextInput
          label={say('screen.campaigns.owner')}
          value={campaign.owner}
          onChange={(event) => onChange({ owner: event.currentTarget.value })}
        />
        <NumberInput
          label={say('screen.campaigns.budget-in', { currency })}
          min={0}
          thousandSeparator={language === 'fr' ? '\u202F' : ','}
          decimalSeparator={language === 'fr' ? ',' : '.'}
          value={campaign.budget ?? ''}
          onChange={(budget) => onChange({ budget: typeof budget === 'number' ? budget : null })}
        />
      </div>
      <MultiSelect
        label={say('screen.campaigns.serves')}
        description={say('screen.campaigns.serves-why')}
        data={(objectives.data?.objectives ?? []).map(({ id, statement }) => ({ value: id, label: statement }))}
        value={[...campaign.objectiveIds]}
        searchable
        onChange={(objectiveIds) => onChange({ objectiveIds })}
      />
    </>
  )
}
