/** The networks on which a company keeps accounts. A Meta export may speak of two of them. */
export const platforms = ['linkedin', 'facebook', 'instagram', 'x', 'youtube'] as const
export type Platform = (typeof platforms)[number]

/** An account of the company on a platform: a page, a profile, a channel. */
export interface Account {
  readonly id: string
  readonly platform: Platform
  readonly name: string
  /** The platform's own id of the account where an export names one; text, never a number. */
  readonly platformId: string | null
}
