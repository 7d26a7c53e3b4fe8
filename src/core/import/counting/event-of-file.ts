import type { IsoDate } from '../../date.ts'
import { stemOf } from '../../file-name.ts'
import { fold } from '../../sources/fold.ts'
import type { EventWords } from '../../sources/shape/counting.ts'
import type { DateOrder, Report } from '../../sources/shape/source.ts'
import type { Words } from '../../sources/shape/words.ts'
import type { Cell } from '../cell.ts'
import { readDate } from '../cells/read-date.ts'
import { exportDateInName } from '../export-date.ts'
import type { ExportFile } from '../export-file.ts'
import { languagesOf } from '../table/locate/locate-columns.ts'

/** What was held, such as a meeting, as the file or a person names it. */
export interface HeldEvent {
  readonly id: string | null
  readonly title: string
  /** Where no column has it. */
  readonly day?: IsoDate | null
}

const rowsTried = 20

/** Finds an event's id and title by their words in the first rows of any table; else the file's name is its title. */
export function eventOfFile(file: ExportFile, report: Report, order: DateOrder): HeldEvent | null {
  const { event } = report
  if (event === undefined) return null
  const { name } = file.identity
  const stem = stemOf(name)
  const others = [event.id, event.title]
  // Newer exports part the digits: `602 0000 0001`.
  const id = stated(file, event.id, others)?.replace(/(?<=\d) (?=\d)/g, '') ?? null
  return {
    id: id ?? event.idInFileName?.exec(stem)?.[1] ?? null,
    title: stated(file, event.title, others) ?? stem,
    day: dayOfEvent(file, event, order),
  }
}

/** When the event began, as the file writes it; null where it does not. */
export function beginningOf(file: ExportFile, { id, title, began }: EventWords): string | null {
  return began === undefined ? null : stated(file, began, [id, title])
}

/** The day of an event of which the rows have none; null where neither the file nor its name has one. */
export function dayOfEvent(file: ExportFile, event: EventWords, order: DateOrder): IsoDate | null {
  if (event.began === undefined) return null
  return readDate(beginningOf(file, event), order) ?? exportDateInName(file.identity.name)
}

/** What stands beside its words or, where other words of the event stand there too, below them. */
function stated(file: ExportFile, words: Words, allWords: readonly Words[]): string | null {
  const others = allWords.filter((other) => other !== words)
  for (const { rows } of file.tables) {
    for (const [at, row] of [...rows.slice(0, rowsTried)].entries()) {
      const says = (cell: Cell | undefined, what: Words) => languagesOf(fold(textOf(cell)), what).length > 0
      const place = row.findIndex((cell) => says(cell, words))
      if (place < 0) continue
      const isPair =
        row.filter((cell) => textOf(cell) !== '').length <= 2 &&
        !row.some((cell) => others.some((other) => says(cell, other)))
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
