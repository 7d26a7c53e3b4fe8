import { Select, type SelectProps } from '@mantine/core'
import { useWords } from '../use-words.tsx'

interface ChoiceFieldProps<Choice extends string> extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly choices: readonly Choice[]
  readonly nameOf: (choice: Choice) => string
  readonly value: Choice | null
  readonly onChoose: (choice: Choice) => void
}

/** One of a few known things, always chosen. */
export function ChoiceField<Choice extends string>({
  choices,
  nameOf,
  value,
  onChoose,
  ...rest
}: ChoiceFieldProps<Choice>) {
  const { say } = useWords()
  return (
    <Select
      allowDeselect={false}
      nothingFoundMessage={say('screen.frame.nothing-found')}
      {...rest}
      onFocus={(event) => {
        // What is typed into a searchable field replaces the choice that stands in it.
        if (rest.searchable === true) event.currentTarget.select()
        rest.onFocus?.(event)
      }}
      data={choices.map((choice) => ({ value: choice, label: nameOf(choice) }))}
      value={value}
      onChange={(chosen) => {
        const choice = choices.find((candidate) => candidate === chosen)
        if (choice !== undefined) onChoose(choice)
      }}
    />
  )
}
