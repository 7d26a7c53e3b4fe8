import type { Database } from 'better-sqlite3'

/** Makes the empty tables of what a change touches; they go with the connection. */
export function makeTouched(db: Database): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS touched_accounts (subject_id INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS touched_posts (subject_id INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS touched_measures (measure_id INTEGER PRIMARY KEY);
    CREATE TEMP TABLE IF NOT EXISTS touched_months (id INTEGER PRIMARY KEY, account_id TEXT, month TEXT, UNIQUE (account_id, month));
    CREATE TEMP TABLE IF NOT EXISTS month_posts (subject_id INTEGER PRIMARY KEY, month_id INTEGER);
    DELETE FROM touched_accounts; DELETE FROM touched_posts; DELETE FROM touched_measures; DELETE FROM touched_months`)
}

/** True where a table of posts holds more than a third of those in the store: then it is quicker to go through them all. */
export function isMostOfPosts(db: Database, table: 'touched_posts' | 'month_posts'): boolean {
  return (
    db
      .prepare<[], 0 | 1>(`SELECT (SELECT count(*) FROM ${table}) * 3 >= (SELECT count(*) FROM posts)`)
      .pluck()
      .get() === 1
  )
}
