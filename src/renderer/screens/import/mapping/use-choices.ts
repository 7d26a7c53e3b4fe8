import type { ComboboxItem } from '@mantine/core'
import { type ColumnUse, type MappedRole, mappedRoles } from '../../../../core/import/mapping/mapping.ts'
import { isMeasure, type MeasureId } from '../../../../core/measure.ts'
import { isOwn } from '../../../../core/own-measure.ts'
import { shippedMeasures } from '../../../../core/shipped-measures.ts'
import { type MeasureGroup, measureGroups } from '../../../measures/measure-options.tsx'
import { useOwnMeasures } from '../../../measures/own-measures.ts'
import { useWords } from '../../../use-words.tsx'

/** What a person chooses for a column; of a figure not yet how it is printed, of rows not yet which of them count. */
export type ChosenUse =
  | Exclude<ColumnUse, { kind: 'figure' | 'only' }>
  | { readonly kind: 'only' }
  | { readonly kind: 'figure'; readonly measure: MeasureId }

/** What may be chosen beside leaving a column out. */
export interface Offer {
  readonly roles: readonly { readonly role: MappedRole; readonly name: string }[]
  /** Whether a measure may be chosen here: of two columns not the same. */
  readonly fits: (measure: MeasureId) => boolean
  /** True where a measure of the person's own may be named. */
  readonly named: boolean
  /** True where the column may say which rows count. */
  readonly only: boolean
}

/** What stands alone, such as to leave the column out, and groups: the measures that persons named go first. */
export interface Choices {
  readonly alone: readonly ComboboxItem[]
  readonly own: MeasureGroup
  readonly others: readonly MeasureGroup[]
}

const ignore = 'ignore'
const only = 'only'

/** All that a column may be read as. */
export function useChoices(use: ColumnUse, offer: Offer): Choices {
  const words = useWords()
  const { say } = words
  const { own, ours } = useMeasures(use.kind === 'figure' ? use.measure : null, offer.fits)
  const [theirs, shipped] = measureGroups(words, own, ours)
  const roles = {
    group: say('screen.mapping.roles'),
    items: offer.roles.map(({ role, name }) => ({ value: `role ${role}`, label: name })),
  }
  const rows = offer.only ? [{ value: only, label: say('mapping.use.only') }] : []
  return {
    alone: [{ value: ignore, label: say('mapping.use.ignore') }, ...rows],
    own: theirs,
    others: [...(offer.roles.length === 0 ? [] : [roles]), shipped],
  }
}

/** The measures that fit, with the one chosen already, where a person named it just now. */
export function useMeasures(chosen: MeasureId | null, fits: Offer['fits']) {
  const known = useOwnMeasures('all')
  const added = chosen !== null && isOwn(chosen) ? [chosen] : []
  return { own: [...new Set([...known, ...added])].filter(fits), ours: shippedMeasures.filter(fits) }
}

/** The value of a choice. */
export function writtenUse(use: ColumnUse): string {
  if (use.kind === 'ignore' || use.kind === 'only') return use.kind
  return use.kind === 'role' ? `role ${use.role}` : use.measure
}

export function readValue(value: string): ChosenUse {
  const role = mappedRoles.find((one) => value === `role ${one}`)
  if (role !== undefined) return { kind: 'role', role }
  if (value === only) return { kind: 'only' }
  return isMeasure(value) ? { kind: 'figure', measure: value } : { kind: 'ignore' }
}
