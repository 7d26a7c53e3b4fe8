import type { Database } from 'better-sqlite3'
import type { Period } from '../../../../core/period.ts'
import { type Composition, plainComposition } from '../../../../core/report/composition.ts'

/** How the paper of a period was composed; the plain way where nobody said otherwise. */
export function loadComposition(db: Database, { from, to }: Period): Composition {
  const content = db
    .prepare<[string, string], string>('SELECT content FROM compositions WHERE from_date = ? AND to_date = ?')
    .pluck()
    .get(from, to)
  return content === undefined ? plainComposition : { ...plainComposition, ...JSON.parse(content) }
}

export function saveComposition(db: Database, { from, to }: Period, composition: Composition): void {
  db.prepare(
    `INSERT INTO compositions (from_date, to_date, content) VALUES (?, ?, ?)
     ON CONFLICT (from_date, to_date) DO UPDATE SET content = excluded.content`,
  ).run(from, to, JSON.stringify(composition))
}
