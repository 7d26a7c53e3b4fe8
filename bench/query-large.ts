import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { accountMonths } from '../src/main/backend/database/values/measured-values.ts'
import { postMonths } from '../src/main/backend/database/values/post-values.ts'
import { accountId, accounts, fillLargeStore, posts, told } from './large-store.ts'
import { type Bench, time } from './measure.ts'
import { inTemporaryFolder } from './workspace.ts'

const everyAccount = Array.from({ length: accounts }, (_, at) => accountId(at))
const everyPost = { accountIds: everyAccount, rule: null, textContains: [] }

/** What panels and lists ask for, of ten million values. Takes minutes, and only runs where it is named. */
export function queryLarge(): Promise<Bench> {
  return inTemporaryFolder(async (folder) => {
    const db = fillLargeStore(join(folder, 'bench.boardroo'))
    const count = db.prepare<[], number>('SELECT count(*) FROM observations').pluck().get() ?? 0
    const timings = [
      await time('bare: 12 metrics by month from all values', 1, () => bareMonths(db)),
      await time('12 metrics by month, 20 accounts', 20, () => monthsOf(everyAccount, db)),
      await time('the same of one account', 20, () => monthsOf([accountId(3)], db)),
      await time('12 metrics by month of publication, every post', 20, () =>
        told.map((measure) => postMonths(db, everyPost, measure)),
      ),
      await time('daily series of one account', 20, () => dailySeries(db)),
      await time(`latest word on each of ${posts} posts`, 5, () => latestOfPosts(db)),
      await time('top 20 posts ever', 20, () => topPosts(db, '')),
      await time('top 20 posts of a month', 20, () => topPosts(db, "AND published_on LIKE '2026-03-%'")),
    ]
    db.close()
    return { title: `query-large: ${count} values, 12 metrics`, timings }
  })
}

function monthsOf(accountIds: readonly string[], db: Database) {
  return told.map((measure) => accountMonths(db, accountIds, measure, 'day'))
}

/** Without roll-ups. */
function bareMonths(db: Database) {
  return db
    .prepare(
      `SELECT measure_id, substr(to_date, 1, 7) AS month, sum(value) FROM observations JOIN spans ON spans.id = span_id
       GROUP BY 1, 2`,
    )
    .all()
}

function dailySeries(db: Database) {
  return db
    .prepare(
      `SELECT to_date, value FROM observations JOIN spans ON spans.id = span_id
       WHERE measure_id = (SELECT id FROM measures WHERE name = ?)
         AND subject_id = (SELECT id FROM subjects WHERE account_id = ? AND kind = 'account') AND grain = 'day'
       ORDER BY span_id`,
    )
    .raw()
    .all(told[0], accountId(3))
}

function latestOfPosts(db: Database) {
  return db
    .prepare(
      `SELECT subject_id, value FROM latest_of_posts WHERE measure_id = (SELECT id FROM measures WHERE name = ?)`,
    )
    .raw()
    .all(told[0])
}

function topPosts(db: Database, which: string) {
  return db
    .prepare(
      `SELECT title, published_on, value FROM latest_of_posts CROSS JOIN posts USING (subject_id)
       WHERE measure_id = (SELECT id FROM measures WHERE name = ?) ${which} ORDER BY value DESC LIMIT 20`,
    )
    .all(told[0])
}
