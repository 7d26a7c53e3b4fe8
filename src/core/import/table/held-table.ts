import type { ReadTable } from '../import-plan.ts'
import type { HeldValues } from '../values/held-values.ts'

/** A table with its values at hand. */
export interface HeldTable {
  readonly table: ReadTable
  readonly values: Pick<HeldValues, 'observations' | 'posts'>
}
