import type { Database } from 'better-sqlite3'
import type { Note } from '../../../../core/note.ts'

export function loadNotes(db: Database, which: 'kept' | 'removed' = 'kept'): Note[] {
  return db
    .prepare<[], Note>(
      `SELECT id, date, kind, text, metric_id AS metricId, objective_id AS objectiveId FROM notes
       WHERE (removed_at IS NULL) = ${which === 'kept' ? 1 : 0} ORDER BY date, id`,
    )
    .all()
}

/** Writes a note as it now is; one from the bin comes back. */
export function saveNote(db: Database, note: Note): void {
  db.prepare(
    `INSERT INTO notes (id, date, kind, text, metric_id, objective_id)
     VALUES (@id, @date, @kind, @text, @metricId, @objectiveId)
     ON CONFLICT (id) DO UPDATE SET date = excluded.date, kind = excluded.kind, text = excluded.text,
       metric_id = excluded.metric_id, objective_id = excluded.objective_id, removed_at = NULL`,
  ).run(note)
}

export function removeNote(db: Database, id: string, now: string): void {
  db.prepare('UPDATE notes SET removed_at = ? WHERE id = ?').run(now, id)
}
