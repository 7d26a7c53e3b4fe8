import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { StepsView, StepView, TakenBack } from '../../../contract/second-thought-views.ts'
import { say } from '../../../core/text/phrasebook.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { restoreRows, standsAs } from '../database/changes/steps/restore-rows.ts'
import type { RowChange } from '../database/changes/steps/row-change.ts'
import { type Direction, forgetStep, markStep, nextStep, type Step, stepAt } from '../database/changes/steps/steps.ts'
import { whereaboutsOf } from '../database/changes/steps/things.ts'
import { takeNotedRows } from '../database/changes/steps/watch-rows.ts'
import { ledger } from '../database/changes/steps/watched-tables.ts'
import { answerTargetChange } from '../database/objectives/locks.ts'
import { loadSettings } from '../database/settings.ts'

export function stepsView({ db }: OpenFile): StepsView {
  const view = (step: Step | null) => (step === null ? null : viewOf(db, step))
  return { undo: view(nextStep(db, 'undo')), redo: view(nextStep(db, 'redo')) }
}

/**
 * Takes a change back, or does it once more. It is a change like any other: whole or not at all, in the trail,
 * and pages that showed the state before are stale.
 */
export function takeBack(file: OpenFile, author: Author, direction: Direction, wanted: number): TakenBack {
  const step = stepAt(file.db, direction, wanted)
  if (step === null) throw new Refusal('step-outdated')
  try {
    inOneChange(
      file.db,
      author,
      (record) => {
        turn(file.db, author, step, direction)
        for (const { what, entity, entityId, old, new: now } of step.changes)
          record({ what: `${direction} ${what}`, entity, entityId, ...turned({ old, new: now }, direction) })
      },
      takeNotedRows,
    )
  } catch (error) {
    if (!isOvertaken(error)) throw error
    // The last one will never fit again, and must not stand in the way of what came before it.
    if (nextStep(file.db, direction)?.number === wanted) forgetStep(file.db, wanted)
    throw new Refusal('step-overtaken')
  }
  return { step: viewOf(file.db, step), ...stepsView(file) }
}

function turn(db: Database, author: Author, step: Step, direction: Direction): void {
  const rows = step.rows.filter(({ table }) => table !== ledger)
  const [from, to] = direction === 'undo' ? (['new', 'old'] as const) : (['old', 'new'] as const)
  if (!standsAs(db, rows, from)) throw new Refusal('step-overtaken')
  restoreRows(db, rows, to, author.at)
  const reason = say(loadSettings(db).language, `second-thoughts.${direction === 'undo' ? 'undone' : 'redone'}-reason`)
  for (const change of entries(step.rows)) answerTargetChange(db, author, change, { direction, reason })
  markStep(db, step.number, direction)
}

/** What the step wrote into the ledger of locked objectives. It stays, and is answered. */
function entries(rows: readonly RowChange[]) {
  return rows.flatMap(({ table, new: entry }) => (table === ledger && entry !== null ? [entry] : []))
}

function turned<State>({ old, new: now }: { old: State; new: State }, direction: Direction) {
  return direction === 'undo' ? { old: now, new: old } : { old, new: now }
}

/** Newer data stands where the step would write, or something still needs what it would take out. */
function isOvertaken(error: unknown): boolean {
  if (error instanceof Refusal) return error.failure.code === 'step-overtaken'
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
}

function viewOf(db: Database, { number, at, subject, changes, rows }: Step): StepView {
  return { number, at, subject, what: changes[0]?.what ?? '', where: whereaboutsOf(db, rows) }
}
