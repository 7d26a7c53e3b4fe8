import { pillars } from '../../../core/pillar.ts'
import { PercentField } from '../../components/share-field.tsx'
import { WeightsBar } from '../../components/weights-bar.tsx'
import { useWords } from '../../use-words.tsx'
import type { SettingsPart } from './settings-part.ts'

export function PillarWeights({ settings, onChange }: SettingsPart) {
  const { term } = useWords()
  const { pillarWeights } = settings
  return (
    <>
      <div className="form-row">
        {pillars.map((pillar) => (
          <PercentField
            key={pillar}
            label={term(`pillar.${pillar}`)}
            value={pillarWeights[pillar]}
            onChange={(weight) => onChange({ pillarWeights: { ...pillarWeights, [pillar]: weight } })}
          />
        ))}
      </div>
      <WeightsBar
        parts={pillars.map((pillar) => ({ id: pillar, name: term(`pillar.${pillar}`), weight: pillarWeights[pillar] }))}
      />
    </>
  )
}
