import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, relative } from 'node:path'
import { Refusal } from '../../../contract/reply.ts'
import type { ExportFile } from '../../../core/import/export-file.ts'
import { readExports } from '../files/read-export.ts'
import { unpackZip } from '../files/unpack-zip.ts'
import { refuseMany, walkFolder } from './walk-folder.ts'

/** A file to import: where it lies, and what to call it. */
export interface NamedFile {
  readonly path: string
  readonly name: string
}

/** An export with the bytes from which it was read: of a zip's member, its own. */
export interface ReadBytes {
  readonly file: ExportFile
  readonly bytes: Uint8Array
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

export async function readNamedFile({ path, name }: NamedFile): Promise<ReadBytes[]> {
  const bytes = await readFile(path).catch((): never => {
    throw new Refusal('file-unreadable', { path, name })
  })
  return takeApart(bytes, name)
}

/** Takes a file's bytes apart; a zip gives one export for each of its members. */
export function takeApart(bytes: Uint8Array, name: string): ReadBytes[] {
  const files = readExports(bytes, name)
  const members = files.some((file) => file.identity.name !== name) ? unpackZip(bytes) : undefined
  const bySha = new Map([[sha256(bytes), bytes]])
  if (members !== undefined && typeof members !== 'string')
    for (const member of members.members) bySha.set(sha256(member.bytes), member.bytes)
  return files.map((file) => ({ file, bytes: bySha.get(file.identity.sha256) ?? bytes }))
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
