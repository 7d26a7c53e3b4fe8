import type { PostRule } from '../../../../core/campaign.ts'
import { foldText } from '../fold-text.ts'

/** The condition by which posts, joined with their accounts, fall under a rule; its parameters are `ruleParameters`. */
export function fallsUnder(rule: PostRule): string {
  if (rule.handPicks.length === 0) return caught
  return `coalesce((SELECT value ->> 'belongs' FROM json_each(@picks)
    WHERE value ->> 'accountId' = subjects.account_id AND value ->> 'postKey' = subjects.key), (${caught}))`
}

export function ruleParameters(rule: PostRule) {
  const folded = (texts: readonly string[]) => JSON.stringify(texts.map(foldText))
  return {
    from: rule.period.from,
    to: rule.period.to,
    channels: JSON.stringify(rule.channels),
    accounts: JSON.stringify(rule.accountIds),
    texts: folded(rule.textContains),
    hashtags: folded(rule.hashtags),
    links: folded(rule.linkTags),
    marks: rule.textContains.length + rule.hashtags.length + rule.linkTags.length,
    ...(rule.handPicks.length === 0 ? {} : { picks: JSON.stringify(rule.handPicks) }),
  }
}

/** A hashtag ends where its letters, digits and underscores end; folded text has no other letters that matter. */
const marked = `
  EXISTS (SELECT 1 FROM json_each(@texts) WHERE instr(posts.folded_title, value) > 0)
  OR EXISTS (SELECT 1 FROM json_each(@hashtags) WHERE posts.folded_title || ' ' GLOB '*#' || value || '[^a-z0-9_]*')
  OR EXISTS (SELECT 1 FROM json_each(@links)
    WHERE instr(lower(coalesce(posts.link, '')), value) > 0 OR instr(posts.folded_title, value) > 0
      OR instr(lower(coalesce(posts.campaign_name, '')), value) > 0)`

/** Published in the period, on the channels and accounts, and with one of the marks; an empty list lets all through. */
const caught = `
  posts.published_on BETWEEN @from AND @to
  AND (json_array_length(@channels) = 0 OR accounts.platform IN (SELECT value FROM json_each(@channels)))
  AND (json_array_length(@accounts) = 0 OR accounts.id IN (SELECT value FROM json_each(@accounts)))
  AND (@marks = 0 OR ${marked})`
