import { Select, Textarea, TextInput } from '@mantine/core'
import type { Organisation } from '../../../core/settings.ts'
import { LanguageSwitch } from '../../components/language-switch.tsx'
import { useWords } from '../../use-words.tsx'
import type { SettingsPart } from './settings-part.ts'

const currencies = ['EUR', 'CHF', 'GBP', 'USD', 'CAD', 'DKK', 'JPY', 'NOK', 'PLN', 'SEK']

interface CompanyFieldsProps extends SettingsPart {
  readonly organisation: Organisation
  readonly onOrganisation: (part: Partial<Organisation>) => void
}

export function CompanyFields({ settings, onChange, organisation, onOrganisation }: CompanyFieldsProps) {
  const { say } = useWords()
  const known = currencies.includes(settings.currency) ? currencies : [settings.currency, ...currencies]
  return (
    <>
      <div className="form-row">
        <TextInput
          label={say('screen.settings.organisation')}
          value={organisation.name}
          maxLength={200}
          error={organisation.name.trim() === '' ? say('screen.start.organisation-missing') : undefined}
          onChange={(event) => onOrganisation({ name: event.currentTarget.value })}
        />
        <Select
          label={say('screen.settings.currency')}
          data={known}
          searchable
          allowDeselect={false}
          value={settings.currency}
          onChange={(currency) => {
            if (currency !== null) onChange({ currency })
          }}
        />
      </div>
      <Textarea
        label={say('screen.settings.ambition')}
        description={say('screen.settings.ambition-why')}
        autosize
        minRows={2}
        value={organisation.ambition}
        maxLength={4000}
        onChange={(event) => onOrganisation({ ambition: event.currentTarget.value })}
      />
      <Textarea
        label={say('screen.settings.ask')}
        description={say('screen.settings.ask-why')}
        autosize
        minRows={2}
        value={organisation.ask}
        maxLength={4000}
        onChange={(event) => onOrganisation({ ask: event.currentTarget.value })}
      />
      <div>
        <p className="field-label">{say('screen.language.label')}</p>
        <LanguageSwitch value={settings.language} onChange={(language) => onChange({ language })} />
      </div>
    </>
  )
}
