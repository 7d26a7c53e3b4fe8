import type { Database } from 'better-sqlite3'
import { accountCounter } from './account-months.ts'
import { latestCounter } from './latest-of-posts.ts'
import { countPostMonths } from './post-months.ts'
import { makeTouched } from './touched.ts'

/**
 * Keeps what reports ask for most beside the values: months of accounts, the latest word on each post, and the posts of
 * each month. A change first says what it touches, and recounts that when it has written: the roll-ups are written in its
 * transaction and always equal a recount of everything.
 */
export class RollUps {
  readonly #db: Database

  constructor(db: Database) {
    this.#db = db
    makeTouched(db)
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
    yield* countPostMonths(this.#db)
  }

  /** The day on which a post was published may itself change: its month before counts too. */
  #touchMonths(): void {
    this.#db.exec(`
      INSERT OR IGNORE INTO touched_months (account_id, month)
      SELECT DISTINCT account_id, substr(published_on, 1, 7) FROM touched_posts CROSS JOIN posts USING (subject_id)
      CROSS JOIN subjects ON subjects.id = subject_id WHERE published_on IS NOT NULL`)
  }
}

interface NumberedMeasure {
  readonly id: number
  readonly additive: 0 | 1
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
