import type { IsoDate } from '../../date.ts'
import { fold } from '../../sources/fold.ts'
import type { Report } from '../../sources/shape/source.ts'
import type { Words } from '../../sources/shape/words.ts'
import type { Cell } from '../cell.ts'
import type { ExportFile } from '../export-file.ts'
import { languagesOf } from '../table/locate-columns.ts'

/** What was held, such as a meeting, as the file or a person names it. */
export interface HeldEvent {
  readonly id: string | null
  readonly title: string
  /** Where no column has it. */
  readonly day?: IsoDate | null
}

const rowsTried = 20

/** Finds an event's id and title by their words in the first rows of any table; else the file's name is its title. */
export function eventOfFile(file: ExportFile, report: Report): HeldEvent | null {
  if (report.event === undefined) return null
  const stem = file.identity.name.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  const { id, title } = report.event
  return { id: stated(file, id, title), title: stated(file, title, id) ?? stem }
}

/** What stands beside its words or, where the other words stand there, below them. */
function stated(file: ExportFile, words: Words, others: Words): string | null {
  for (const { rows } of file.tables) {
    for (const [at, row] of [...rows.slice(0, rowsTried)].entries()) {
      const says = (cell: Cell | undefined, what: Words) => languagesOf(fold(textOf(cell)), what).length > 0
      const place = row.findIndex((cell) => says(cell, words))
      if (place < 0) continue
      const isPair = row.filter((cell) => textOf(cell) !== '').length <= 2 && !row.some((cell) => says(cell, others))
      // A pair has its value beside the word; a row of words has them below.
      const value = textOf(isPair ? row[place + 1] : rows.at(at + 1)?.[place])
      if (value !== '') return value
    }
  }
  return null
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').trim()
}
