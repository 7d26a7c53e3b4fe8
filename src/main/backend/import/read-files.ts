import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { Refusal } from '../../../contract/reply.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import { mayBeWorkbook } from '../files/container.ts'
import { type Content, contentOf, FileContent, headOf, heldContent, type Watch } from '../files/content.ts'
import { limits } from '../files/limits.ts'
import { readExports } from '../files/read-export.ts'
import { unpackZip } from '../files/unpack-zip.ts'
import { refuseMany, walkFolder } from './walk-folder.ts'

/** A file to import: where it lies, and what to call it. */
export interface NamedFile {
  readonly path: string
  readonly name: string
}

/** An export with the content from which it was read: of a zip's member, its own. */
export interface ReadContent {
  readonly file: ExportFile
  readonly content: Content
}

/** The files behind paths: a folder stands for all that lies in it, and its files are called `folder/file.csv`. */
export async function filesAt(paths: readonly string[]): Promise<NamedFile[]> {
  const files: NamedFile[] = []
  for (const path of paths) {
    if (!(await isFolder(path))) files.push({ path, name: basename(path) })
    else
      for (const inside of await walkFolder(path)) files.push({ path: inside, name: nameWithin(dirname(path), inside) })
  }
  refuseMany(files.length)
  return files
}

/** True for a large workbook or archive, which is taken apart as a whole: nothing can be told before that is done. */
export function opensAtOnce({ path, name }: NamedFile): boolean {
  const content = opened(path, name)
  return content.bytes > limits.heldBytes && mayBeWorkbook(headOf(content, 4))
}

/** Opens and takes apart a file; `watch` is called while it is read, now and whenever its rows are asked for. */
export function readNamedFile({ path, name }: NamedFile, watch?: Watch): ReadContent[] {
  return takeApart(opened(path, name, watch), name)
}

function opened(path: string, name: string, watch?: Watch): Content {
  try {
    return new FileContent(path, watch)
  } catch {
    throw new Refusal('file-unreadable', { path, name })
  }
}

/** Takes a file apart; a zip gives one export for each of its members. */
export function takeApart(bytes: Uint8Array | Content, name: string): ReadContent[] {
  const content = contentOf(bytes)
  const files = readExports(content, name)
  if (files.every((file) => file.identity.name === name)) return files.map((file) => ({ file, content }))
  const unpacked = unpackZip(content.whole())
  const members = typeof unpacked === 'string' ? [] : unpacked.members
  const bySha = new Map(members.map(({ bytes }) => [sha256(bytes), heldContent(bytes)]))
  return files.map((file) => ({ file, content: bySha.get(file.identity.sha256) ?? content }))
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

/** With `/` on every system, as names inside archives have it. */
function nameWithin(folder: string, path: string): string {
  return relative(folder, path).split(/[\\/]/).join('/')
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
