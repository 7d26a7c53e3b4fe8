import type { CampaignPost } from '../../../contract/campaign-views.ts'
import type { HandPick } from '../../../core/campaign.ts'

type PostName = Pick<CampaignPost, 'accountId' | 'key'>

/** Says of a post whether it belongs, whatever the rule says; what was said of it before is forgotten. */
export function picked(picks: readonly HandPick[], post: PostName, belongs: boolean): HandPick[] {
  const { accountId, key: postKey } = post
  return [...unpicked(picks, post), { accountId, postKey, belongs }]
}

/** Leaves a post to the rule again. */
export function unpicked(picks: readonly HandPick[], { accountId, key }: PostName): HandPick[] {
  return picks.filter((pick) => pick.accountId !== accountId || pick.postKey !== key)
}

/** Takes a post out: one that was put in by hand is left to the rule, which does not catch it. */
export function withoutPost(picks: readonly HandPick[], post: PostName): HandPick[] {
  return isPickedIn(picks, post) ? unpicked(picks, post) : picked(picks, post, false)
}

export function isPickedIn(picks: readonly HandPick[], { accountId, key }: PostName): boolean {
  return picks.some((pick) => pick.belongs && pick.accountId === accountId && pick.postKey === key)
}
