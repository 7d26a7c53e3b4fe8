import { Select, Table } from '@mantine/core'
import { mappedForms } from '../../../../core/import/mapping/mapping.ts'
import type { MeasureId } from '../../../../core/measure.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { isMeasure, measureIds } from '../../../measure-ids.ts'
import { useWords } from '../../../use-words.tsx'
import type { Choice } from './supplement-choices.ts'

interface FreeColumnFieldsProps {
  readonly header: string
  readonly choice: Choice
  /** Measures of other columns: one table says each of them once. */
  readonly taken: readonly MeasureId[]
  readonly onChoose: (choice: Choice) => void
}

const ignore = 'ignore'

/** As which measure a column is taken in, found by typing, and how its figures are printed. */
export function FreeColumnFields({ header, choice, taken, onChoose }: FreeColumnFieldsProps) {
  const { say, measure } = useWords()
  const free = measureIds.filter((id) => !taken.includes(id))
  return (
    <>
      <Table.Td>
        <Select
          size="xs"
          searchable
          allowDeselect={false}
          aria-label={say('screen.mapping.use-of', { header })}
          nothingFoundMessage={say('screen.frame.nothing-found')}
          maxDropdownHeight={320}
          data={[
            { value: ignore, label: say('mapping.use.ignore') },
            { group: say('screen.mapping.measures'), items: free.map((id) => ({ value: id, label: measure(id) })) },
          ]}
          value={choice?.measure ?? ignore}
          onChange={(id) =>
            onChoose(id !== null && isMeasure(id) ? { measure: id, form: choice?.form ?? 'plain' } : null)
          }
        />
      </Table.Td>
      <Table.Td>
        {choice !== null && (
          <ChoiceField
            size="xs"
            aria-label={say('screen.mapping.form-of', { header })}
            choices={mappedForms}
            nameOf={(form) => say(`mapping.form.${form}`)}
            value={choice.form}
            onChoose={(form) => onChoose({ ...choice, form })}
          />
        )}
      </Table.Td>
    </>
  )
}
