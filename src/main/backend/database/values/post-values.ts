import type { Database } from 'better-sqlite3'
import type { MeasureId } from '../../../../core/measure.ts'
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

/** Of all posts the months are counted already; of those that pass a filter the posts are looked at one by one. */
export function postMonths(db: Database, choice: PostChoice, measure: MeasureId): PostMonth[] {
  if (choice.rule === null && choice.textContains.length === 0) return countedMonths(db, choice, measure)
  return db
    .prepare<[object], PostMonth>(
      `WITH ${chosen(choice)}
       SELECT month, sum(value) AS sum, count(*) AS posts, json_group_array(DISTINCT import_number) AS imports
       FROM chosen CROSS JOIN ${latest('known', '@measure')} GROUP BY month ORDER BY month`,
    )
    .all({ ...parametersOf(choice), measure })
}

function countedMonths(db: Database, choice: PostChoice, measure: MeasureId): PostMonth[] {
  return db
    .prepare<[object], PostMonth>(
      `WITH own AS MATERIALIZED (
         SELECT month, sum, posts, imports FROM measures JOIN post_months ON measure_id = measures.id
         WHERE account_id IN (SELECT value FROM json_each(@accountIds)) AND name = @measure)
       SELECT month, sum(sum) AS sum, sum(posts) AS posts, iif(min(imports) = max(imports), min(imports), (
         SELECT json_group_array(DISTINCT value) FROM own AS same JOIN json_each(same.imports)
         WHERE same.month = own.month)) AS imports
       FROM own GROUP BY month ORDER BY month`,
    )
    .all({ ...parametersOf(choice), measure })
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
      `WITH ${chosen(choice)}
       SELECT month, sum(above.value) AS numerator, sum(below.value) AS denominator,
         json_group_array(DISTINCT above.import_number) AS imports
       FROM chosen CROSS JOIN ${latest('above', '@numerator')} CROSS JOIN ${latest('below', '@denominator')}
       GROUP BY month ORDER BY month`,
    )
    .all({ ...parametersOf(choice), numerator, denominator })
}

function chosen(choice: PostChoice): string {
  return `chosen AS MATERIALIZED (
    SELECT posts.subject_id, substr(posts.published_on, 1, 7) AS month FROM ${postsWithAccounts}
    WHERE accounts.id IN (SELECT value FROM json_each(@accountIds)) AND posts.published_on IS NOT NULL
    ${passes(choice)})`
}

/** The latest word on each chosen post, as the roll-ups keep it. */
function latest(name: string, measure: string): string {
  return `latest_of_posts AS ${name} ON ${name}.measure_id = (SELECT id FROM measures WHERE name = ${measure})
    AND ${name}.subject_id = chosen.subject_id`
}

function parametersOf(choice: PostChoice) {
  return { ...passingParameters(choice), accountIds: JSON.stringify(choice.accountIds) }
}
