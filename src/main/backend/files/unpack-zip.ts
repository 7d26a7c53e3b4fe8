// Its edition for browsers: that for Node brings a `require` of its own, which a bundle has already.
import { type UnzipFileInfo, unzipSync } from 'fflate/browser'
import { limits } from './limits.ts'

export interface Member {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Unpacked {
  readonly members: readonly Member[]
  /** Members whose path leads out of the archive. */
  readonly refused: readonly string[]
}

/** What a zip says it holds, without unpacking anything; undefined where its directory is missing: it was cut. */
export function listMembers(bytes: Uint8Array): UnzipFileInfo[] | undefined {
  const members: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, {
      filter: (member) => {
        members.push(member)
        return false
      },
    })
  } catch {
    return undefined
  }
  return members
}

/** Says why a zip is too heavy to unpack, if it is: too many members, too large, or shrunk beyond belief. */
export function weighMembers(members: readonly UnzipFileInfo[], packed: number): 'file-too-large' | undefined {
  const total = members.reduce((sum, member) => sum + member.originalSize, 0)
  const bomb = total > limits.zipRatioFromBytes && total / packed > limits.zipRatio
  return members.length > limits.zipMembers || total > limits.zipBytes || bomb ? 'file-too-large' : undefined
}

/** Unpacks into memory; nothing is ever written, and paths are names only. */
export function unpackZip(bytes: Uint8Array): Unpacked | 'file-truncated' | 'file-damaged' | 'file-too-large' {
  const listed = listMembers(bytes)
  if (listed === undefined) return 'file-truncated'
  if (weighMembers(listed, bytes.length) !== undefined) return 'file-too-large'
  const wanted = new Set(listed.map((member) => member.name).filter((name) => !isSystemFile(name) && !leadsOut(name)))
  try {
    const files = unzipSync(bytes, { filter: (member) => wanted.has(member.name) })
    return {
      members: Object.entries(files).map(([name, content]) => ({ name, bytes: content })),
      refused: listed.map((member) => member.name).filter(leadsOut),
    }
  } catch {
    return 'file-damaged'
  }
}

function isSystemFile(name: string): boolean {
  return name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$)/.test(name)
}

function leadsOut(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/.test(name)
}
