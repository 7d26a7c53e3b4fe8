import type { MeasureId } from '../../measure.ts'
import type { Grain } from '../../observation.ts'
import type { Platform } from '../../platform.ts'
import type { DateOrder, Form } from '../../sources/source.ts'
import type { DecimalSign } from '../cells/read-number.ts'

/** What a column of a table that no source knows may be for. Persons have no role here: their columns are left out. */
export const mappedRoles = [
  'date',
  'segment',
  'post-id',
  'link',
  'title',
  'published',
  'post-kind',
  'campaign',
] as const
export type MappedRole = (typeof mappedRoles)[number]

export const mappedForms = [
  'plain',
  'percent',
  'duration',
  'duration-as-hours',
  'seconds-as-hours',
] as const satisfies readonly Form[]
export type MappedForm = (typeof mappedForms)[number]

export type ColumnUse =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'role'; readonly role: MappedRole }
  | { readonly kind: 'figure'; readonly measure: MeasureId; readonly form: MappedForm }

export interface MappedColumn {
  /** As it stands in the header row; the empty text where it has no name. */
  readonly header: string
  readonly use: ColumnUse
}

export const mappedSubjects = ['account', 'post', 'segment'] as const

/** How a person reads a table that no source knows: plain data, from which a report of the one source shape is made. */
export interface Mapping {
  /** Place of the header in the rows of the table, from 0. */
  readonly header: number
  /** One for each column of the header row, in its order. */
  readonly columns: readonly MappedColumn[]
  readonly platform: Platform
  readonly subject: (typeof mappedSubjects)[number]
  readonly grain: Grain
  readonly decimal: DecimalSign
  readonly dateOrder: DateOrder
}
