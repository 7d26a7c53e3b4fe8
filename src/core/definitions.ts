import type { IsoDate } from './date.ts'
import type { MeasureId } from './measure.ts'
import type { Platform } from './platform.ts'

/** From a day on, a platform counts something else under the same name, or under another one. */
export interface DefinitionChange {
  readonly id: string
  readonly platform: Platform
  readonly measures: readonly MeasureId[]
  /** The first day counted in the new way. */
  readonly date: IsoDate
  /** Shipped changes have their words in the catalogue, under `definition.<id>.what` and `.source`. */
  readonly origin: 'shipped' | 'own'
  /** What changed and who says so, in the words of the person; empty for shipped changes. */
  readonly what: string
  readonly source: string
}

/** Somebody takes responsibility for comparing a metric across a change, and says why that is honest. */
export interface Splice {
  readonly changeId: string
  readonly metricId: string
  readonly reason: string
  /** What one of the new counts for in the old way of counting; null compares them as they are. */
  readonly factor: number | null
  readonly who: string
  /** ISO 8601 with milliseconds. */
  readonly at: string
}

/** The ledger: every change known, shipped and own, and where a person put a series together again. */
export interface Definitions {
  readonly changes: readonly DefinitionChange[]
  readonly splices: readonly Splice[]
}
