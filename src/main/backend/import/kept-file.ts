import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import { importById, importedBytes, type KnownImport } from '../database/imports.ts'
import type { Ports } from '../ports.ts'
import { writeWhole } from '../write-file.ts'

export interface KeptFile extends KnownImport {
  readonly bytes: Uint8Array
}

/** What the workspace keeps of an imported file, proven by its checksum. */
export function keptFile(db: Database, importId: string): KeptFile {
  const past = importById(db, importId)
  if (past === undefined) throw new Refusal('not-found')
  const bytes = past.keptSha256 === null ? undefined : importedBytes(db, importId)
  if (bytes === undefined) throw new Refusal('file-not-kept', { name: past.file })
  if (createHash('sha256').update(bytes).digest('hex') !== past.keptSha256)
    throw new Refusal('kept-file-damaged', { name: past.file })
  return { ...past, bytes }
}

/** Saves the kept file where the person says; null when they closed the dialog. */
export async function saveKeptFile(db: Database, ports: Ports, importId: string): Promise<WrittenFile | null> {
  const { file, bytes } = keptFile(db, importId)
  const path = await ports.chooseSavePath({ kind: 'file', suggestedName: file.split('/').at(-1) ?? file })
  return path === null ? null : writeWhole(path, bytes)
}
