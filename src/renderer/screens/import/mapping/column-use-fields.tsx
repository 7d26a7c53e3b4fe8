import { Select, Table } from '@mantine/core'
import { type ColumnUse, type MappedColumn, mappedForms, mappedRoles } from '../../../../core/import/mapping/mapping.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { isMeasure, measureIds } from '../../../measure-ids.ts'
import { useWords } from '../../../use-words.tsx'

interface ColumnUseFieldsProps {
  readonly name: string
  readonly column: MappedColumn
  readonly personal: boolean
  readonly onChange: (column: MappedColumn) => void
}

/** What a column is read as, found by typing; of figures also how they are printed. */
export function ColumnUseFields({ name, column, personal, onChange }: ColumnUseFieldsProps) {
  const { say, measure } = useWords()
  const { header, use } = column
  if (personal)
    return (
      <Table.Td colSpan={2} className="soft">
        {say('mapping.personal')}
      </Table.Td>
    )
  return (
    <>
      <Table.Td>
        <Select
          size="xs"
          searchable
          allowDeselect={false}
          aria-label={say('screen.mapping.use-of', { header: name })}
          nothingFoundMessage={say('screen.frame.nothing-found')}
          maxDropdownHeight={320}
          data={[
            { value: 'ignore', label: say('mapping.use.ignore') },
            {
              group: say('screen.mapping.roles'),
              items: mappedRoles.map((role) => ({ value: `role ${role}`, label: say(`mapping.role.${role}`) })),
            },
            {
              group: say('screen.mapping.measures'),
              items: measureIds.map((id) => ({ value: `figure ${id}`, label: measure(id) })),
            },
          ]}
          value={written(use)}
          data-use={use.kind}
          onChange={(text) => onChange({ header, use: readUse(text ?? 'ignore') })}
        />
      </Table.Td>
      <Table.Td>
        {use.kind === 'figure' && (
          <ChoiceField
            size="xs"
            aria-label={say('screen.mapping.form-of', { header: name })}
            choices={mappedForms}
            nameOf={(form) => say(`mapping.form.${form}`)}
            value={use.form}
            onChoose={(form) => onChange({ header, use: { ...use, form } })}
          />
        )}
      </Table.Td>
    </>
  )
}

function written(use: ColumnUse): string {
  if (use.kind === 'ignore') return 'ignore'
  return use.kind === 'role' ? `role ${use.role}` : `figure ${use.measure}`
}

function readUse(text: string): ColumnUse {
  const [kind, id = ''] = text.split(' ')
  const role = mappedRoles.find((one) => one === id)
  if (kind === 'role' && role !== undefined) return { kind, role }
  return kind === 'figure' && isMeasure(id) ? { kind, measure: id, form: 'plain' } : { kind: 'ignore' }
}
