import type { Language } from '../../language.ts'
import { say } from '../../text/phrasebook.ts'
import type { ValuePlace } from '../../value-place.ts'
import type { TracedFigure } from './traced-figures.ts'
import { writeAnswers } from './write-answers.ts'

/** "content.xls, sheet Metrics, rows 3 to 367". */
export function writeSource({ file, sheet, firstRow, lastRow }: ValuePlace, language: Language): string {
  const rows = { firstRow, lastRow, one: firstRow === lastRow ? 'yes' : 'no' }
  return sheet === ''
    ? say(language, 'trace.rows', { file, ...rows })
    : say(language, 'trace.sheet-rows', { file, sheet, ...rows })
}

/** What a figure was read from in one line: what was asked, where it is answers, and each file with its rows. */
export function writeRead({ asked, places }: Pick<TracedFigure, 'asked' | 'places'>, language: Language): string {
  const files = places.map((place) => writeSource(place, language))
  return [...(asked === null ? [] : [writeAnswers(asked, language)]), ...files].join(' · ')
}
