import type { Database } from 'better-sqlite3'
import { addDays } from '../src/core/date.ts'
import { type MeasureId, measureOf } from '../src/core/measure.ts'
import { measures } from '../src/core/shipped-measures.ts'
import { addAccount } from '../src/main/backend/database/imports/accounts.ts'
import { recountEverything } from '../src/main/backend/database/roll-ups/roll-ups.ts'
import { spanNumber } from '../src/main/backend/database/values/spans.ts'
import { planOf } from './plan.ts'
import { postsExport, postsExportName } from './posts-export.ts'
import { apply, emptyWorkspace } from './workspace.ts'

const days = 3 * 365
const snapshots = 8
const [firstAccount, firstPost] = [100, 1_000]
export const accounts = 20
export const posts = 100_000
export const told: readonly MeasureId[] = (Object.keys(measures) as MeasureId[])
  .filter((id) => measureOf(id).basis === 'flow' && measureOf(id).additive)
  .slice(0, 12)

/** Twelve measures of twenty accounts by day over three years, and of 100,000 posts in eight exports: ten million values. */
export function fillLargeStore(path: string): Database {
  const db = emptyWorkspace(path)
  // The way of everybody, so that there is an import whose cells the values are.
  apply(db, planOf(db, [{ name: postsExportName, bytes: postsExport(1) }], '2026-10-05'))
  db.transaction(() => {
    addSubjects(db)
    addValues(db)
  })()
  recountEverything(db)
  return db
}

function addSubjects(db: Database): void {
  for (let at = 0; at < accounts; at += 1)
    addAccount(db, { id: accountId(at), platform: 'facebook', name: `Page ${at}`, platformId: `p${at}` })
  const account = db.prepare(
    "INSERT INTO subjects (id, account_id, kind, dimension, key) VALUES (?, ?, 'account', '', '')",
  )
  for (let at = 0; at < accounts; at += 1) account.run(firstAccount + at, accountId(at))
  const subject = db.prepare("INSERT INTO subjects (id, account_id, kind, dimension, key) VALUES (?, ?, 'post', '', ?)")
  const post = db.prepare('INSERT INTO posts (subject_id, published_on, title, folded_title) VALUES (?, ?, ?, ?)')
  for (let at = 0; at < posts; at += 1) {
    subject.run(firstPost + at, accountId(at % accounts), `k${at}`)
    post.run(firstPost + at, addDays('2023-10-01', at % days), `Post ${at}`, `post ${at}`)
  }
}

function addValues(db: Database): void {
  const span = db.prepare('INSERT OR IGNORE INTO spans (id, grain, from_date, to_date) VALUES (?, ?, ?, ?)')
  const own = (grain: 'day' | 'lifetime', date: string) => {
    const number = spanNumber(grain, grain === 'day' ? date : '', date)
    span.run(number, grain, grain === 'day' ? date : '', date)
    return number
  }
  const dates = Array.from({ length: days }, (_, day) => own('day', addDays('2023-10-01', day)))
  const exports = Array.from({ length: snapshots }, (_, at) => own('lifetime', addDays('2026-02-01', at * 30)))
  const column = 'SELECT min(id) FROM value_columns'
  const add = db.prepare(
    `INSERT INTO observations (measure_id, subject_id, span_id, value, column_id, row_number)
     SELECT ?, subjects.id, spans.value, abs(random() % 1000), (${column}), 2
     FROM subjects CROSS JOIN json_each(?) AS spans WHERE kind = ? AND subjects.id BETWEEN ? AND ? ORDER BY 2, 3`,
  )
  for (const name of told) {
    const measure = db.prepare<[string], number>('SELECT id FROM measures WHERE name = ?').pluck().get(name)
    add.run(measure, JSON.stringify(dates), 'account', firstAccount, firstAccount + accounts)
    add.run(measure, JSON.stringify(exports), 'post', firstPost, firstPost + posts)
  }
}

export function accountId(at: number): string {
  return `a${at}`
}
