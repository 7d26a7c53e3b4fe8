import type { ReadExport } from '../../src/core/import/import-plan.ts'
import { interpretExports } from '../../src/core/import/interpret-exports.ts'
import { readExports } from '../../src/main/backend/files/read-export.ts'

/** Bytes to observations, as the product does it, on a fixed day. */
export function readAll(bytes: Uint8Array, name: string, importedOn = '2026-09-30'): ReadExport[] {
  return interpretExports(readExports(bytes, name), importedOn)
}

export function readOne(bytes: Uint8Array, name: string, importedOn = '2026-09-30'): ReadExport {
  const read = readAll(bytes, name, importedOn)[0]
  if (read === undefined) throw new Error('One file was to be read.')
  return read
}

export function codes(read: ReadExport): string[] {
  return read.problems.map((problem) => problem.code)
}

/** The values of a file by subject, measure and last day: `post:1 views 2026-01-01`. */
export function valuesOf(read: ReadExport): Record<string, number> {
  const values: Record<string, number> = {}
  for (const table of read.tables) {
    for (const { subject, measure, grain, to, value } of table.observations) {
      const what = subject.kind === 'account' ? 'account' : subject.key
      values[`${what} ${measure} ${grain} ${to}`] = value
    }
  }
  return values
}
