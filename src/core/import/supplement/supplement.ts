import type { MeasureId } from '../../measure.ts'
import { fold } from '../../sources/fold.ts'
import type { AnySourceId } from '../any-source.ts'
import type { MappedForm, Mapping } from '../mapping/mapping.ts'

/** A column that a source leaves, and the figure that a person says it is. */
export interface SupplementColumn {
  /** As it stands in the header row. */
  readonly header: string
  readonly measure: MeasureId
  readonly form: MappedForm
}

/**
 * What a person adds to the way in which a source reads one of its reports: the rows, days, posts and totals stay the
 * source's, and some columns that it leaves become figures.
 */
export interface Supplement {
  readonly source: AnySourceId
  readonly report: string
  readonly columns: readonly SupplementColumn[]
}

/** A template says how a table is read that no source knows, or what is added to one that a source knows. */
export function isSupplement(one: Mapping | Supplement): one is Supplement {
  return 'report' in one
}

/** What was said before and still holds once a table with such headers was looked at again; the new word comes first. */
export function merged(before: Supplement, next: Supplement, headers: readonly string[]): Supplement {
  const looked = new Set(headers.map(fold))
  return { ...next, columns: [...next.columns, ...before.columns.filter(({ header }) => !looked.has(fold(header)))] }
}

/** What persons said of the tables of a file: here and now, and before, under names, the latest first. */
export interface Supplements {
  /** By `keyOf`; null where nothing shall be added, even where a template would. */
  readonly chosen: ReadonlyMap<string, Supplement | null>
  readonly templates: readonly Supplement[]
}

export const noSupplements: Supplements = { chosen: new Map(), templates: [] }

/** Two tables side by side in one sheet are told apart by their reports. */
export function keyOf(table: number, report: string): string {
  return `${table} ${report}`
}
