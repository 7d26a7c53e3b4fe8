import { fold } from '../../sources/fold.ts'
import type { Report, Words } from '../../sources/source.ts'
import type { Cell } from '../cell.ts'
import type { ExportFile } from '../export-file.ts'
import { languagesOf } from '../table/locate-columns.ts'

/** What was held, such as a meeting, as the file names it. */
export interface HeldEvent {
  readonly id: string | null
  readonly title: string
}

const rowsTried = 20

/** Finds an event's id and title by their words in the first rows of any table; else the file's name is its title. */
export function eventOfFile(file: ExportFile, report: Report): HeldEvent | null {
  if (report.event === undefined) return null
  const stem = file.identity.name.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
  return { id: stated(file, report.event.id), title: stated(file, report.event.title) ?? stem }
}

function stated(file: ExportFile, words: Words): string | null {
  for (const { rows } of file.tables) {
    for (const [at, row] of [...rows.slice(0, rowsTried)].entries()) {
      const place = row.findIndex((cell) => languagesOf(fold(textOf(cell)), words).length > 0)
      if (place < 0) continue
      const filled = row.filter((cell) => textOf(cell) !== '').length
      // A pair has its value beside the word; a row of words has them below.
      const value = textOf(filled <= 2 ? row[place + 1] : rows.at(at + 1)?.[place])
      if (value !== '') return value
    }
  }
  return null
}

function textOf(cell: Cell | undefined): string {
  return String(cell ?? '').trim()
}
