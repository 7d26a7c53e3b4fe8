import type { Database } from 'better-sqlite3'
import type { Author, Change } from '../change-record.ts'
import { keepBin } from './bin.ts'
import type { RowChange } from './row-change.ts'
import { addStep, forgetStepsTouching, forgetStepsWith } from './steps.ts'
import { subjectOf } from './things.ts'
import { isWatched, takeNotedRows } from './watch-rows.ts'

/** Imports are undone in their own way, and can then stand between two steps like any newer data. */
const undoneElsewhere: readonly string[] = ['import.apply', 'import.undo']

/** At the end of a change, inside its transaction: what it removed goes to the bin, and it becomes a step to take back. */
export function closeChange(db: Database, author: Author, changes: readonly Change[]): void {
  if (!isWatched(db)) return
  const rows = takeNotedRows(db)
  if (changes.length === 0 || rows.length === 0 || changes.some(({ what }) => undoneElsewhere.includes(what))) return
  if (changes.some(({ what }) => what === 'stakeholder.erase')) {
    forgetErased(db, rows)
    return
  }
  const subject = subjectOf(db, rows)
  keepBin(db, author, changes, rows)
  addStep(db, author, { subject, changes, rows: [...rows, ...takeNotedRows(db)] })
}

/** No step may bring back what was erased: those that touch a rewritten row go, and those that hold a word of the name. */
function forgetErased(db: Database, rows: readonly RowChange[]): void {
  const words = rows
    .filter(({ table }) => table === 'stakeholders')
    .flatMap(({ old }) => [old?.['name'], old?.['organisation']])
  forgetStepsWith(
    db,
    words.filter((word) => typeof word === 'string'),
  )
  forgetStepsTouching(db, rows)
}
