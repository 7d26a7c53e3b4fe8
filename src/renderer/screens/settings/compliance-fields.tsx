import { NumberInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useWords } from '../../use-words.tsx'
import type { SettingsPart } from './settings-part.ts'

/** Within how many hours something must be handed over, and since when silence says something. */
export function ComplianceFields({ settings: { compliance }, onChange }: SettingsPart) {
  const { say } = useWords()
  return (
    <div className="form-fields form-narrow">
      <NumberInput
        label={say('compliance.settings-hours')}
        description={say('compliance.settings-hours-why')}
        min={1}
        max={720}
        allowDecimal={false}
        value={compliance.handoverHours}
        onChange={(hours) => onChange({ compliance: { ...compliance, handoverHours: Number(hours) || 24 } })}
      />
      <DateInput
        label={say('compliance.settings-kept')}
        description={say('compliance.settings-kept-why')}
        placeholder={say('compliance.settings-kept-first')}
        clearable
        styles={{ wrapper: { maxWidth: '12rem' } }}
        valueFormat="D MMM YYYY"
        value={compliance.keptFrom}
        onChange={(keptFrom) => onChange({ compliance: { ...compliance, keptFrom } })}
      />
    </div>
  )
}
