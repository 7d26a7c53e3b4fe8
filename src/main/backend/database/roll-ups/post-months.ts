import type { Database } from 'better-sqlite3'
import { isMostOfPosts } from './touched.ts'

/** Counts the posts of the touched months anew: gathers them once, and then goes measure by measure. */
export function* countPostMonths(db: Database): Generator<void> {
  gatherPosts(db)
  db.exec('DELETE FROM post_months WHERE (account_id, month) IN (SELECT account_id, month FROM touched_months)')
  const count = monthCounter(db)
  for (const measure of measuresOfPosts(db)) {
    count.run({ measure })
    yield
  }
}

function gatherPosts(db: Database): void {
  db.exec(`
    DELETE FROM month_posts;
    INSERT INTO month_posts SELECT subject_id, touched.id FROM posts CROSS JOIN subjects ON subjects.id = subject_id
      CROSS JOIN touched_months AS touched
        ON touched.account_id = subjects.account_id AND touched.month = substr(published_on, 1, 7)
      ORDER BY subject_id`)
}

function monthCounter(db: Database) {
  const pair = isMostOfPosts(db, 'month_posts')
    ? 'latest_of_posts AS latest CROSS JOIN month_posts USING (subject_id)'
    : 'month_posts CROSS JOIN latest_of_posts AS latest USING (subject_id)'
  // Most months come from one import; to gather different ones costs as much as the rest.
  return db.prepare(
    `INSERT INTO post_months (account_id, measure_id, month, sum, posts, imports)
     WITH counted AS MATERIALIZED (
       SELECT month_id, sum(value) AS sum, count(*) AS posts, min(import_number) AS least, max(import_number) AS most
       FROM ${pair} WHERE measure_id = @measure GROUP BY month_id),
     mixed AS (
       SELECT month_id, json_group_array(DISTINCT import_number) AS imports FROM ${pair}
       WHERE measure_id = @measure AND EXISTS (SELECT 1 FROM counted WHERE least < most) GROUP BY month_id)
     SELECT account_id, @measure, month, sum, posts, iif(least = most, json_array(least), imports)
     FROM counted JOIN touched_months ON touched_months.id = counted.month_id LEFT JOIN mixed USING (month_id)`,
  )
}

function measuresOfPosts(db: Database): number[] {
  return db
    .prepare<[], number>(
      'SELECT id FROM measures WHERE EXISTS (SELECT 1 FROM latest_of_posts WHERE measure_id = measures.id) ORDER BY id',
    )
    .pluck()
    .all()
}
