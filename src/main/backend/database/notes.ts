import type { Database } from 'better-sqlite3'
import type { Note } from '../../../core/note.ts'

export function loadNotes(db: Database): Note[] {
  return db
    .prepare<[], Note>(
      'SELECT id, date, kind, text, metric_id AS metricId, objective_id AS objectiveId FROM notes ORDER BY date, id',
    )
    .all()
}

export function addNote(db: Database, note: Note): void {
  db.prepare(
    `INSERT INTO notes (id, date, kind, text, metric_id, objective_id)
     VALUES (@id, @date, @kind, @text, @metricId, @objectiveId)`,
  ).run(note)
}
