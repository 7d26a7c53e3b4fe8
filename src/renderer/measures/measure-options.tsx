import { CheckIcon, type ComboboxItem, type ComboboxItemGroup, type SelectProps } from '@mantine/core'
import type { MeasureId } from '../../core/measure.ts'
import { isOwn, type OwnMeasureId, partsOf } from '../../core/own-measure.ts'
import { type ShippedMeasureId, shippedMeasures } from '../../core/shipped-measures.ts'
import { useWords, type Words } from '../use-words.tsx'

export type MeasureGroup = ComboboxItemGroup<ComboboxItem>

/** Measures to choose from: those that persons named, then ours. A group in which nothing stands is not shown. */
export function measureGroups(
  { say, measure }: Words,
  own: readonly OwnMeasureId[],
  shipped: readonly ShippedMeasureId[] = shippedMeasures,
): [own: MeasureGroup, shipped: MeasureGroup] {
  const items = (ids: readonly MeasureId[]) => ids.map((id) => ({ value: id, label: measure(id) }))
  return [
    { group: say('own-measure.group'), items: items(own) },
    { group: say('screen.mapping.measures'), items: items(shipped) },
  ]
}

/** Beside the name of a measure that a person named stands how it counts, since two may have one name. */
export const renderMeasure: NonNullable<SelectProps['renderOption']> = ({ option, checked = false }) => (
  <MeasureOption id={option.value} name={option.label} checked={checked} />
)

interface MeasureOptionProps {
  readonly id: string
  readonly name: string
  readonly checked: boolean
}

function MeasureOption({ id, name, checked }: MeasureOptionProps) {
  const words = useWords()
  return (
    <>
      {checked && <CheckIcon size={12} />}
      <span>
        {name}
        {isOwn(id) && <span className="soft"> · {wayWord(words, id)}</span>}
      </span>
    </>
  )
}

/** How a measure that a person named counts, in a few words. */
export function wayWord({ say }: Words, id: OwnMeasureId): string {
  const { way, unit } = partsOf(id)
  return say(unit === 'share' ? 'own-measure.hint.share' : `own-measure.hint.${way}`)
}
