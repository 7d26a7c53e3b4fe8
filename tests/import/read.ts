import type { ReadExport, ReadTable } from '../../src/core/import/import-plan.ts'
import { interpretExports } from '../../src/core/import/interpret-exports.ts'
import { type HeldValues, heldTables } from '../../src/core/import/values/held-values.ts'
import { readExports } from '../../src/main/backend/files/read-export.ts'

/** What was read of a file, with its values and posts at hand. */
export type ReadWithValues = Omit<ReadExport, 'tables'> & { readonly tables: readonly TableWithValues[] }
export type TableWithValues = Omit<ReadTable, 'observations' | 'posts'> & Pick<HeldValues, 'observations' | 'posts'>

/** Bytes to observations, as the product does it, on a fixed day. */
export function readAll(bytes: Uint8Array, name: string, importedOn = '2026-09-30'): ReadWithValues[] {
  const held = new Map<number, ReturnType<typeof heldTables>>()
  const wishOf = (at: number) => {
    const tables = heldTables()
    held.set(at, tables)
    return { importedOn, open: tables.open }
  }
  return interpretExports(readExports(bytes, name), wishOf).map((read, at) => ({
    ...read,
    tables: read.tables.map((table, place) => {
      const { observations = [], posts = [] } = held.get(at)?.tables[place] ?? {}
      return { ...table, observations, posts }
    }),
  }))
}

export function readOne(bytes: Uint8Array, name: string, importedOn = '2026-09-30'): ReadWithValues {
  const read = readAll(bytes, name, importedOn)[0]
  if (read === undefined) throw new Error('One file was to be read.')
  return read
}

/** The same without its values, as a plan has it. */
export function readPlain(bytes: Uint8Array, name: string, importedOn = '2026-09-30'): ReadExport {
  const [read] = interpretExports(readExports(bytes, name), () => ({ importedOn, open: heldTables().open }))
  if (read === undefined) throw new Error('One file was to be read.')
  return read
}

export function codes(read: Pick<ReadExport, 'problems'>): string[] {
  return read.problems.map((problem) => problem.code)
}

/** The values of a file by subject, measure and last day: `post:1 views 2026-01-01`. */
export function valuesOf(read: ReadWithValues): Record<string, number> {
  const values: Record<string, number> = {}
  for (const table of read.tables) {
    for (const { subject, measure, grain, to, value } of table.observations) {
      const what = subject.kind === 'account' ? 'account' : subject.key
      values[`${what} ${measure} ${grain} ${to}`] = value
    }
  }
  return values
}
