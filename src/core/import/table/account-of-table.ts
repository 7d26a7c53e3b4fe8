import type { Platform } from '../../platform.ts'
import { fold } from '../../sources/fold.ts'
import type { ExportFile } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'

/** The network: as the report or the table's title says, else as the file's name hints. */
export function platformOf(match: Recognised, file: ExportFile): Platform {
  return namedPlatform(match) ?? hintedPlatform(file.identity.name) ?? match.report.platform
}

/** Null where the network is a guess. */
export function namedPlatform(match: Recognised): Platform | null {
  return match.title === null ? match.report.platform : match.title.platform
}

function hintedPlatform(name: string): Platform | null {
  const words = fold(name)
  if (/(?:^|[^a-z])(?:ig|insta|instagram)(?:[^a-z]|$)/.test(words)) return 'instagram'
  return /(?:^|[^a-z])(?:fb|facebook)(?:[^a-z]|$)/.test(words) ? 'facebook' : null
}

/** What platforms put around the account's name in the names of their archives. */
const around = [
  // YouTube: `Content 2026-01-01_2026-03-31 Sample Channel`.
  /^.+ \d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2} (.+)$/,
  // Search Console: `https___www.sample.ch_-Performance-on-Search-2026-04-01`.
  /^(?:https?_+)?(.+?)_?-Performance-on-/,
]

/** The name of the archive or folder that holds a file, without its dates and numbers: often the account's name. */
export function hintInPath(path: string): string | null {
  const folder = path
    .split('/')
    .at(-2)
    ?.replace(/\.zip$/i, '')
  const within = around.map((shape) => shape.exec(folder ?? '')?.[1]).find((name) => name !== undefined)
  const name = (within ?? folder)
    ?.replace(/\d{4}-\d{2}-\d{2}|\(\d+\)|\d{6,}/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim()
  return name === undefined || name.length < 2 ? null : name
}
