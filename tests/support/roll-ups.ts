import type { Database } from 'better-sqlite3'
import { recountEverything } from '../../src/main/backend/database/roll-ups/roll-ups.ts'

/** What is rolled up, and what counting everything anew would give. The database is left as it was. */
export function rollUpsAndRecount(db: Database): { readonly kept: unknown; readonly recounted: unknown } {
  const kept = rollUps(db)
  let recounted: unknown
  db.exec('SAVEPOINT recount')
  try {
    recountEverything(db)
    recounted = rollUps(db)
  } finally {
    db.exec('ROLLBACK TO recount; RELEASE recount')
  }
  return { kept, recounted }
}

function rollUps(db: Database) {
  const sorted = `(SELECT json_group_array(value) FROM (SELECT value FROM json_each(imports) ORDER BY value)) AS imports`
  return {
    accounts: db
      .prepare(`SELECT measure_id, subject_id, grain, month, sum, days, last, ${sorted} FROM account_months`)
      .all(),
    latest: db.prepare('SELECT * FROM latest_of_posts').all(),
    posts: db.prepare(`SELECT account_id, measure_id, month, sum, posts, ${sorted} FROM post_months`).all(),
  }
}
