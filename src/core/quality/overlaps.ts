import type { Period } from '../period.ts'
import type { Overlap } from './quality.ts'

/** A report of an account as one import exported it. */
export interface ExportedWindow extends Period {
  readonly report: string
  readonly file: string
}

/** Windows of one report that two imports both cover, in the order of the imports. */
export function overlapsOf(windows: readonly ExportedWindow[]): Overlap[] {
  return windows.flatMap((later, at) =>
    windows.slice(0, at).flatMap((earlier): Overlap[] => {
      const from = earlier.from > later.from ? earlier.from : later.from
      const to = earlier.to < later.to ? earlier.to : later.to
      if (earlier.report !== later.report || from > to) return []
      return [{ report: later.report, from, to, files: [earlier.file, later.file] }]
    }),
  )
}
