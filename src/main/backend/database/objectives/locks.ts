import type { Database } from 'better-sqlite3'
import type { LockedChange } from '../../../../contract/register-views.ts'
import type { Confidence, ObjectiveLock, Reason } from '../../../../core/lock.ts'
import type { PartChange } from '../../../../core/locked-parts.ts'
import type { Author } from '../changes/change-record.ts'
import { only, type Row } from '../changes/steps/row-change.ts'

type LockRow = Omit<ObjectiveLock, 'answers'> & { readonly answers: string }
type ChangeRow = Omit<LockedChange, 'reason'> & {
  readonly reasonKind: Reason['kind'] | null
  readonly words: string | null
}

export function loadLocks(db: Database): ObjectiveLock[] {
  return db
    .prepare<[], LockRow>(
      `SELECT objective_id AS objectiveId, locked_on AS lockedOn, locked_by AS lockedBy, approver,
         content_hash AS contentHash, answers FROM objective_locks ORDER BY locked_on, objective_id`,
    )
    .all()
    .map((row) => ({ ...row, answers: JSON.parse(row.answers) as ObjectiveLock['answers'] }))
}

export function addLock(db: Database, lock: ObjectiveLock): void {
  db.prepare(
    `INSERT INTO objective_locks (objective_id, locked_on, locked_by, approver, content_hash, answers)
     VALUES (@objectiveId, @lockedOn, @lockedBy, @approver, @contentHash, @answers)`,
  ).run({ ...lock, answers: JSON.stringify(lock.answers) })
}

export function addTargetChange(
  db: Database,
  author: Author,
  objectiveId: string,
  change: PartChange,
  reason: Reason | null,
): void {
  db.prepare(
    `INSERT INTO target_changes (objective_id, metric_id, part, changed_at, changed_by, reason_kind, reason, old_value,
       new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    objectiveId,
    change.metricId,
    change.part,
    author.at,
    author.who,
    reason?.kind ?? null,
    reason?.words ?? null,
    asJson(change.old),
    asJson(change.new),
  )
}

/** The ledger only grows: what is undone is answered by an entry the other way round, and what is redone by one like it. */
export function answerTargetChange(
  db: Database,
  author: Author,
  entry: Row,
  { direction, reason }: { readonly direction: 'undo' | 'redo'; readonly reason: string },
): void {
  const [old, now] = direction === 'undo' ? ['new_value', 'old_value'] : ['old_value', 'new_value']
  const reasoned = entry['reason_kind'] !== null
  db.prepare(
    `INSERT INTO target_changes (objective_id, metric_id, part, changed_at, changed_by, reason_kind, reason, old_value,
       new_value) VALUES (@objective_id, @metric_id, @part, @at, @who, @kind, @reason, @old, @now)`,
  ).run({
    ...only(entry, ['objective_id', 'metric_id', 'part']),
    ...author,
    kind: reasoned ? 'mistake' : null,
    reason: reasoned ? reason : null,
    old: entry[old] ?? null,
    now: entry[now] ?? null,
  })
}

/** Latest first. */
export function loadTargetChanges(db: Database): LockedChange[] {
  return db
    .prepare<[], ChangeRow>(
      `SELECT number, changed_at AS at, changed_by AS who, objective_id AS objectiveId, metric_id AS metricId, part,
         reason_kind AS reasonKind, reason AS words, old_value AS old, new_value AS new
       FROM target_changes ORDER BY number DESC`,
    )
    .all()
    .map(({ reasonKind, words, ...row }) => ({
      ...row,
      reason: reasonKind === null ? null : { kind: reasonKind, words: words ?? '' },
    }))
}

/** Latest first. */
export function loadConfidences(db: Database): Confidence[] {
  return db
    .prepare<[], Confidence>(
      `SELECT objective_id AS objectiveId, date, level, said_by AS saidBy, note FROM confidences
       ORDER BY date DESC, objective_id`,
    )
    .all()
}

export function saveConfidence(db: Database, confidence: Confidence): void {
  db.prepare(
    `INSERT INTO confidences (objective_id, date, level, said_by, note) VALUES (@objectiveId, @date, @level, @saidBy, @note)
     ON CONFLICT (objective_id, date) DO UPDATE SET level = excluded.level, said_by = excluded.said_by,
       note = excluded.note`,
  ).run(confidence)
}

export function removeConfidence(db: Database, objectiveId: string, date: string): void {
  db.prepare('DELETE FROM confidences WHERE objective_id = ? AND date = ?').run(objectiveId, date)
}

function asJson(state: unknown): string | null {
  return state === undefined || state === null ? null : JSON.stringify(state)
}
