import type { Figure } from './figure.ts'
import type { Sentence } from './sentence.ts'

/** Scenarios of the International Business Communication Standards: actual, previous year, plan, forecast. */
export type Scenario = 'AC' | 'PY' | 'PL' | 'FC'

/** Value against target with grey bands: shares of the target, 0 to 1. */
export interface BulletChart {
  readonly kind: 'bullet'
  readonly id: string
  readonly actual: Figure
  readonly plan: Figure
  /** Ends of the red and amber bands; green reaches to `maximum`. */
  readonly bands: readonly [amberFrom: number, greenFrom: number]
  readonly maximum: number
  /** Alternative text. */
  readonly description: Sentence
}

/** Time from left to right, one column a period and scenario. */
export interface ColumnChart {
  readonly kind: 'columns'
  readonly id: string
  /** ISO months. */
  readonly periods: readonly string[]
  readonly series: readonly { readonly scenario: Scenario; readonly values: readonly Figure[] }[]
  readonly notes: readonly ChartNote[]
  readonly description: Sentence
}

/** Structure from top to bottom: the ladder of relationships by stage, then and now. */
export interface BarChart {
  readonly kind: 'bars'
  readonly id: string
  /** Term keys. */
  readonly rows: readonly string[]
  readonly series: readonly { readonly scenario: Scenario; readonly values: readonly Figure[] }[]
  readonly description: Sentence
}

export type Chart = BulletChart | ColumnChart | BarChart

/** An event drawn as a number on the chart: launch, congress, crisis, a platform's new definition. */
export interface ChartNote {
  readonly number: number
  readonly period: string
  /** In the person's own words; empty for a break that we ship. */
  readonly text: string
  /** Set where a platform changed a definition: the series is broken there, and this says it. */
  readonly break?: Sentence
}
