import type { MeasureId } from '../measure.ts'
import type { Period } from '../period.ts'
import type { Overlap } from './quality.ts'

/** A report of an account as one import exported it. */
export interface ExportedWindow extends Period {
  readonly report: string
  /** What its tables counted; empty where that follows from no column. */
  readonly measures: readonly MeasureId[]
  readonly file: string
}

/**
 * Windows of one report that two imports both cover, in the order of the imports. A platform may write a file for each
 * measure, all of one report: these are no exports of the same.
 */
export function overlapsOf(windows: readonly ExportedWindow[]): Overlap[] {
  return windows.flatMap((later, at) =>
    windows.slice(0, at).flatMap((earlier): Overlap[] => {
      const from = earlier.from > later.from ? earlier.from : later.from
      const to = earlier.to < later.to ? earlier.to : later.to
      if (earlier.report !== later.report || from > to || !countAlike(earlier, later)) return []
      return [{ report: later.report, from, to, files: [earlier.file, later.file] }]
    }),
  )
}

function countAlike({ measures }: ExportedWindow, { measures: others }: ExportedWindow): boolean {
  if (measures.length === 0 || others.length === 0) return measures.length === others.length
  return measures.some((measure) => others.includes(measure))
}
