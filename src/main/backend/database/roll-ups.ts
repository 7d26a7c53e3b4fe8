import type { Database } from 'better-sqlite3'
import { spansOf } from './spans.ts'

/**
 * Keeps what reports ask for most beside the values: months of accounts, the latest word on each post, and the posts of
 * each month. A change first says what it touches, and recounts that when it has written: the roll-ups are written in its
 * transaction and always equal a recount of everything.
 */
export class RollUps {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
    db.exec(`
      CREATE TEMP TABLE IF NOT EXISTS touched_accounts (subject_id INTEGER PRIMARY KEY);
      CREATE TEMP TABLE IF NOT EXISTS touched_posts (subject_id INTEGER PRIMARY KEY);
      CREATE TEMP TABLE IF NOT EXISTS touched_measures (measure_id INTEGER PRIMARY KEY);
      CREATE TEMP TABLE IF NOT EXISTS touched_months (account_id TEXT, month TEXT, PRIMARY KEY (account_id, month)) WITHOUT ROWID;
      CREATE TEMP TABLE IF NOT EXISTS month_posts (subject_id INTEGER PRIMARY KEY);
      DELETE FROM touched_accounts; DELETE FROM touched_posts; DELETE FROM touched_measures; DELETE FROM touched_months`)
  }

  /** Both are queries for numbers. To be called before anything of these subjects is changed. */
  touch(subjects: string, measures: string): void {
    this.#db.exec(`
      INSERT OR IGNORE INTO touched_accounts SELECT id FROM subjects WHERE kind = 'account' AND id IN (${subjects});
      INSERT OR IGNORE INTO touched_posts SELECT id FROM subjects WHERE kind = 'post' AND id IN (${subjects});
      INSERT OR IGNORE INTO touched_measures ${measures}`)
    this.#touchMonths()
  }

  /** Recounts what was touched, and pauses now and then. */
  *recount(): Generator<void> {
    this.#touchMonths()
    const accounts = accountCounter(this.#db)
    const latest = latestCounter(this.#db)
    const measures = 'SELECT id, additive FROM measures JOIN touched_measures ON measure_id = id ORDER BY id'
    for (const { id, additive } of this.#db.prepare<[], NumberedMeasure>(measures).all()) {
      accounts(id)
      latest(id, additive)
      yield
    }
    const posts = postCounter(this.#db)
    const months = 'SELECT account_id AS accountId, month FROM touched_months ORDER BY 1, 2'
    for (const month of this.#db.prepare<[], TouchedMonth>(months).all()) {
      posts(month)
      yield
    }
  }

  /** The day on which a post was published may itself change: its month before counts too. */
  #touchMonths(): void {
    this.#db.exec(`
      INSERT OR IGNORE INTO touched_months
      SELECT DISTINCT account_id, substr(published_on, 1, 7) FROM touched_posts CROSS JOIN posts USING (subject_id)
      CROSS JOIN subjects ON subjects.id = subject_id WHERE published_on IS NOT NULL`)
  }
}

interface NumberedMeasure {
  readonly id: number
  readonly additive: 0 | 1
}

interface TouchedMonth {
  readonly accountId: string
  readonly month: string
}

function accountCounter(db: Database): (measure: number) => void {
  const forget = db.prepare(
    'DELETE FROM account_months WHERE measure_id = ? AND subject_id IN (SELECT subject_id FROM touched_accounts)',
  )
  // With a lone max() SQLite takes the other columns from the row of that maximum: the value of the last day.
  const count = db.prepare(
    `INSERT INTO account_months SELECT measure_id, subject_id, grain, month, sum, days, last, imports FROM (
       SELECT measure_id, subject_id, grain, substr(to_date, 1, 7) AS month, sum(value) AS sum, count(*) AS days,
         max(to_date), value AS last, json_group_array(DISTINCT import_number) AS imports
       FROM touched_accounts AS touched CROSS JOIN observations USING (subject_id)
       JOIN spans ON spans.id = span_id JOIN value_columns ON value_columns.id = column_id
       WHERE measure_id = ? AND grain IN ('day', 'lifetime') GROUP BY subject_id, grain, month)`,
  )
  return (measure) => {
    forget.run(measure)
    count.run(measure)
  }
}

/**
 * Of a post the last lifetime count where an export gave one, else the sum of its days (their mean for what may not be
 * added), else the count over the window of its last export.
 */
function latestCounter(db: Database): (measure: number, additive: 0 | 1) => void {
  const { first, end } = spansOf('lifetime')
  const told = `touched_posts AS touched
    CROSS JOIN observations AS told ON told.measure_id = @measure AND told.subject_id = touched.subject_id`
  const columns = 'CROSS JOIN value_columns ON value_columns.id = column_id'
  const forget = db.prepare(
    'DELETE FROM latest_of_posts WHERE measure_id = ? AND subject_id IN (SELECT subject_id FROM touched_posts)',
  )
  const lifetimes = db.prepare(
    `INSERT OR REPLACE INTO latest_of_posts
     SELECT @measure, told.subject_id, value, import_number FROM ${told} AND span_id >= @first AND span_id < @end
     ${columns} ORDER BY touched.subject_id, span_id`,
  )
  const others = db.prepare(
    `INSERT OR IGNORE INTO latest_of_posts SELECT @measure, subject_id, value, import_number FROM (
       SELECT subject_id, value, import_number, min(is_window) FROM (
         SELECT told.subject_id, import_number, max(to_date), grain = 'period' AS is_window,
           CASE WHEN grain = 'period' THEN value WHEN @additive THEN sum(value) ELSE avg(value) END AS value
         FROM ${told} AND (span_id < @first OR span_id >= @end) CROSS JOIN spans ON spans.id = span_id ${columns}
         GROUP BY told.subject_id, grain)
       GROUP BY subject_id)`,
  )
  return (measure, additive) => {
    forget.run(measure)
    lifetimes.run({ measure, first, end })
    others.run({ measure, additive, first, end })
  }
}

function postCounter(db: Database): (month: TouchedMonth) => void {
  const told = db
    .prepare<[], number>(
      'SELECT id FROM measures WHERE EXISTS (SELECT 1 FROM latest_of_posts WHERE measure_id = measures.id) ORDER BY id',
    )
    .pluck()
    .all()
  const empty = db.prepare('DELETE FROM month_posts')
  const gather = db.prepare(
    `INSERT INTO month_posts SELECT subject_id FROM posts CROSS JOIN subjects ON subjects.id = subject_id
     WHERE published_on BETWEEN @month || '-01' AND @month || '-31' AND account_id = @accountId ORDER BY subject_id`,
  )
  const forget = db.prepare('DELETE FROM post_months WHERE account_id = @accountId AND month = @month')
  const latest = `month_posts CROSS JOIN latest_of_posts AS latest
    ON measure_id = @measure AND latest.subject_id = month_posts.subject_id`
  // Most months come from one import; to gather different ones costs as much as the rest.
  const count = db.prepare(
    `INSERT INTO post_months (account_id, measure_id, month, sum, posts, imports)
     SELECT @accountId, @measure, @month, sum(value), count(*),
       iif(min(import_number) = max(import_number), json_array(min(import_number)),
         (SELECT json_group_array(DISTINCT import_number) FROM ${latest}))
     FROM ${latest} HAVING count(*) > 0`,
  )
  return (month) => {
    empty.run()
    forget.run(month)
    gather.run(month)
    for (const measure of told) count.run({ ...month, measure })
  }
}

/** Counts everything anew: for a file whose values were never rolled up. */
export function recountEverything(db: Database): void {
  db.transaction(() => {
    db.exec('DELETE FROM account_months; DELETE FROM latest_of_posts; DELETE FROM post_months')
    const rollUps = new RollUps(db)
    rollUps.touch('SELECT id FROM subjects', 'SELECT id FROM measures')
    for (const _ of rollUps.recount());
  })()
}

/** True where there are values and not one of them was rolled up. */
export function isNeverRolledUp(db: Database): boolean {
  return (
    db
      .prepare<[], 0 | 1>(
        `SELECT EXISTS (SELECT 1 FROM observations)
           AND NOT EXISTS (SELECT 1 FROM account_months) AND NOT EXISTS (SELECT 1 FROM latest_of_posts)
           AND EXISTS (SELECT 1 FROM subjects WHERE kind <> 'segment')`,
      )
      .pluck()
      .get() === 1
  )
}
