import type { Database } from 'better-sqlite3'
import type { StoredDays } from '../../../../core/import/coverage.ts'
import { daysOfRange, rangesOfDays } from '../../../../core/import/day-ranges.ts'
import type { Period } from '../../../../core/period.ts'

/** The days for which an account has values of a measure; of its posts, from the first publication to the last. */
export function storedDays(db: Database): StoredDays {
  const ofAccount = db.prepare<[string, string], Period>(
    `SELECT DISTINCT stored_values.from_date AS "from", stored_values.to_date AS "to"
     FROM subjects JOIN stored_values ON subject_id = subjects.id
     WHERE account_id = ? AND kind = 'account' AND measure = ? AND grain IN ('day', 'period')`,
  )
  const ofPosts = db.prepare<[string], { from: string | null; to: string | null }>(
    `SELECT min(published_on) AS "from", max(published_on) AS "to"
     FROM subjects JOIN posts ON subject_id = subjects.id WHERE account_id = ? AND subjects.kind = 'post'`,
  )
  return (accountId, measure, subject) => {
    if (subject === 'account') return rangesOfDays(ofAccount.all(accountId, measure).flatMap(daysOfRange))
    const { from, to } = ofPosts.get(accountId) ?? { from: null, to: null }
    return from === null || to === null ? [] : [{ from, to }]
  }
}
