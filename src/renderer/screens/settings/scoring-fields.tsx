import { NumberInput } from '@mantine/core'
import { ShareField } from '../../components/share-field.tsx'
import { useWords } from '../../use-words.tsx'
import type { SettingsPart } from './settings-part.ts'

export function ScoringFields({ settings, onChange }: SettingsPart) {
  const { say } = useWords()
  return (
    <div className="form-fields form-narrow">
      <ShareField
        label={say('screen.settings.coverage')}
        description={say('screen.settings.coverage-why')}
        value={settings.minimumCoverage}
        onChange={(minimumCoverage) => onChange({ minimumCoverage })}
      />
      <ShareField
        label={say('screen.settings.cap')}
        description={say('screen.settings.cap-why')}
        min={1}
        max={1.2}
        clampBehavior="blur"
        value={settings.attainmentCap}
        onChange={(attainmentCap) => onChange({ attainmentCap })}
      />
      <NumberInput
        label={say('screen.settings.sample')}
        description={say('screen.settings.sample-why')}
        min={1}
        max={1000}
        allowDecimal={false}
        value={settings.smallSample}
        onChange={(smallSample) => onChange({ smallSample: Number(smallSample) || 1 })}
      />
    </div>
  )
}
