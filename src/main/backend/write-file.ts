import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { Refusal } from '../../contract/reply.ts'
import type { WrittenFile } from '../../contract/views.ts'

const refusals: Readonly<Record<string, 'disk-full' | 'path-unwritable'>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'path-unwritable',
  EPERM: 'path-unwritable',
  EROFS: 'path-unwritable',
  ENOENT: 'path-unwritable',
  ENOTDIR: 'path-unwritable',
  EISDIR: 'path-unwritable',
  EBUSY: 'path-unwritable',
}

/** Writes a file, be it chunk by chunk, whole or not at all: beside its place first, then renamed over it. */
export async function writeWhole(path: string, content: Uint8Array | Iterable<Uint8Array>): Promise<WrittenFile> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.part`
  let bytes = 0
  try {
    const file = await open(draft, 'wx')
    try {
      for (const chunk of content instanceof Uint8Array ? [content] : content) {
        await file.writeFile(chunk)
        bytes += chunk.length
      }
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    return { path, bytes }
  } catch (error) {
    await rm(draft, { force: true })
    throw refusalOfFile(error, path) ?? error
  }
}

/** What the operating system says about a path, as the refusal that the person can act on. */
export function refusalOfFile(error: unknown, path: string): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const refusal = refusals[code]
  return refusal === undefined ? undefined : new Refusal(refusal, { path })
}
