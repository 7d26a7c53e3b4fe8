import { addDays, daysBetween, type IsoDate } from './date.ts'

/** Something a campaign shows, and how it was approved: a film, a page, a post. */
export interface CampaignAsset {
  readonly id: string
  readonly name: string
  /** As the approval system gives it; needed once it is approved. */
  readonly approvalNumber: string
  readonly submittedOn: IsoDate | null
  readonly approvedOn: IsoDate | null
  /** The last day on which it may be shown. */
  readonly expiresOn: IsoDate | null
}

export const assetStates = ['expired', 'expiring', 'approved', 'in-approval', 'draft'] as const
export type AssetState = (typeof assetStates)[number]

/** An approval that ends within so many days is said beforehand, so that it can be renewed in time. */
export const expiringWithinDays = 30

export function assetState({ submittedOn, approvedOn, expiresOn }: CampaignAsset, today: IsoDate): AssetState {
  if (approvedOn === null || approvedOn > today) return submittedOn === null ? 'draft' : 'in-approval'
  if (expiresOn === null) return 'approved'
  if (expiresOn < today) return 'expired'
  return expiresOn <= addDays(today, expiringWithinDays) ? 'expiring' : 'approved'
}

/** The field of an asset that cannot be as it is; null for a sound one. */
export function assetFault(
  asset: CampaignAsset,
): 'name' | 'number' | 'submittedOn' | 'approvedOn' | 'expiresOn' | null {
  const { name, approvalNumber, submittedOn, approvedOn, expiresOn } = asset
  if (name.trim() === '') return 'name'
  if (approvedOn !== null && submittedOn !== null && submittedOn > approvedOn) return 'submittedOn'
  if (expiresOn !== null && approvedOn === null) return 'approvedOn'
  if (expiresOn !== null && approvedOn !== null && expiresOn < approvedOn) return 'expiresOn'
  return approvedOn !== null && approvalNumber.trim() === '' ? 'number' : null
}

/** Whole days from submission to approval; null while one of them is not known. */
export function cycleDays({ submittedOn, approvedOn }: CampaignAsset): number | null {
  return submittedOn === null || approvedOn === null ? null : daysBetween(submittedOn, approvedOn)
}

/** The median of the approval cycles; null while nothing was approved. */
export function medianCycleDays(assets: readonly CampaignAsset[]): number | null {
  const days = assets.flatMap((asset) => cycleDays(asset) ?? []).sort((a, b) => a - b)
  const middle = days[Math.floor((days.length - 1) / 2)]
  const next = days[Math.ceil((days.length - 1) / 2)]
  return middle === undefined || next === undefined ? null : (middle + next) / 2
}
