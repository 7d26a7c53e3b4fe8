import { Table } from '@mantine/core'
import { useRef, useState } from 'react'
import { formOf } from '../../../../core/import/mapping/guess-own-measure.ts'
import { type ColumnUse, mappedForms } from '../../../../core/import/mapping/mapping.ts'
import { type MeasureId, measureOf } from '../../../../core/measure.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import { OwnMeasureForm } from './own-measure-form.tsx'
import type { ChosenUse } from './use-choices.ts'
import { UseSelect } from './use-select.tsx'

interface ColumnRowProps {
  readonly header: string
  readonly examples: readonly string[]
  readonly use: ColumnUse
  readonly withRoles: boolean
  /** Measures of other columns. */
  readonly taken: readonly MeasureId[]
  readonly onUse: (use: ColumnUse) => void
}

/** A column, what stands in it and what it is read as; a measure of the person's own is named right below. */
export function ColumnRow({ header, examples, use, withRoles, taken, onUse }: ColumnRowProps) {
  const { say } = useWords()
  const [named, setNamed] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const back = () => {
    setNamed(null)
    field.current?.focus()
  }
  const choose = (chosen: ChosenUse) =>
    onUse(chosen.kind === 'figure' ? { ...chosen, form: formOf(measureOf(chosen.measure).unit, examples) } : chosen)
  return (
    <>
      <Table.Tr>
        <Table.Td>{header}</Table.Td>
        <Table.Td className="soft mapping-examples">{examples.join(' · ')}</Table.Td>
        <Table.Td>
          <UseSelect
            {...{ header, use, withRoles, taken, field }}
            onUse={choose}
            onName={(sought) => setNamed(header.toLowerCase().includes(sought.toLowerCase()) ? header : sought)}
          />
        </Table.Td>
        <Table.Td>
          {use.kind === 'figure' && (
            <ChoiceField
              size="xs"
              aria-label={say('screen.mapping.form-of', { header })}
              choices={mappedForms}
              nameOf={(form) => say(`mapping.form.${form}`)}
              value={use.form}
              onChoose={(form) => onUse({ ...use, form })}
            />
          )}
        </Table.Td>
      </Table.Tr>
      {named !== null && (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <OwnMeasureForm
              {...{ header, examples, named }}
              onTake={(measure) => {
                choose({ kind: 'figure', measure })
                back()
              }}
              onLeave={back}
            />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
