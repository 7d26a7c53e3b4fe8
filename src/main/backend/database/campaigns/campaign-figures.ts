import type { Database } from 'better-sqlite3'
import type { CampaignMeasure, CampaignPost } from '../../../../contract/campaign-views.ts'
import type { HandPick, PostRule } from '../../../../core/campaign.ts'
import { type MeasureId, measureOf } from '../../../../core/measure.ts'
import { isOwn } from '../../../../core/own-measure.ts'
import { shippedMeasures } from '../../../../core/shipped-measures.ts'
import { foldText } from '../fold-text.ts'
import { fallsUnder, ruleParameters } from '../values/post-rule.ts'
import { postsWithAccounts, selectPosts } from '../values/posts.ts'

/**
 * What the posts of a campaign gathered until now, by measure. The people whom two posts reached may be the same, so
 * that of what may not be added only the mean of a post is given. Rates and states are no sums of posts, and left out.
 */
export function campaignMeasures(db: Database, rule: PostRule): CampaignMeasure[] {
  return db
    .prepare<[object], { measure: MeasureId; posts: number; sum: number }>(
      `WITH chosen AS MATERIALIZED (SELECT posts.subject_id FROM ${postsWithAccounts} WHERE ${fallsUnder(rule)})
       SELECT name AS measure, count(*) AS posts, sum(value) AS sum
       FROM chosen CROSS JOIN measures CROSS JOIN latest_of_posts
         ON latest_of_posts.measure_id = measures.id AND latest_of_posts.subject_id = chosen.subject_id
       GROUP BY name`,
    )
    .all(ruleParameters(rule))
    .filter(({ measure }) => measureOf(measure).basis === 'flow')
    .sort((a, b) => inOrder(a.measure, b.measure))
    .map(({ measure, posts, sum }) => ({
      measure,
      posts,
      total: measureOf(measure).additive ? sum : null,
      mean: sum / posts,
    }))
}

/** Ours in the order in which they are offered, then those that persons named. */
function inOrder(a: MeasureId, b: MeasureId): number {
  if (isOwn(a) && isOwn(b)) return a < b ? -1 : 1
  if (isOwn(a) || isOwn(b)) return isOwn(a) ? 1 : -1
  return shippedMeasures.indexOf(a) - shippedMeasures.indexOf(b)
}

/** More would not be read. */
const shown = 20

/** Posts outside a campaign whose text holds some words, latest first: those that a person may add by hand. */
export function postsOutside(db: Database, rule: PostRule, text: string): CampaignPost[] {
  return db
    .prepare<[object], CampaignPost>(
      `${selectPosts} WHERE NOT coalesce((${fallsUnder(rule)}), 0) AND instr(posts.folded_title, @sought) > 0
       ORDER BY posts.published_on DESC, posts.subject_id LIMIT ${shown}`,
    )
    .all({ ...ruleParameters(rule), sought: foldText(text) })
}

/** The posts that were picked by hand one way or the other, as long as an import knows them. */
export function pickedPosts(db: Database, picks: readonly HandPick[], belongs: boolean): CampaignPost[] {
  return db
    .prepare<[object], CampaignPost>(
      `${selectPosts} WHERE EXISTS (SELECT 1 FROM json_each(@picks)
         WHERE value ->> 'accountId' = subjects.account_id AND value ->> 'postKey' = subjects.key
           AND value ->> 'belongs' = @belongs)
       ORDER BY posts.published_on DESC, posts.subject_id`,
    )
    .all({ picks: JSON.stringify(picks), belongs: Number(belongs) })
}
