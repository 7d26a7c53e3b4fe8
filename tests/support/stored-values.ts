import type { Database } from 'better-sqlite3'
import { type Observation, type Post, type Subject, subjectKey } from '../../src/core/observation.ts'
import { isOwn } from '../../src/core/own-measure.ts'
import { recountEverything } from '../../src/main/backend/database/roll-ups/roll-ups.ts'
import { keepOwnMeasures, MeasureNumbers } from '../../src/main/backend/database/values/measures.ts'
import { PostMentions } from '../../src/main/backend/database/values/post-mentions.ts'
import { spanNumber } from '../../src/main/backend/database/values/spans.ts'

type Value = Pick<Observation, 'measure' | 'grain' | 'from' | 'to' | 'value'>

/** Stores a value of an account's subject as import 1 would, and returns the number of the subject. */
export function putValue(db: Database, accountId: string, subject: Subject, value: Value): number {
  const { measure, grain, from, to } = value
  const id = subjectNumber(db, accountId, subject)
  const span = spanNumber(grain, from, to)
  db.prepare('INSERT OR IGNORE INTO spans (id, grain, from_date, to_date) VALUES (?, ?, ?, ?)').run(
    span,
    grain,
    from,
    to,
  )
  if (isOwn(measure)) keepOwnMeasures(db, [measure])
  db.prepare(
    'INSERT OR IGNORE INTO value_columns (id, import_number, table_index, column_number) VALUES (1, 1, 0, 1)',
  ).run()
  db.prepare(
    `INSERT INTO observations (measure_id, subject_id, span_id, value, column_id, row_number) VALUES (?, ?, ?, ?, 1, 1)`,
  ).run(new MeasureNumbers(db).of(measure), id, span, value.value)
  recountEverything(db)
  return id
}

/** Stores a post as import 1 would describe it. */
export function putPost(db: Database, accountId: string, { key, ...post }: Post): void {
  new PostMentions(db).add(subjectNumber(db, accountId, { kind: 'post', key }), 1, post)
  recountEverything(db)
}

function subjectNumber(db: Database, accountId: string, subject: Subject): number {
  const known = db
    .prepare<[string], { id: number; kind: string; dimension: string; key: string }>(
      'SELECT id, kind, dimension, key FROM subjects WHERE account_id = ?',
    )
    .all(accountId)
    .find((one) => subjectKey(one as Subject) === subjectKey(subject))
  if (known !== undefined) return known.id
  const { lastInsertRowid } = db
    .prepare('INSERT INTO subjects (account_id, kind, dimension, key) VALUES (?, ?, ?, ?)')
    .run(
      accountId,
      subject.kind,
      subject.kind === 'segment' ? subject.dimension : '',
      subject.kind === 'account' ? '' : subject.key,
    )
  return Number(lastInsertRowid)
}
