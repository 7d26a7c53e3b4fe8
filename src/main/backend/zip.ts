// Its edition for browsers: that for Node brings a `require` of its own, which a bundle has already.
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate/browser'

/** Members of a zip file by name, folders left out. Files of others are weighed first (`files/unpack-zip.ts`). */
export type Members = Map<string, Uint8Array>

/** Throws where the file is damaged. */
export function unpacked(bytes: Uint8Array): Members {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
}

/** A member whose text comes in pieces. */
export interface LongMember {
  readonly name: string
  readonly text: Iterable<string>
}

/** `stored` only sets the members one behind the other. */
export function packed(members: Members, how: 'compressed' | 'stored' = 'compressed', long?: LongMember): Uint8Array {
  const level = how === 'stored' ? 0 : 6
  if (long === undefined) return zipSync(Object.fromEntries(members), { level })
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error
    pieces.push(piece)
  })
  const member = (name: string) => {
    const started = new ZipDeflate(name, { level })
    zip.add(started)
    return started
  }
  for (const [name, bytes] of members) member(name).push(bytes, true)
  const last = member(long.name)
  for (const text of long.text) last.push(strToU8(text))
  last.push(new Uint8Array(), true)
  zip.end()
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

export { strFromU8 as textOf, strToU8 as bytesOf }
