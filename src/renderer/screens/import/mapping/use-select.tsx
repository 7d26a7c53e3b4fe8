import { type ComboboxItem, Select, type SelectProps } from '@mantine/core'
import { type Ref, useRef } from 'react'
import { type MeasureGroup, renderMeasure } from '../../../measures/measure-options.tsx'
import { useWords } from '../../../use-words.tsx'
import type { Choices } from './use-choices.ts'

interface UseSelectProps
  extends Pick<SelectProps, 'label' | 'description' | 'inputWrapperOrder' | 'aria-label' | 'size'> {
  readonly choices: Choices
  readonly value: string
  readonly onChoose: (value: string) => void
  /**
   * The person wants to name a measure of their own; `sought` is what they typed, empty where they did not. Absent where
   * none may be named.
   */
  readonly onName: ((sought: string) => void) | undefined
  readonly field: Ref<HTMLInputElement>
}

const naming = 'name a measure'

/** What something is read as, found by typing: a role, a measure, or one that the person is about to name. */
export function UseSelect({ choices, value, onChoose, onName, field, ...rest }: UseSelectProps) {
  const { say } = useWords()
  const typed = useRef('')
  const entry = onName === undefined ? [] : [{ value: naming, label: say('own-measure.entry') }]
  return (
    <Select
      {...rest}
      ref={field}
      searchable
      openOnFocus={false}
      allowDeselect={false}
      maxDropdownHeight={320}
      data={withEntry(choices, entry)}
      filter={({ options, search }) => {
        const name = search.trim()
        if (name === '') return options
        // Whatever is sought can be named.
        const named = entry.map((one) => ({ ...one, label: say('own-measure.entry-named', { name }) }))
        return [...sought(choices, name), ...named]
      }}
      renderOption={renderMeasure}
      value={value}
      onFocus={(event) => event.currentTarget.select()}
      onSearchChange={(text) => {
        typed.current = text.trim()
      }}
      onChange={(chosen) => {
        if (chosen !== naming) return onChoose(chosen ?? '')
        onName?.(typed.current === labelOf(choices, value) ? '' : typed.current)
      }}
    />
  )
}

/** Unsought, the entry stands below the measures that persons named. */
function withEntry({ alone, own, others }: Choices, entry: readonly ComboboxItem[]): (ComboboxItem | MeasureGroup)[] {
  return [...alone, { ...own, items: [...own.items, ...entry] }, ...others]
}

function sought({ alone, own, others }: Choices, name: string): (ComboboxItem | MeasureGroup)[] {
  const isSought = ({ label }: ComboboxItem) => label.toLowerCase().includes(name.toLowerCase())
  return [...alone.filter(isSought), ...[own, ...others].map((one) => ({ ...one, items: one.items.filter(isSought) }))]
}

function labelOf({ alone, own, others }: Choices, value: string): string | undefined {
  return [...alone, ...[own, ...others].flatMap(({ items }) => items)].find((one) => one.value === value)?.label
}
