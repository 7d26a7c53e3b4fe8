import type { Chance } from './chance.ts'

export type MutateBytes = (bytes: Uint8Array, chance: Chance, other: Uint8Array) => Uint8Array

/** What disks, lines and careless programs do to any file. */
export const byteMutations: Readonly<Record<string, MutateBytes>> = {
  'bits flipped': (bytes, chance) => {
    const copy = bytes.slice()
    const times = 1 + chance.below(chance.often(0.2) ? 200 : 8)
    for (let time = 0; time < times && copy.length > 0; time += 1) {
      const at = chance.below(copy.length)
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8))
    }
    return copy
  },
  'end cut': (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  'start cut': (bytes, chance) => bytes.slice(chance.below(Math.min(bytes.length, 600) + 1)),
  spliced: (bytes, chance, other) =>
    joined(bytes.slice(0, chance.below(bytes.length + 1)), other.slice(chance.below(other.length + 1))),
  'part left out': (bytes, chance) => {
    const [from, to] = span(bytes, chance)
    return joined(bytes.slice(0, from), bytes.slice(to))
  },
  'part repeated': (bytes, chance) => {
    const [from, to] = span(bytes, chance)
    return joined(bytes.slice(0, to), bytes.slice(from))
  },
  'part zeroed': (bytes, chance) => bytes.slice().fill(0, ...span(bytes, chance)),
  'bytes inserted': (bytes, chance) => {
    const at = chance.below(bytes.length + 1)
    return joined(bytes.slice(0, at), chance.bytes(1 + chance.below(40)), bytes.slice(at))
  },
}

const magic: readonly (readonly number[])[] = [
  [],
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [...new TextEncoder().encode('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>')],
  [...new TextEncoder().encode('<!DOCTYPE html>')],
  [...new TextEncoder().encode('sep=;\n')],
  [...new TextEncoder().encode('{"data":[')],
]

/** Nothing that means anything, behind the first bytes of a container. */
export function randomBytes(chance: Chance): Uint8Array {
  const length = chance.below(chance.often(0.1) ? 20_000 : 600)
  const letters = new TextEncoder().encode(',;\t"\n\r-0123456789.%/ abcDate')
  const readable = chance.often(0.5)
  const body = readable ? Uint8Array.from({ length }, () => chance.pick([...letters])) : chance.bytes(length)
  return joined(Uint8Array.from(chance.pick(magic)), body)
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function span(bytes: Uint8Array, chance: Chance): [number, number] {
  const from = chance.below(bytes.length + 1)
  return [from, Math.min(bytes.length, from + chance.below(2_000))]
}
