import { setImmediate } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../core/date.ts'
import type { ReadExport, UnreadTable } from '../../../core/import/import-plan.ts'
import { interpretExport } from '../../../core/import/interpret-export.ts'
import { interpretExports } from '../../../core/import/interpret-exports.ts'
import { asImportedBefore, asRepeated } from '../../../core/import/known-export.ts'
import { readMapped } from '../../../core/import/mapping/read-mapped.ts'
import { findImport, mappingsOfImport } from '../database/imports.ts'
import { loadTemplates } from '../database/templates.ts'
import { type NamedFile, type ReadBytes, readNamedFile } from './read-files.ts'

/** Called between files: it may refuse, because the person no longer wants to know. */
export type Progress = (stage: 'reading' | 'planning', done: number, total: number, file: string) => void

/** Files that came together, as they read, each with its bytes. */
export interface Heap {
  readonly reads: readonly ReadExport[]
  readonly unread: readonly (readonly UnreadTable[])[]
  readonly bytes: readonly Uint8Array[]
}

/** Takes files apart and interprets them; nothing stored is looked at but what was said of the same bytes before. */
export async function readHeap(
  db: Database,
  files: readonly NamedFile[],
  importedOn: IsoDate,
  progress: Progress,
): Promise<Heap> {
  const parts: ReadBytes[] = []
  for (const [done, named] of files.entries()) {
    await setImmediate()
    progress('reading', done, files.length, named.name)
    parts.push(...(await readNamedFile(named)))
  }
  const templates = loadTemplates(db)
  const met = new Set<string>()
  const taught = (await interpret(parts, importedOn, progress)).flatMap((interpreted, at) => {
    const { sha256 } = interpreted.file
    const file = parts[at]?.file
    if (file === undefined) return []
    const { read, unread } = readMapped(interpreted, file, { mappings: mappingsOfImport(db, sha256), templates })
    const before = findImport(db, sha256)
    if (met.has(sha256) && read.status !== 'refused') return [{ read: asRepeated(read), unread: [] }]
    met.add(sha256)
    return [{ read: before === undefined ? read : asImportedBefore(read, before.exportedOn), unread }]
  })
  return {
    reads: taught.map(({ read }) => read),
    unread: taught.map(({ unread }) => unread),
    bytes: parts.map(({ bytes }) => bytes),
  }
}

/** One file after the other, so that a cancel can arrive between them; together only where neighbours must help. */
async function interpret(parts: readonly ReadBytes[], importedOn: IsoDate, progress: Progress): Promise<ReadExport[]> {
  const reads: ReadExport[] = []
  for (const [done, { file }] of parts.entries()) {
    await setImmediate()
    progress('planning', done, parts.length, file.identity.name)
    reads.push(interpretExport(file, importedOn))
  }
  const silent = reads.some((read) => read.problems.some((problem) => problem.code === 'period-unknown'))
  if (!silent || reads.length === 1) return reads
  return interpretExports(
    parts.map((part) => part.file),
    importedOn,
  )
}
