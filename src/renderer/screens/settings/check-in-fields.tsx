import { rhythms } from '../../../core/check-in/rhythm.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useWords } from '../../use-words.tsx'
import type { SettingsPart } from './settings-part.ts'

/** How often the round asks how sure the team is; an objective may have a rhythm of its own. */
export function CheckInFields({ settings, onChange }: SettingsPart) {
  const { say } = useWords()
  return (
    <div className="form-fields form-narrow">
      <ChoiceField
        label={say('check-in.settings-confidence')}
        description={say('check-in.settings-confidence-why')}
        styles={{ wrapper: { maxWidth: '12rem' } }}
        choices={rhythms}
        nameOf={(rhythm) => say(`check-in.rhythm-${rhythm}`)}
        value={settings.confidenceEvery}
        onChoose={(confidenceEvery) => onChange({ confidenceEvery })}
      />
    </div>
  )
}
