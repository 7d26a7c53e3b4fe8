import type { Cost } from './cost.ts'

/** A cost as the register keeps it: of time spent, how the amount came about. */
export interface CostRecord extends Cost {
  /** Null where the amount was typed. */
  readonly time: TimeSpent | null
}

export const timeUnits = ['days', 'hours'] as const
export type TimeUnit = (typeof timeUnits)[number]

/** People by the day, approval by the hour. */
export interface TimeSpent {
  readonly unit: TimeUnit
  readonly quantity: number
  /** In the organisation's currency, for one day or one hour. */
  readonly rate: number
}
