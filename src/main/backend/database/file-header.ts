import { closeSync, openSync, readSync, statSync } from 'node:fs'

/** `BOAR`: says that a SQLite file is a Boardroo workspace. */
export const applicationId = 0x424f4152

const magic = 'SQLite format 3\0'

export interface FileHeader {
  readonly applicationId: number
  readonly userVersion: number
}

/** Reads a database's header without opening it, since opening a foreign file as ours would already change it. */
export function readHeader(path: string): FileHeader | 'damaged' | 'not-a-file' {
  if (!statSync(path).isFile()) return 'not-a-file'
  const bytes = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    if (readSync(file, bytes, 0, bytes.length, 0) < bytes.length) return 'damaged'
  } finally {
    closeSync(file)
  }
  if (bytes.toString('latin1', 0, magic.length) !== magic) return 'damaged'
  return { userVersion: bytes.readInt32BE(60), applicationId: bytes.readInt32BE(68) }
}
