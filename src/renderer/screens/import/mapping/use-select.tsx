import { type ComboboxItem, Select } from '@mantine/core'
import { type Ref, useRef } from 'react'
import type { ColumnUse } from '../../../../core/import/mapping/mapping.ts'
import type { MeasureId } from '../../../../core/measure.ts'
import { type MeasureGroup, renderMeasure } from '../../../measures/measure-options.tsx'
import { useWords } from '../../../use-words.tsx'
import { type Choices, type ChosenUse, readValue, useChoices, writtenUse } from './use-choices.ts'

interface UseSelectProps {
  readonly header: string
  readonly use: ColumnUse
  readonly withRoles: boolean
  readonly taken: readonly MeasureId[]
  readonly onUse: (use: ChosenUse) => void
  /** The person wants to name a measure of their own; `sought` is what they typed, empty where they did not. */
  readonly onName: (sought: string) => void
  readonly field: Ref<HTMLInputElement>
}

const naming = 'name a measure'

/** What a column is read as, found by typing: a role, a measure, or one that the person is about to name. */
export function UseSelect({ header, use, withRoles, taken, onUse, onName, field }: UseSelectProps) {
  const { say } = useWords()
  const choices = useChoices(use, withRoles, taken)
  const typed = useRef('')
  const value = writtenUse(use)
  const entry = { value: naming, label: say('own-measure.entry') }
  return (
    <Select
      ref={field}
      size="xs"
      searchable
      openOnFocus={false}
      allowDeselect={false}
      aria-label={say('screen.mapping.use-of', { header })}
      maxDropdownHeight={320}
      data={withEntry(choices, entry)}
      filter={({ options, search }) => {
        const name = search.trim()
        if (name === '') return options
        // Whatever is sought can be named.
        return [...sought(choices, name), { ...entry, label: say('own-measure.entry-named', { name }) }]
      }}
      renderOption={renderMeasure}
      value={value}
      data-use={use.kind}
      onFocus={(event) => event.currentTarget.select()}
      onSearchChange={(text) => {
        typed.current = text.trim()
      }}
      onChange={(chosen) => {
        if (chosen !== naming) return onUse(readValue(chosen ?? ''))
        onName(typed.current === labelOf(choices, value) ? '' : typed.current)
      }}
    />
  )
}

/** Unsought, the entry stands below the measures that persons named. */
function withEntry([ignore, own, ...others]: Choices, entry: ComboboxItem): Choices {
  return [ignore, { ...own, items: [...own.items, entry] }, ...others]
}

function sought([ignore, ...groups]: Choices, name: string): (ComboboxItem | MeasureGroup)[] {
  const isSought = ({ label }: ComboboxItem) => label.toLowerCase().includes(name.toLowerCase())
  return [...[ignore].filter(isSought), ...groups.map((one) => ({ ...one, items: one.items.filter(isSought) }))]
}

function labelOf([ignore, ...groups]: Choices, value: string): string | undefined {
  return [ignore, ...groups.flatMap(({ items }) => items)].find((one) => one.value === value)?.label
}
