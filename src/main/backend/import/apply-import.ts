import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { ImportOutcome } from '../../../contract/views.ts'
import { currencyClash } from '../../../core/import/currencies-apart.ts'
import type { PlannedFile } from '../../../core/import/import-plan.ts'
import { inOneChange, lastChangeOf } from '../database/changes/change.ts'
import type { Author, Change } from '../database/changes/change-record.ts'
import { inOneLongChange } from '../database/changes/long-change.ts'
import type { HeldPlan } from './held-plan.ts'
import { knownAccounts } from './preview-import.ts'
import { type WriteStep, writePlan } from './write-plan.ts'

/** Writes exactly what the plan says, all of it or nothing, while nobody waits. */
export function applyImport(
  db: Database,
  author: Author,
  held: HeldPlan,
  progress: (step: WriteStep) => void,
): ImportOutcome {
  return inOneChange(db, author, (record) => {
    const steps = applying(db, author, held, record)
    for (;;) {
      const step = steps.next()
      if (step.done === true) return step.value
      progress(step.value)
    }
  })
}

/** The same with a pause after each step, in which `between` may throw to give everything up. */
export function applyImportInSteps(
  db: Database,
  author: Author,
  held: HeldPlan,
  between: (step: WriteStep) => Promise<void>,
): Promise<ImportOutcome> {
  return inOneLongChange(db, author, (record) => applying(db, author, held, record), between)
}

function* applying(
  db: Database,
  author: Author,
  held: HeldPlan,
  record: (change: Change) => void,
): Generator<WriteStep, ImportOutcome> {
  if (lastChangeOf(db, 'data', 'all') !== held.dataRevision) throw new Refusal('plan-outdated')
  const clash = currencyClash(held.reads, held.accounts, knownAccounts(db))
  if (clash !== null) throw new Refusal('currencies-differ', { ...clash })
  const importIds = yield* writePlan(db, author, held)
  const outcome = { importIds, ...totals(held.plan.files) }
  if (importIds.length > 0 || outcome.added + outcome.restated > 0) {
    const files = held.plan.files.map(({ read, changes }) => ({ ...read.file, changes }))
    record({ what: 'import.apply', entity: 'data', entityId: 'all', old: null, new: { ...outcome, files } })
  }
  return outcome
}

function totals(files: readonly PlannedFile[]): Omit<ImportOutcome, 'importIds'> {
  const sum = (count: (file: PlannedFile) => number) => files.reduce((total, file) => total + count(file), 0)
  return {
    added: sum((file) => file.changes.added),
    same: sum((file) => file.changes.same),
    restated: sum((file) => file.changes.restated),
    posts: sum((file) => file.changes.posts),
  }
}
