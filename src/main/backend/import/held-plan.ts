import type { ImportPlan, PlannedAccount, ReadExport, UnreadTable } from '../../../core/import/import-plan.ts'
import type { Mapping } from '../../../core/import/mapping/mapping.ts'
import type { Supplement } from '../../../core/import/supplement/supplement.ts'
import type { Period } from '../../../core/period.ts'
import type { StagedHeap } from '../database/stage/staged-heap.ts'
import type { Content } from '../files/content.ts'

/** A plan that waits for the person's word, with what is needed to carry it out. */
export interface HeldPlan {
  readonly id: string
  /** In the order of `plan.files`, and with them the content that each was read from. */
  readonly reads: readonly ReadExport[]
  readonly contents: readonly Content[]
  /** Tables of each file that nothing reads. */
  readonly unread: readonly (readonly UnreadTable[])[]
  /** What the person said of tables that no source knows, by file and place of the table. */
  readonly mappings: readonly ReadonlyMap<number, Mapping | null>[]
  /** What the person added to the readings of sources, by file and `keyOf` of the table. */
  readonly supplements: readonly ReadonlyMap<string, Supplement | null>[]
  /** The days that neighbours told a file, by its place. */
  readonly windows: ReadonlyMap<number, Period>
  readonly accounts: readonly (readonly (PlannedAccount | null)[])[]
  readonly plan: ImportPlan
  /** Where the values of all files wait. */
  readonly heap: StagedHeap
  /** The revision of the stored data on which the plan stands. */
  readonly dataRevision: number
}
