import { platforms } from '../../../../core/platform.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MappingPart } from './mapping-part.ts'

export function PlatformField({ mapping, onChange }: Omit<MappingPart, 'raw'>) {
  const { say, term } = useWords()
  return (
    <ChoiceField
      label={say('screen.mapping.platform')}
      choices={platforms}
      nameOf={(platform) => term(`platform.${platform}`)}
      value={mapping.platform}
      onChoose={(platform) => onChange({ ...mapping, platform })}
    />
  )
}
