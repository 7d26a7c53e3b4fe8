import type { Database } from 'better-sqlite3'
import type { Headcount } from '../../../core/facts.ts'

export function loadHeadcounts(db: Database): Headcount[] {
  return db.prepare<[], Headcount>('SELECT year, people FROM headcounts ORDER BY year').all()
}

export function saveHeadcount(db: Database, headcount: Headcount): void {
  db.prepare(
    'INSERT INTO headcounts (year, people) VALUES (@year, @people) ON CONFLICT (year) DO UPDATE SET people = excluded.people',
  ).run(headcount)
}

export function removeHeadcount(db: Database, year: number): void {
  db.prepare('DELETE FROM headcounts WHERE year = ?').run(year)
}
