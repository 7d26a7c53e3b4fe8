import type { ExportFile } from './export-file.ts'
import type { Row } from './rows.ts'

/** What stands in the cells of some platform's exports whatever the language of its headers. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['LinkedIn', /^https?:\/\/(?:www\.)?linkedin\.com\//],
  ['Instagram', /^https?:\/\/(?:www\.)?instagram\.com\//],
  ['Facebook', /^https?:\/\/(?:www\.|web\.)?facebook\.com\//],
  ['X', /^https?:\/\/(?:www\.)?(?:x|twitter)\.com\/[^/]+\/status\//],
  ['TikTok', /^https?:\/\/(?:www\.)?tiktok\.com\/@/],
]
const videoId = /^ ?(?=.*[A-Z])(?=.*[a-z])[\w-]{11}$/
const rowsLookedAt = 30

/** The platform that a file in a language not known seems to come from, by what stands in its cells; null for none. */
export function guessPlatform(file: ExportFile): string | null {
  for (const table of file.tables) {
    if (table.comments?.[0]?.startsWith('---') === true) return 'Google Analytics'
    for (const row of table.rows.slice(1, rowsLookedAt)) {
      const platform = platformIn(row)
      if (platform !== null) return platform
    }
  }
  return null
}

function platformIn(row: Row): string | null {
  const cells = row.map((cell) => String(cell ?? ''))
  const linked = signs.find(([, link]) => cells.some((cell) => link.test(cell)))
  if (linked !== undefined) return linked[0]
  // A video's id, and the day of its publication in English, which YouTube writes in every language.
  const video = videoId.test(cells[0] ?? '') && cells.some((cell) => /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(cell))
  return video ? 'YouTube' : null
}
