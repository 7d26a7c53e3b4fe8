import type { Database } from 'better-sqlite3'
import { recordChange, revisionOf } from './change.ts'
import type { Author, Change } from './change-record.ts'
import { closeChange } from './steps/close-change.ts'

/**
 * Runs a change of many steps in one transaction and waits between them, so that messages can arrive. What `between`
 * throws undoes everything. Whoever calls this keeps other work away from the file until it has ended.
 */
export async function inOneLongChange<Step, Result>(
  db: Database,
  author: Author,
  work: (record: (change: Change) => void) => Generator<Step, Result>,
  between: (step: Step) => Promise<void>,
): Promise<Result> {
  db.exec('BEGIN IMMEDIATE')
  try {
    const revision = revisionOf(db) + 1
    const changes: Change[] = []
    const steps = work((change) => {
      recordChange(db, author, revision, change)
      changes.push(change)
    })
    for (;;) {
      const step = steps.next()
      if (step.done === true) {
        closeChange(db, author, changes)
        db.exec('COMMIT')
        return step.value
      }
      await between(step.value)
    }
  } catch (error) {
    // A workspace closed meanwhile has already undone what was begun.
    if (db.open && db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
