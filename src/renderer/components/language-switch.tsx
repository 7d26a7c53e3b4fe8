import { SegmentedControl } from '@mantine/core'
import type { Language } from '../../core/language.ts'
import { useWords } from '../use-words.tsx'

interface LanguageSwitchProps {
  readonly value: Language
  readonly onChange: (language: Language) => void
  readonly label?: string
}

/** Each language by its own name, so that it is found by whoever speaks only that one. */
export function LanguageSwitch({ value, onChange, label }: LanguageSwitchProps) {
  const { say } = useWords()
  return (
    <SegmentedControl
      aria-label={label ?? say('screen.language.label')}
      data={[
        { value: 'en', label: <span lang="en">English</span> },
        { value: 'fr', label: <span lang="fr">Français</span> },
      ]}
      value={value}
      onChange={(chosen) => onChange(chosen === 'fr' ? 'fr' : 'en')}
    />
  )
}
