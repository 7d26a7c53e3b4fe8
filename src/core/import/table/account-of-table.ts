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
