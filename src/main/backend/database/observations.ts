import type { Database } from 'better-sqlite3'
import type { MeasureId } from '../../../core/measure.ts'
import type { Grain, Observation, Subject } from '../../../core/observation.ts'

/** A stored value, by what it is about and the days that it counts. */
export interface StoredValue {
  readonly measure: MeasureId
  readonly grain: Grain
  readonly from: string
  readonly to: string
  readonly value: number
}

const rowsAtOnce = 50

/** The id of a subject, made where it is met for the first time. */
export function subjectId(db: Database, accountId: string, subject: Subject): number {
  return findSubject(db, accountId, subject) ?? addSubject(db, accountId, subject)
}

export function findSubject(db: Database, accountId: string, subject: Subject): number | undefined {
  return db
    .prepare<[object], number>(
      `SELECT id FROM subjects
       WHERE account_id = @accountId AND kind = @kind AND dimension = @dimension AND key = @key`,
    )
    .pluck()
    .get({ accountId, ...subjectColumns(subject) })
}

/** What is stored about one subject in one measure and grain. */
export function storedValue(db: Database, subject: number, observation: Observation): number | undefined {
  const { measure, grain, from, to } = observation
  return db
    .prepare<unknown[], number>(
      `SELECT value FROM observations
       WHERE subject_id = ? AND measure = ? AND grain = ? AND from_date = ? AND to_date = ?`,
    )
    .pluck()
    .get(subject, measure, grain, from, to)
}

/** A value for a subject whose id is known, on its way into the table. */
export interface NewObservation {
  readonly subjectId: number
  readonly observation: Observation
}

/** Several rows a statement: SQLite then spends its time on rows, not on calls. */
export function addObservations(db: Database, importNumber: number, rows: readonly NewObservation[]): void {
  const width = 10
  const statementFor = (count: number) =>
    db.prepare<unknown[]>(
      `INSERT INTO observations (subject_id, measure, grain, from_date, to_date, value, import_number, table_index,
         row_number, column_number)
       VALUES ${Array(count)
         .fill(`(${Array(width).fill('?').join(', ')})`)
         .join(', ')}`,
    )
  const full = statementFor(rowsAtOnce)
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = rows.slice(start, start + rowsAtOnce)
    const statement = batch.length === rowsAtOnce ? full : statementFor(batch.length)
    statement.run(
      batch.flatMap(({ subjectId: id, observation: { measure, grain, from, to, value, trace } }) => [
        id,
        measure,
        grain,
        from,
        to,
        value,
        importNumber,
        trace.table,
        trace.row,
        trace.column,
      ]),
    )
  }
}

/** Replaces a stored value by what a later export says, and keeps what stood there. */
export function restate(
  db: Database,
  importNumber: number,
  { subjectId: id, observation }: NewObservation,
  now: string,
): void {
  const { measure, grain, from, to, value, trace } = observation
  const place = { id, measure, grain, from, to }
  const where = 'subject_id = @id AND measure = @measure AND grain = @grain AND from_date = @from AND to_date = @to'
  db.prepare(
    `INSERT INTO restatements (subject_id, measure, grain, from_date, to_date, old_value, old_import, new_value, new_import,
       restated_at)
     SELECT subject_id, measure, grain, from_date, to_date, value, import_number, @value, @importNumber, @now
     FROM observations WHERE ${where}`,
  ).run({ ...place, value, importNumber, now })
  db.prepare(
    `UPDATE observations SET value = @value, import_number = @importNumber, table_index = @table, row_number = @row,
       column_number = @column
     WHERE ${where}`,
  ).run({ ...place, value, importNumber, ...trace })
}

function addSubject(db: Database, accountId: string, subject: Subject): number {
  const { lastInsertRowid } = db
    .prepare('INSERT INTO subjects (account_id, kind, dimension, key) VALUES (@accountId, @kind, @dimension, @key)')
    .run({ accountId, ...subjectColumns(subject) })
  return Number(lastInsertRowid)
}

function subjectColumns(subject: Subject) {
  return {
    kind: subject.kind,
    dimension: subject.kind === 'segment' ? subject.dimension : '',
    key: subject.kind === 'account' ? '' : subject.key,
  }
}
