import type { Database } from 'better-sqlite3'
import type { Stored, StoredLookup } from '../../../core/import/import-plan.ts'
import { type Observation, type Subject, subjectKey } from '../../../core/observation.ts'

/** A value whose subject's id is known, on its way into the table. */
export interface NewObservation {
  readonly subjectId: number
  readonly observation: Observation
}

const rowsAtOnce = 50
export const valueColumns = [
  'subject_id',
  'measure',
  'grain',
  'from_date',
  'to_date',
  'value',
  'import_number',
  'table_index',
  'row_number',
  'column_number',
] as const

/** The ids of an account's subjects by what `subjectKey` writes of them. */
function subjectsOf(db: Database, accountId: string): Map<string, number> {
  const rows = db
    .prepare<[string], { id: number; kind: Subject['kind']; dimension: string; key: string }>(
      'SELECT id, kind, dimension, key FROM subjects WHERE account_id = ?',
    )
    .all(accountId)
  return new Map(rows.map(({ id, ...subject }) => [subjectKey(subject), id]))
}

/** Gives the id of a subject, made where it is met for the first time. */
export type SubjectIds = (accountId: string, subject: Subject) => number

export function subjectIds(db: Database): SubjectIds {
  const known = new Map<string, Map<string, number>>()
  const add = db.prepare('INSERT INTO subjects (account_id, kind, dimension, key) VALUES (?, ?, ?, ?)')
  return (accountId, subject) => {
    const own = known.get(accountId) ?? subjectsOf(db, accountId)
    known.set(accountId, own)
    const key = subjectKey(subject)
    const found = own.get(key)
    if (found !== undefined) return found
    const dimension = subject.kind === 'segment' ? subject.dimension : ''
    const ownKey = subject.kind === 'account' ? '' : subject.key
    const id = Number(add.run(accountId, subject.kind, dimension, ownKey).lastInsertRowid)
    own.set(key, id)
    return id
  }
}

/** Answers the questions of a plan: what is stored at a place, and from an export of which day. */
export function storedLookup(db: Database): StoredLookup {
  const subjects = new Map<string, Map<string, number>>()
  const find = db.prepare<unknown[], Stored>(
    `SELECT value, exported_on AS exportedOn, import_number AS importNumber FROM observations JOIN imports ON imports.number = import_number
     WHERE subject_id = ? AND measure = ? AND grain = ? AND observations.from_date = ? AND observations.to_date = ?`,
  )
  return (accountId, subject, measure, grain, from, to) => {
    const own = subjects.get(accountId) ?? subjectsOf(db, accountId)
    subjects.set(accountId, own)
    const id = own.get(subject)
    return id === undefined ? undefined : find.get(id, measure, grain, from, to)
  }
}

export function addObservations(db: Database, importNumber: number, rows: readonly NewObservation[]): void {
  addRows(db, 'observations', importNumber, rows)
}

/** Several rows a statement: SQLite then spends its time on rows, not on calls. */
export function addRows(
  db: Database,
  table: 'observations' | 'overtaken_values' | 'arriving',
  importNumber: number,
  rows: readonly NewObservation[],
): void {
  const start = `INSERT ${table === 'observations' ? '' : 'OR REPLACE'} INTO ${table} (${valueColumns}) VALUES`
  const oneRow = `(${valueColumns.map((column) => (column === 'import_number' ? Math.trunc(importNumber) : '?'))})`
  const statementFor = (count: number) => db.prepare<unknown[]>(`${start} ${Array(count).fill(oneRow).join(', ')}`)
  const full = rows.length < rowsAtOnce ? undefined : statementFor(rowsAtOnce)
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const end = Math.min(at + rowsAtOnce, rows.length)
    const cells: unknown[] = []
    for (let row = at; row < end; row += 1) addCells(cells, rows[row])
    const statement = end - at === rowsAtOnce && full !== undefined ? full : statementFor(end - at)
    statement.run(cells)
  }
}

function addCells(cells: unknown[], row: NewObservation | undefined): void {
  if (row === undefined) return
  const { measure, grain, from, to, value, trace } = row.observation
  cells.push(row.subjectId, measure, grain, from, to, value, trace.table, trace.row, trace.column)
}
