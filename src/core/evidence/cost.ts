import type { IsoMonth } from '../date.ts'

export const costKinds = ['media', 'agency', 'people', 'approval', 'tools'] as const
export type CostKind = (typeof costKinds)[number]

/** Money spent in one month, in the organisation's currency, allocated to a campaign or an objective where it can be. */
export interface Cost {
  readonly id: string
  readonly month: IsoMonth
  readonly kind: CostKind
  readonly amount: number
  readonly note: string
  readonly campaignId: string | null
  readonly objectiveId: string | null
}

/** Another way to the same outcome, for comparison: a congress stand, a field visit. */
export interface CostAlternative {
  readonly name: string
  readonly cost: number
  readonly outcomes: number
  readonly objectiveId: string
}
