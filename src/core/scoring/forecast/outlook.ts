import type { IsoDate, IsoMonth } from '../../date.ts'

/** Where a metric will stand at the end of its plan, if it goes on as it went. */
export interface Forecast {
  readonly kind: 'forecast'
  /** The last day of the plan. */
  readonly endsOn: IsoDate
  /** The value that will be held against the target, in the unit of the metric. */
  readonly value: number
  /** Four of five times the value lies from `low` to `high`; the forecast lies within. */
  readonly low: number
  readonly high: number
  /** Raw attainment at the end of the plan. */
  readonly attainment: number
  /** The share of the ways drawn on which the target is met: 0 to 1. */
  readonly chance: number
  /** The months to come, each alone. */
  readonly months: readonly ForecastMonth[]
  /** How many observations it stands on. */
  readonly periods: number
}

/** What a month alone is forecast to be, and the 80 % interval around it. */
export interface ForecastMonth {
  readonly month: IsoMonth
  readonly value: number
  readonly low: number
  readonly high: number
}

/** Why there is no forecast. */
export type NoForecast =
  | { readonly kind: 'too-early'; readonly periods: number; readonly needed: number }
  /** The plan is over, or has not begun: there is an actual, or nothing yet. */
  | { readonly kind: 'over' | 'not-begun' }
  /** A milestone is reached or not: no line leads there. */
  | { readonly kind: 'all-or-nothing' }
  /** Nothing is compared across a change of definition; see `breakOf`. */
  | { readonly kind: 'definition-changed' }

export type Outlook = Forecast | NoForecast
