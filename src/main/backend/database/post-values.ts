import type { Database } from 'better-sqlite3'
import type { MeasureId } from '../../../core/measure.ts'
import type { RatioMonth } from './measured-values.ts'
import { type PostFilter, passes, passingParameters } from './post-filter.ts'
import { postsWithAccounts } from './posts.ts'

/** Posts of some accounts, and of these the ones that pass. */
export interface PostChoice extends PostFilter {
  readonly accountIds: readonly string[]
}

/** What the posts published in one month have gathered until now. */
export interface PostMonth {
  readonly month: string
  readonly sum: number
  readonly posts: number
  /** JSON array of import numbers. */
  readonly imports: string
}

export function postMonths(db: Database, choice: PostChoice, measure: MeasureId, additive: boolean): PostMonth[] {
  return db
    .prepare<[object], PostMonth>(
      `WITH ${chosen(choice)}, known AS (${lastKnown('@measure', '@additive')})
       SELECT month, sum(value) AS sum, count(*) AS posts, json_group_array(DISTINCT import_number) AS imports
       FROM known GROUP BY month ORDER BY month`,
    )
    .all({ ...parametersOf(choice), measure, additive: additive ? 1 : 0 })
}

/** A rate's parts, from the posts of which both are known. */
export function postRatioMonths(
  db: Database,
  choice: PostChoice,
  numerator: MeasureId,
  denominator: MeasureId,
): RatioMonth[] {
  return db
    .prepare<[object], RatioMonth>(
      `WITH ${chosen(choice)}, above AS (${lastKnown('@numerator', '1')}), below AS (${lastKnown('@denominator', '1')})
       SELECT above.month, sum(above.value) AS numerator, sum(below.value) AS denominator,
         json_group_array(DISTINCT above.import_number) AS imports
       FROM above JOIN below USING (subject_id) GROUP BY above.month ORDER BY above.month`,
    )
    .all({ ...parametersOf(choice), numerator, denominator })
}

function chosen(choice: PostChoice): string {
  return `chosen AS MATERIALIZED (
    SELECT posts.subject_id, substr(posts.published_on, 1, 7) AS month FROM ${postsWithAccounts}
    WHERE accounts.id IN (SELECT value FROM json_each(@accountIds)) AND posts.published_on IS NOT NULL
    ${passes(choice)})`
}

/**
 * The last known value of each post: its lifetime count where an export gave one, else the sum of its days (their
 * mean for what may not be added), else the count over the window of its last export. With a lone max() or min()
 * SQLite takes the other columns from the row of that extreme.
 */
function lastKnown(measure: string, additive: string): string {
  return `
    SELECT subject_id, month, value, import_number, min(rank) FROM (
      SELECT subject_id, month, import_number, max(to_date),
        CASE grain WHEN 'lifetime' THEN 1 WHEN 'day' THEN 2 ELSE 3 END AS rank,
        CASE WHEN grain <> 'day' THEN value WHEN ${additive} THEN sum(value) ELSE avg(value) END AS value
      FROM chosen CROSS JOIN observations USING (subject_id)
      WHERE measure = ${measure} GROUP BY subject_id, grain)
    GROUP BY subject_id`
}

function parametersOf(choice: PostChoice) {
  return { ...passingParameters(choice), accountIds: JSON.stringify(choice.accountIds) }
}
