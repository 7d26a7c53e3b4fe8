import type { Database } from 'better-sqlite3'
import type { Named } from '../../../../../core/bin.ts'
import type { Author, Change } from '../change-record.ts'
import type { RowChange } from './row-change.ts'

/** A change of this session that can be taken back, or done once more. */
export interface Step {
  readonly number: number
  readonly at: string
  /** What it was about; null where it was about many things. */
  readonly subject: Named | null
  readonly changes: readonly Change[]
  readonly rows: readonly RowChange[]
}

interface StepRow {
  readonly number: number
  readonly at: string
  readonly subject: string | null
  readonly changes: string
  readonly rows: string
}

/** More than anybody takes back, and little enough to keep in memory. */
const atMost = 200

const columns = 'number, at, subject, changes, rows'

/** What was undone before can no longer be done again: something else was done in its place. */
export function addStep(db: Database, author: Author, step: Omit<Step, 'number' | 'at'>): void {
  db.exec('DELETE FROM steps WHERE undone = 1')
  db.prepare('INSERT INTO steps (at, subject, changes, rows) VALUES (?, ?, ?, ?)').run(
    ...[
      author.at,
      step.subject === null ? null : JSON.stringify(step.subject),
      JSON.stringify(step.changes),
      JSON.stringify(step.rows),
    ],
  )
  db.prepare('DELETE FROM steps WHERE number <= (SELECT max(number) FROM steps) - ?').run(atMost)
}

export type Direction = 'undo' | 'redo'

/** The step that comes next in a direction; null at either end. */
export function nextStep(db: Database, direction: Direction): Step | null {
  const where = direction === 'undo' ? 'undone = 0 ORDER BY number DESC' : 'undone = 1 ORDER BY number'
  const row = db.prepare<[], StepRow>(`SELECT ${columns} FROM steps WHERE ${where} LIMIT 1`).get()
  return row === undefined ? null : stepOf(row)
}

/** A step that can still go in a direction; null when it went there already, or is forgotten. */
export function stepAt(db: Database, direction: Direction, number: number): Step | null {
  const row = db
    .prepare<[number, number], StepRow>(`SELECT ${columns} FROM steps WHERE number = ? AND undone = ?`)
    .get(number, direction === 'undo' ? 0 : 1)
  return row === undefined ? null : stepOf(row)
}

function stepOf({ number, at, subject, changes, rows }: StepRow): Step {
  const named = subject === null ? null : JSON.parse(subject)
  return { number, at, subject: named, changes: JSON.parse(changes), rows: JSON.parse(rows) }
}

export function markStep(db: Database, number: number, direction: Direction): void {
  db.prepare('UPDATE steps SET undone = ? WHERE number = ?').run(direction === 'undo' ? 1 : 0, number)
}

export function forgetStep(db: Database, number: number): void {
  db.prepare('DELETE FROM steps WHERE number = ?').run(number)
}

/** Forgets every step that touches one of these rows. */
export function forgetStepsTouching(db: Database, rows: readonly RowChange[]): void {
  const named = new Set(rows.map(({ table, key }) => JSON.stringify([table, key])))
  for (const { number, rows: json } of db.prepare<[], StepRow>(`SELECT ${columns} FROM steps`).all()) {
    const touched: readonly RowChange[] = JSON.parse(json)
    if (touched.some(({ table, key }) => named.has(JSON.stringify([table, key])))) forgetStep(db, number)
  }
}

/** Forgets every step that holds one of these words, as whoever erases a person wants it. */
export function forgetStepsWith(db: Database, words: readonly string[]): void {
  const holds = db.prepare(
    `DELETE FROM steps WHERE instr(lower(rows), lower(@json)) > 0 OR instr(lower(coalesce(subject, '')), lower(@word)) > 0`,
  )
  for (const word of words) if (word !== '') holds.run({ word, json: JSON.stringify(word).slice(1, -1) })
}
