import { createHash, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { WrittenFile } from '../../../contract/views.ts'
import type { OpenFile } from '../backend.ts'
import type { Author } from '../database/changes/change-record.ts'
import {
  addAttachment,
  attachmentBytes,
  attachmentWithHash,
  type KeptBytes,
  linkAttachment,
  unlinkAttachment,
} from '../database/registers/attachments.ts'
import type { Ports } from '../ports.ts'
import { writeWhole } from '../write-file.ts'
import { keptEvidence } from './keep-evidence.ts'
import { changeOne, type Hand } from './register-change.ts'

/** A workspace travels by e-mail and is backed up whole: what proves something is a page, not a film. */
const limitMb = 25

const mediaTypes: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.eml': 'message/rfc822',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}

/** Reads before anything is written: one file too large, and none is attached. */
export async function readAttachments(paths: readonly string[]): Promise<KeptBytes[]> {
  const files: KeptBytes[] = []
  for (const path of paths) files.push({ name: basename(path), bytes: await readLimited(path) })
  return files
}

export function attach(
  file: OpenFile,
  hand: Hand,
  wish: { readonly id: string; readonly files: readonly KeptBytes[]; readonly seen: number },
): void {
  const { id, files, seen } = wish
  changeOne(file, hand, { entity: 'evidence', id, seen }, () => {
    keptEvidence(file, id)
    for (const one of files) linkAttachment(file.db, id, keepBytes(file.db, hand.author, one))
    return { what: 'evidence.attach', old: null, new: files.map((one) => ({ sha256: sha256(one.bytes) })) }
  })
}

export function detach(
  file: OpenFile,
  hand: Hand,
  { id, attachmentId, seen }: { readonly id: string; readonly attachmentId: string; readonly seen: number },
): void {
  changeOne(file, hand, { entity: 'evidence', id, seen }, () => {
    const old = keptEvidence(file, id).attachments.find((one) => one.id === attachmentId)
    if (old === undefined) throw new Refusal('not-found')
    unlinkAttachment(file.db, id, attachmentId)
    return { what: 'evidence.detach', old: { sha256: old.sha256 }, new: null }
  })
}

/** Byte for byte as it came; null when the person closed the dialog. */
export async function saveAttachment(file: OpenFile, ports: Ports, id: string): Promise<WrittenFile | null> {
  const { name, bytes } = bytesOf(file, id)
  const path = await ports.chooseSavePath({ kind: 'file', suggestedName: name })
  return path === null ? null : writeWhole(path, bytes)
}

/** A copy in a folder of its own, shown in the file manager: what is opened there is the person's own choice. */
export async function showAttachment(file: OpenFile, ports: Ports, id: string): Promise<void> {
  const { name, bytes } = bytesOf(file, id)
  const root = join(tmpdir(), 'boardroo')
  await mkdir(root, { recursive: true })
  const { path } = await writeWhole(join(await mkdtemp(join(root, 'attachment-')), basename(name)), bytes)
  await ports.reveal(path)
}

function bytesOf({ db }: OpenFile, id: string): KeptBytes {
  const kept = attachmentBytes(db, id)
  if (kept === undefined) throw new Refusal('not-found')
  return kept
}

/** The id under which the bytes are kept: the same bytes are kept once. */
export function keepBytes(db: Database, author: Author, { name, bytes }: KeptBytes): string {
  const hash = sha256(bytes)
  const known = attachmentWithHash(db, hash)
  if (known !== undefined) return known
  const id = randomUUID()
  const mediaType = mediaTypes[extname(name).toLowerCase()] ?? 'application/octet-stream'
  addAttachment(db, { id, sha256: hash, name, mediaType, bytes, addedAt: author.at, addedBy: author.who })
  return id
}

async function readLimited(path: string): Promise<Uint8Array> {
  const unreadable = (): never => {
    throw new Refusal('file-unreadable', { path })
  }
  const found = await stat(path).catch(unreadable)
  if (!found.isFile()) return unreadable()
  if (found.size > limitMb * 1024 * 1024)
    throw new Refusal('attachment-too-large', { name: basename(path), limit: limitMb })
  return readFile(path).catch(unreadable)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
