import { bytesOf, type LongMember, packed, textOf, unpacked } from '../zip.ts'

/** The parts of an office file, by name. */
export interface Package {
  readonly names: () => string[]
  readonly read: (name: string) => string
  readonly write: (name: string, text: string) => void
  readonly drop: (name: string) => void
  /** With a part that is too long to be held: its text comes in pieces. */
  readonly pack: (long?: LongMember) => Uint8Array
}

/** Opens an office file that we wrote ourselves. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unpacked(bytes)
  return {
    names: () => [...parts.keys()],
    read: (name) => {
      const part = parts.get(name)
      if (part === undefined) throw new Error(`No part is called ${name}`)
      return textOf(part)
    },
    write: (name, text) => {
      parts.set(name, bytesOf(text))
    },
    drop: (name) => {
      parts.delete(name)
    },
    pack: (long) => packed(parts, 'compressed', long),
  }
}
