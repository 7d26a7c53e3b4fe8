/**
 * Where a company is seen and heard: the networks on which it keeps accounts, then its own site and what it sends,
 * asks and overhears. A Meta export may speak of two networks.
 */
export const platforms = [
  'linkedin',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'tiktok',
  'website',
  'search',
  'email',
  'webinar',
  'survey',
  'listening',
] as const
export type Platform = (typeof platforms)[number]

/** False where there are figures only of days on which somebody came or answered: between them no day is missing. */
export function hasEveryDay(platform: Platform): boolean {
  return platform !== 'webinar' && platform !== 'survey'
}

/** An account of the company on a platform: a page, a profile, a channel. */
export interface Account {
  readonly id: string
  readonly platform: Platform
  readonly name: string
  /** The platform's own id of the account where an export names one; text, never a number. */
  readonly platformId: string | null
}
