import type { IsoDate } from '../../date.ts'
import type { MeasureId } from '../../measure.ts'
import type { Grain } from '../../observation.ts'
import type { Platform } from '../../platform.ts'
import type { Form } from '../../sources/shape/column.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { DecimalSign } from '../cells/read-number.ts'

/**
 * What a column of a table that no source knows may be for. `person` tells apart the persons of a list that is counted;
 * anywhere else the columns of persons are left out.
 */
export const mappedRoles = [
  'date',
  'segment',
  'post-id',
  'link',
  'title',
  'published',
  'post-kind',
  'campaign',
  'person',
] as const
export type MappedRole = (typeof mappedRoles)[number]

export const mappedForms = [
  'plain',
  'percent',
  'duration',
  'duration-as-hours',
  'duration-as-minutes',
  'seconds-as-hours',
] as const satisfies readonly Form[]
export type MappedForm = (typeof mappedForms)[number]

export type ColumnUse =
  | { readonly kind: 'ignore' }
  | { readonly kind: 'role'; readonly role: MappedRole }
  | { readonly kind: 'figure'; readonly measure: MeasureId; readonly form: MappedForm }
  /** Of a list of persons only those rows are counted in which the column says one of these. */
  | { readonly kind: 'only'; readonly values: readonly string[] }

/** True where a column is for this. */
export function isRole(use: ColumnUse, role: MappedRole): boolean {
  return use.kind === 'role' && use.role === role
}

export interface MappedColumn {
  /** As it stands in the header row; the empty text where it has no name. */
  readonly header: string
  readonly use: ColumnUse
}

/** Each row is a person. They are counted, once a day or once an event; nothing of them is kept. */
export interface PeopleCount {
  /** What each of them counts as: an attendee, a lead. */
  readonly measure: MeasureId
  /** The day of all rows, where no column has it; null while nobody knows. */
  readonly day: IsoDate | null
  /** What was held, where no column says it; null for what the file is called. */
  readonly event: string | null
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
  /** Absent where a row is not a person. */
  readonly people?: PeopleCount | undefined
}
