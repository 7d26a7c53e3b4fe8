import type { Language } from '../../language.ts'
import { say } from '../../text/phrasebook.ts'
import type { ValuePlace } from '../../value-place.ts'

/** "content.xls, sheet Metrics, rows 3 to 367". */
export function writeSource({ file, sheet, firstRow, lastRow }: ValuePlace, language: Language): string {
  const rows = { firstRow, lastRow, one: firstRow === lastRow ? 'yes' : 'no' }
  return sheet === ''
    ? say(language, 'trace.rows', { file, ...rows })
    : say(language, 'trace.sheet-rows', { file, sheet, ...rows })
}
