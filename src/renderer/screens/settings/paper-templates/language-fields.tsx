import { Textarea } from '@mantine/core'
import { type Language, languages } from '../../../../core/language.ts'
import type { InLanguages } from '../../../../core/report/paper-template.ts'
import { useWords } from '../../../use-words.tsx'

interface LanguageFieldsProps {
  readonly label: string
  readonly why?: string
  readonly value: InLanguages
  readonly onChange: (value: InLanguages) => void
  readonly maxLength?: number
}

/** One text in each language in which a paper can be written, side by side. */
export function LanguageFields({ label, why, value, onChange, maxLength = 200 }: LanguageFieldsProps) {
  const { say } = useWords()
  const field = (language: Language) => (
    <Textarea
      key={language}
      label={`${label}, ${say(`paper-template.in-${language}`)}`}
      lang={language}
      autosize
      minRows={1}
      maxRows={6}
      maxLength={maxLength}
      value={value[language]}
      onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
    />
  )
  return (
    <div>
      <div className="form-row">{languages.map(field)}</div>
      {why !== undefined && <p className="soft small">{why}</p>}
    </div>
  )
}
