import type { Database } from 'better-sqlite3'
import type { CampaignPost } from '../../../../contract/campaign-views.ts'
import type { PostRule } from '../../../../core/campaign.ts'
import { type MeasureId, measureOf } from '../../../../core/measure.ts'
import type { Grain } from '../../../../core/observation.ts'
import { fallsUnder, ruleParameters } from './post-rule.ts'

export const postsWithAccounts = `
  posts JOIN subjects ON subjects.id = posts.subject_id JOIN accounts ON accounts.id = subjects.account_id`

export function countPosts(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM posts').pluck().get() ?? 0
}

export function countCampaignPosts(db: Database, rule: PostRule): number {
  return (
    db
      .prepare<[object], number>(`SELECT count(*) FROM ${postsWithAccounts} WHERE ${fallsUnder(rule)}`)
      .pluck()
      .get(ruleParameters(rule)) ?? 0
  )
}

/** The posts of a campaign, latest first, with their last known reach and engagements. */
export function campaignPosts(db: Database, rule: PostRule): CampaignPost[] {
  return db
    .prepare<[object], CampaignPost>(
      `${selectPosts} WHERE ${fallsUnder(rule)} ORDER BY posts.published_on DESC, posts.subject_id`,
    )
    .all(ruleParameters(rule))
}

/** Platforms that name no sum of engagements count them one by one. */
const others = ['comments', 'shares', 'clicks'] as const satisfies readonly MeasureId[]

/** The last lifetime count of a post, else the sum of its days, else the count over the window of its last export. */
function lastKnown(...measured: readonly MeasureId[]): string {
  const values = measured.flatMap((measure) => {
    const from = `FROM stored_values WHERE stored_values.subject_id = posts.subject_id AND measure = '${measure}'`
    const last = (grain: Grain) => `(SELECT value ${from} AND grain = '${grain}' ORDER BY to_date DESC LIMIT 1)`
    const days = `(SELECT ${measureOf(measure).additive ? 'sum' : 'avg'}(value) ${from} AND grain = 'day')`
    return [last('lifetime'), days, last('period')]
  })
  return `coalesce(${values.join(', ')})`
}

/** The sum of what is known; nothing where nothing is. */
function sumOf(parts: readonly string[]): string {
  return `iif(coalesce(${parts.join(', ')}) IS NULL, NULL, ${parts.map((part) => `coalesce(${part}, 0)`).join(' + ')})`
}

/** A post as a person knows it again, with its last known reach and engagements; conditions stand after it. */
export const selectPosts = `
  SELECT accounts.platform, accounts.id AS accountId, subjects.key, posts.title, posts.link,
    posts.published_on AS publishedOn,
    coalesce(${lastKnown('reach')}, ${lastKnown('views')}, ${lastKnown('impressions')}) AS reached,
    coalesce(${lastKnown('engagements')}, ${sumOf([lastKnown('reactions', 'likes'), ...others.map((one) => lastKnown(one))])})
      AS engagements
  FROM ${postsWithAccounts}`
