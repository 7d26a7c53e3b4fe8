import { isSupplement, type Supplement } from '../supplement/supplement.ts'
import type { Mapping } from './mapping.ts'

/**
 * Kept under a name: a table with the same set of headers is read by the mapping the next time, and one of the same
 * report with the supplement.
 */
export interface MappingTemplate {
  readonly id: string
  readonly name: string
  readonly mapping: Mapping | Supplement
}

/** Without what holds for one file alone: the day of a list of persons, and the event that it lists. */
export function forNextFile(said: MappingTemplate['mapping']): MappingTemplate['mapping'] {
  if (isSupplement(said) || said.people === undefined) return said
  return { ...said, people: { ...said.people, day: null, event: null } }
}
