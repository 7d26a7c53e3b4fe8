import { MultiSelect } from '@mantine/core'
import { type ColumnUse, mappedForms } from '../../../../core/import/mapping/mapping.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'

interface UseDetailProps {
  readonly header: string
  readonly use: ColumnUse
  readonly values: readonly string[]
  readonly onUse: (use: ColumnUse) => void
}

/** What is left to say of a use: how a figure is printed, or which rows count. */
export function UseDetail({ header, use, values, onUse }: UseDetailProps) {
  const { say } = useWords()
  if (use.kind === 'figure')
    return (
      <ChoiceField
        size="xs"
        aria-label={say('screen.mapping.form-of', { header })}
        choices={mappedForms}
        nameOf={(form) => say(`mapping.form.${form}`)}
        value={use.form}
        onChoose={(form) => onUse({ ...use, form })}
      />
    )
  if (use.kind !== 'only') return null
  return (
    <MultiSelect
      size="xs"
      aria-label={say('people.only-values', { header })}
      data={[...new Set([...values, ...use.values])]}
      value={[...use.values]}
      onChange={(chosen) => onUse({ kind: 'only', values: chosen })}
    />
  )
}
