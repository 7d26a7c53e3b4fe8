import type { Platform } from '../platform.ts'
import type { ExportFile, RawTable } from './export-file.ts'
import type { Row } from './rows.ts'

/** What stands in the cells of some platform's exports whatever the language of its headers. */
const signs: readonly (readonly [Platform, RegExp])[] = [
  ['linkedin', /^https?:\/\/(?:www\.)?linkedin\.com\//],
  ['instagram', /^https?:\/\/(?:www\.)?instagram\.com\//],
  ['facebook', /^https?:\/\/(?:www\.|web\.|m\.)?facebook\.com\//],
  ['x', /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/[^/]+\/status\//],
  ['tiktok', /^https?:\/\/(?:www\.)?tiktok\.com\/@/],
  ['youtube', /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch|shorts)|youtu\.be\/)/],
]
const videoId = /^ ?(?=.*[A-Z])(?=.*[a-z])[\w-]{11}$/
const rowsLookedAt = 30

const names: Readonly<Partial<Record<Platform, string>>> = {
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  tiktok: 'TikTok',
  youtube: 'YouTube',
}

/** The name of the platform that a file in a language not known seems to come from; null for none. */
export function guessPlatform(file: ExportFile): string | null {
  for (const table of file.tables) {
    if (table.comments?.[0]?.startsWith('---') === true) return 'Google Analytics'
    const platform = platformByCells(table)
    if (platform !== null) return names[platform] ?? null
  }
  return null
}

/** The platform whose posts a table seems to be about, by what stands in its cells; null for none. */
export function platformByCells({ rows }: RawTable): Platform | null {
  for (const row of rows.slice(1, rowsLookedAt)) {
    const platform = platformIn(row)
    if (platform !== null) return platform
  }
  return null
}

function platformIn(row: Row): Platform | null {
  const cells = row.map((cell) => String(cell ?? ''))
  const linked = signs.find(([, link]) => cells.some((cell) => link.test(cell)))
  if (linked !== undefined) return linked[0]
  // A video's id, and the day of its publication in English, which YouTube writes in every language.
  const video =
    cells.some((cell) => videoId.test(cell)) && cells.some((cell) => /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(cell))
  return video ? 'youtube' : null
}
