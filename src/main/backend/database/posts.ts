import type { Database } from 'better-sqlite3'
import type { CampaignPost } from '../../../contract/views.ts'
import type { Campaign } from '../../../core/campaign.ts'
import type { Post } from '../../../core/observation.ts'
import { foldText } from './fold-text.ts'
import { PostMentions } from './post-mentions.ts'

/** What of a campaign decides which posts are its own. */
export type PostRule = Pick<Campaign, 'period' | 'channels' | 'textContains'>

/** Published in the period, on the channels, and its text holds one of the words; an empty list lets all through. */
export const fallsUnder = `
  posts.published_on BETWEEN @from AND @to
  AND (json_array_length(@channels) = 0 OR accounts.platform IN (SELECT value FROM json_each(@channels)))
  AND (json_array_length(@texts) = 0
    OR EXISTS (SELECT 1 FROM json_each(@texts) WHERE instr(posts.folded_title, value) > 0))`

export const postsWithAccounts = `
  posts JOIN subjects ON subjects.id = posts.subject_id JOIN accounts ON accounts.id = subjects.account_id`

export interface DescribedPost {
  readonly subjectId: number
  readonly post: Post
}

/** Keeps posts as the latest exports describe them; what a later export leaves out stays as the earlier one had it. */
export function savePosts(db: Database, importNumber: number, rows: readonly DescribedPost[]): void {
  const mentions = new PostMentions(db)
  for (const { subjectId, post } of rows) mentions.add(subjectId, importNumber, post)
}

export function countPosts(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM posts').pluck().get() ?? 0
}

export function countCampaignPosts(db: Database, rule: PostRule): number {
  return (
    db
      .prepare<[object], number>(`SELECT count(*) FROM ${postsWithAccounts} WHERE ${fallsUnder}`)
      .pluck()
      .get(ruleParameters(rule)) ?? 0
  )
}

/** The posts of a campaign, latest first, with their last known reach and engagements. */
export function campaignPosts(db: Database, rule: PostRule): CampaignPost[] {
  return db
    .prepare<[object], CampaignPost>(
      `SELECT accounts.platform, posts.title, posts.link, posts.published_on AS publishedOn,
         coalesce(${latest('reach')}, ${latest('views')}, ${latest('impressions')}) AS reached,
         ${latest('engagements')} AS engagements
       FROM ${postsWithAccounts} WHERE ${fallsUnder}
       ORDER BY posts.published_on DESC, posts.subject_id`,
    )
    .all(ruleParameters(rule))
}

function latest(measure: 'reach' | 'views' | 'impressions' | 'engagements'): string {
  return `(SELECT value FROM observations WHERE observations.subject_id = posts.subject_id
    AND measure = '${measure}' AND grain = 'lifetime' ORDER BY to_date DESC LIMIT 1)`
}

export function ruleParameters(rule: PostRule) {
  return {
    from: rule.period.from,
    to: rule.period.to,
    channels: JSON.stringify(rule.channels),
    texts: JSON.stringify(rule.textContains.map(foldText)),
  }
}
