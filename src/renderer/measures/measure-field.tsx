import { Select, type SelectProps } from '@mantine/core'
import { isMeasure, type MeasureId } from '../../core/measure.ts'
import { isOwn } from '../../core/own-measure.ts'
import { useWords } from '../use-words.tsx'
import { measureGroups, renderMeasure } from './measure-options.tsx'
import { useOwnMeasures } from './own-measures.ts'

interface MeasureFieldProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly value: MeasureId | null
  readonly onChoose: (measure: MeasureId | null) => void
}

/** A measure of which there are values, found by typing: ours, or one that a person named. */
export function MeasureField({ value, onChoose, ...rest }: MeasureFieldProps) {
  const words = useWords()
  const stored = useOwnMeasures('withValues')
  // What was chosen stays to be seen, also while its import is undone.
  const own = value !== null && isOwn(value) && !stored.includes(value) ? [...stored, value] : stored
  return (
    <Select
      searchable
      allowDeselect={rest.clearable === true}
      nothingFoundMessage={words.say('screen.frame.nothing-found')}
      renderOption={renderMeasure}
      {...rest}
      data={measureGroups(words, own)}
      value={value}
      // What is typed replaces the choice that stands there.
      onFocus={(event) => event.currentTarget.select()}
      onChange={(id) => onChoose(id !== null && isMeasure(id) ? id : null)}
    />
  )
}
