import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import { baseName } from '../../../core/file-name.ts'
import { keptContent } from '../database/imports/import-pieces.ts'
import { importById, type KnownImport } from '../database/imports/past-imports.ts'
import { type Content, provenContent } from '../files/content.ts'
import type { Ports } from '../ports.ts'
import { writeWhole } from '../write-file.ts'

export interface KeptFile extends KnownImport {
  readonly content: Content
}

/** What the workspace keeps of an imported file. Whoever reads it to its end is told where it is not what was kept. */
export function keptFile(db: Database, importId: string): KeptFile {
  const past = importById(db, importId)
  if (past === undefined) throw new Refusal('not-found')
  const { keptSha256, file: name } = past
  const content = keptSha256 === null ? undefined : keptContent(db, importId)
  if (content === undefined || keptSha256 === null) throw new Refusal('file-not-kept', { name })
  const damaged = () => new Refusal('kept-file-damaged', { name })
  return { ...past, content: provenContent(content, keptSha256, damaged) }
}

/** Saves the kept file where the person says; null when they closed the dialog. */
export async function saveKeptFile(db: Database, ports: Ports, importId: string): Promise<WrittenFile | null> {
  const { file, content } = keptFile(db, importId)
  const path = await ports.chooseSavePath({ kind: 'file', suggestedName: baseName(file) })
  return path === null ? null : writeWhole(path, content.chunks())
}
