import type { MeasureId } from '../measure.ts'
import type { Grain } from '../observation.ts'
import type { Platform } from '../platform.ts'

/**
 * What a source is: a platform's export, described as data. A new platform is a new file of this shape
 * and a line in `sources/index.ts`; no reader knows any platform by name.
 */
export interface Source {
  readonly id: string
  /** False where no real file was seen: the format is known from documentation only. */
  readonly verified: boolean
  readonly reports: readonly Report[]
}

/** One kind of table that a source writes. */
export interface Report {
  readonly id: string
  readonly platform: Platform
  readonly grain: Grain
}
// The engineer of the import room completes this shape: markers, columns, languages, quirks.
export type { MeasureId }
