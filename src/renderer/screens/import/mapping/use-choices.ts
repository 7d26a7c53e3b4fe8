import type { ComboboxItem } from '@mantine/core'
import { type ColumnUse, mappedRoles } from '../../../../core/import/mapping/mapping.ts'
import { isMeasure, type MeasureId } from '../../../../core/measure.ts'
import { isOwn } from '../../../../core/own-measure.ts'
import { shippedMeasures } from '../../../../core/shipped-measures.ts'
import { type MeasureGroup, measureGroups } from '../../../measures/measure-options.tsx'
import { useOwnMeasures } from '../../../measures/own-measures.ts'
import { useWords } from '../../../use-words.tsx'

/** What a person chooses for a column; of a figure not yet how it is printed. */
export type ChosenUse =
  | Exclude<ColumnUse, { kind: 'figure' }>
  | { readonly kind: 'figure'; readonly measure: MeasureId }

/** To leave the column out, and groups: first the measures that persons named. */
export type Choices = [ignore: ComboboxItem, own: MeasureGroup, ...others: MeasureGroup[]]

const ignore = 'ignore'

/** All that a column may be read as; measures of other columns are left out, since one table says each of them once. */
export function useChoices(use: ColumnUse, withRoles: boolean, taken: readonly MeasureId[]): Choices {
  const words = useWords()
  const { say } = words
  const known = useOwnMeasures('all')
  const chosen = use.kind === 'figure' && isOwn(use.measure) ? [use.measure] : []
  const own = [...new Set([...known, ...chosen])].filter((id) => !taken.includes(id))
  const shipped = shippedMeasures.filter((id) => !taken.includes(id))
  const [theirs, ours] = measureGroups(words, own, shipped)
  const roles = {
    group: say('screen.mapping.roles'),
    items: mappedRoles.map((role) => ({ value: `role ${role}`, label: say(`mapping.role.${role}`) })),
  }
  return [{ value: ignore, label: say('mapping.use.ignore') }, theirs, ...(withRoles ? [roles] : []), ours]
}

/** The value of a choice. */
export function writtenUse(use: ColumnUse): string {
  if (use.kind === 'ignore') return ignore
  return use.kind === 'role' ? `role ${use.role}` : use.measure
}

export function readValue(value: string): ChosenUse {
  const role = mappedRoles.find((one) => value === `role ${one}`)
  if (role !== undefined) return { kind: 'role', role }
  return isMeasure(value) ? { kind: 'figure', measure: value } : { kind: 'ignore' }
}
