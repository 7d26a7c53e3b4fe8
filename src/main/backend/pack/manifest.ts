import { z } from 'zod'
import { language, period } from '../../../contract/inputs.ts'
import type { PackFinding } from '../../../core/pack/verdict.ts'
import { sha256 } from '../sha256.ts'
import { bytesOf, type Members, textOf } from '../zip.ts'

export const manifestName = 'manifest.json'
/** Grows when a pack can no longer be read as before. */
export const packVersion = 1
const bytesInPiece = 1024

const member = z.object({
  name: z.string().min(1).max(200),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The beginning of the hash of each line of a text, of each kilobyte of anything else: to say where a change is. */
  pieces: z.array(z.string().regex(/^[0-9a-f]{8}$/)).max(2_000_000),
})

export const manifest = z.object({
  format: z.literal('boardroo-pack'),
  version: z.number().int().positive(),
  boardroo: z.string().max(40),
  language,
  currency: z.string().regex(/^[A-Z]{3}$/),
  organisation: z.string().max(400),
  edition: z.string().max(20).nullable(),
  period,
  asOf: z.string().max(10),
  figures: z.number().int().nonnegative(),
  members: z.array(member).max(200),
})
export type Manifest = z.output<typeof manifest>

/** The manifest as it is packed: short enough to be read, one member a line. */
export function writeManifest(head: Omit<Manifest, 'format' | 'version' | 'members'>, members: Members): Uint8Array {
  const listed = [...members].map(([name, bytes]) => JSON.stringify(listedAs(name, bytes)))
  const start = JSON.stringify({ format: 'boardroo-pack', version: packVersion, ...head })
  return bytesOf(`${start.slice(0, -1)},\n"members":[\n${listed.join(',\n')}\n]}\n`)
}

/** Everything in which a pack is not what its manifest lists. */
export function heldAgainst({ members: listed }: Manifest, members: Members): PackFinding[] {
  const names = new Set([manifestName, ...listed.map(({ name }) => name)])
  const added = [...members.keys()].filter((name) => !names.has(name))
  return [
    ...listed.flatMap((one): PackFinding[] => {
      const bytes = members.get(one.name)
      return bytes === undefined ? [{ kind: 'missing', member: one.name }] : changesIn(one, bytes)
    }),
    ...added.map((name): PackFinding => ({ kind: 'added', member: name })),
  ]
}

function changesIn(
  { name, bytes, sha256: hash, pieces }: Manifest['members'][number],
  found: Uint8Array,
): PackFinding[] {
  if (bytes === found.length && hash === sha256(found)) return []
  const now = piecesOf(name, found)
  const start = pieces.findIndex((piece, place) => piece !== now[place])
  const first = start < 0 ? pieces.length : start
  let last = now.length
  let before = pieces.length
  while (last > first && before > first && now[last - 1] === pieces[before - 1]) {
    last -= 1
    before -= 1
  }
  if (isText(name)) return [{ kind: 'lines', member: name, first: first + 1, last: Math.max(first + 1, last) }]
  const until = Math.min(found.length, Math.max(first + 1, last) * bytesInPiece)
  return [
    { kind: 'bytes', member: name, first: first * bytesInPiece + 1, last: Math.max(first * bytesInPiece + 1, until) },
  ]
}

function listedAs(name: string, bytes: Uint8Array): Manifest['members'][number] {
  return { name, bytes: bytes.length, sha256: sha256(bytes), pieces: piecesOf(name, bytes) }
}

function piecesOf(name: string, bytes: Uint8Array): string[] {
  const pieces = isText(name)
    ? textOf(bytes)
        .split('\n')
        .map((line) => bytesOf(line))
    : piecesOfBytes(bytes)
  return pieces.map((piece) => sha256(piece).slice(0, 8))
}

function piecesOfBytes(bytes: Uint8Array): Uint8Array[] {
  const count = Math.ceil(bytes.length / bytesInPiece)
  return Array.from({ length: count }, (_, place) => bytes.subarray(place * bytesInPiece, (place + 1) * bytesInPiece))
}

function isText(name: string): boolean {
  return /\.(?:json|csv|txt)$/.test(name)
}
