import { Refusal } from '../../../contract/reply.ts'
import { isArchive } from '../files/container.ts'
import { limits } from '../files/limits.ts'
import { listMembers, unpackZip } from '../files/unpack-zip.ts'
import { type Members, textOf } from '../zip.ts'
import { type Manifest, manifest, manifestName, packVersion } from './manifest.ts'

export interface OpenedPack {
  readonly members: Members
  readonly manifest: Manifest
  readonly manifestBytes: Uint8Array
  /** Names under which more than one member stands: a reader of zips would show one of them, and nobody knows which. */
  readonly twice: readonly string[]
}

/** Opens a pack within the limits of every archive; refuses what is none, what is too heavy, and what is newer than we. */
export function openPack(bytes: Uint8Array, path: string): OpenedPack {
  if (bytes.length > limits.fileBytes) throw new Refusal('pack-too-large', { path })
  const listed = listMembers(bytes)
  if (listed === undefined) throw new Refusal(isArchive(bytes) ? 'pack-damaged' : 'pack-none', { path })
  const unpacked = unpackZip(bytes)
  if (unpacked === 'file-too-large') throw new Refusal('pack-too-large', { path })
  if (typeof unpacked === 'string') throw new Refusal('pack-damaged', { path })
  const members: Members = new Map(unpacked.members.map((member) => [member.name, member.bytes]))
  for (const name of unpacked.refused) members.set(name, new Uint8Array())
  const manifestBytes = members.get(manifestName)
  if (manifestBytes === undefined) throw new Refusal('pack-none', { path })
  const names = listed.map(({ name }) => name)
  const twice = [...new Set(names.filter((name, place) => names.indexOf(name) !== place))]
  return { members, manifest: manifestIn(manifestBytes, path), manifestBytes, twice }
}

function manifestIn(bytes: Uint8Array, path: string): Manifest {
  const { success, data } = manifest.safeParse(parsed(bytes))
  if (!success) throw new Refusal('pack-none', { path })
  if (data.version > packVersion) throw new Refusal('pack-newer', { path })
  return data
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes))
  } catch {
    return null
  }
}
