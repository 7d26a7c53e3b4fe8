import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Members of a zip file by name, folders left out. Files of others are weighed first (`files/unpack-zip.ts`). */
export type Members = Map<string, Uint8Array>

/** Throws where the file is damaged. */
export function unpacked(bytes: Uint8Array): Members {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
}

/** `stored` only sets the members one behind the other. */
export function packed(members: Members, how: 'compressed' | 'stored' = 'compressed'): Uint8Array {
  return zipSync(Object.fromEntries(members), { level: how === 'stored' ? 0 : 6 })
}

export { strFromU8 as textOf, strToU8 as bytesOf }
