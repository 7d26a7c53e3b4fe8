import type { PostRule } from '../../../../core/campaign.ts'
import { foldText } from '../fold-text.ts'
import { fallsUnder, ruleParameters } from './post-rule.ts'

/** Which posts a metric counts: those of a campaign, those whose text holds a word, or all. */
export interface PostFilter {
  readonly rule: PostRule | null
  readonly textContains: readonly string[]
}

/** The conditions of a filter, to stand after others. */
export function passes({ rule, textContains }: PostFilter): string {
  const campaign = rule === null ? '' : `AND ${fallsUnder(rule)}`
  const text =
    textContains.length === 0
      ? ''
      : 'AND EXISTS (SELECT 1 FROM json_each(@holding) WHERE instr(posts.folded_title, value) > 0)'
  return `${campaign} ${text}`
}

export function passingParameters({ rule, textContains }: PostFilter) {
  return {
    ...(rule === null ? {} : ruleParameters(rule)),
    ...(textContains.length === 0 ? {} : { holding: JSON.stringify(textContains.map(foldText)) }),
  }
}
