import { readFile, stat } from 'node:fs/promises'
import type { packRoutes } from '../../../contract/pack-routes.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { Handlers } from '../../../contract/routes.ts'
import type { PackVerdict } from '../../../core/pack/verdict.ts'
import type { Backend } from '../backend.ts'
import { limits } from '../files/limits.ts'
import type { Ports } from '../ports.ts'

/** Answers what is asked about packs that somebody hands in. */
export function packHandlers(backend: Backend, ports: Ports): Pick<Handlers, keyof typeof packRoutes> {
  return {
    'pack.verify': async ({ drop }) => {
      const path = drop === null ? await ports.choosePack() : (await ports.droppedPaths([drop]))[0]
      return path === undefined || path === null ? null : verifyPackFile(path, backend.surroundings.appVersion)
    },
  }
}

/** A file that is too large for a pack is not even read. */
export async function verifyPackFile(path: string, boardroo: string): Promise<PackVerdict> {
  const { verifyPack } = await import('./verify-pack.ts')
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) throw new Refusal('file-unreadable', { path })
  if (found.size > limits.fileBytes) throw new Refusal('pack-too-large', { path })
  const bytes = await readFile(path).catch(() => {
    throw new Refusal('file-unreadable', { path })
  })
  return verifyPack(new Uint8Array(bytes), path, boardroo)
}
