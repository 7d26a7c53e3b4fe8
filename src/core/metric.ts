import type { Basis } from './basis.ts'
import type { IsoDate } from './date.ts'
import type { MeasureId } from './measure.ts'
import type { Platform } from './platform.ts'
import type { Target } from './target.ts'

/** The stages of the AMEC Integrated Evaluation Framework, from what we put in to what changed. */
export const amecStages = ['input', 'activity', 'output', 'out-take', 'outcome', 'impact'] as const
export type AmecStage = (typeof amecStages)[number]

/** Evidence grades: A platform export or signed survey, B manual with attachment, C manual without, D estimate. */
export const evidenceGrades = ['A', 'B', 'C', 'D'] as const
export type EvidenceGrade = (typeof evidenceGrades)[number]

export const units = ['count', 'share', 'hours', 'days', 'seconds', 'money', 'points', 'people'] as const
export type Unit = (typeof units)[number]

/** Over how long a flow or a ratio is added up before it is held against its target. */
export const windows = ['month', 'quarter', 'year', 'period'] as const
export type Window = (typeof windows)[number]

/** What shows an objective moving. */
export interface Metric {
  readonly id: string
  readonly name: string
  readonly unit: Unit
  readonly basis: Basis
  readonly window: Window
  readonly target: Target
  /** Dated points of a phased plan as shares of the way, 0 to 1; empty for a linear plan. */
  readonly plan: readonly PlanPoint[]
  readonly stage: AmecStage
  /** Percent of its objective; the metrics of an objective total exactly 100, guardrails weigh 0. */
  readonly weight: number
  readonly guardrail: boolean
  readonly binding: Binding
  /** The grade of values entered by hand; values from exports are always A. */
  readonly grade: EvidenceGrade
}

export interface PlanPoint {
  readonly date: IsoDate
  readonly share: number
}

/** Where a metric's values come from. */
export type Binding =
  | MeasureBinding
  /** Entered by hand with a source note. */
  | { readonly kind: 'manual' }
  /** Read from the moves of the stakeholders named in the ladder target. */
  | { readonly kind: 'ladder' }
  /** Counted in the register of relationships: who reached a stage (or rose above it) in the window. */
  | { readonly kind: 'relationships'; readonly stage: 1 | 2 | 3 | 4 | 5; readonly onlineOnly: boolean }
  /** Counted among the insights. */
  | { readonly kind: 'insights'; readonly count: 'captured' | 'acted-on' | 'acted-on-share' }
  /** Counted in the compliance register, and among the assets that were approved. */
  | { readonly kind: 'compliance'; readonly count: ComplianceCount }
  | AnswersBinding

/** Shares handed over within the hours of the settings, breaches of the codes, days from submission to approval. */
export const complianceCounts = [
  'adverse-events-in-time',
  'complaints-in-time',
  'all-in-time',
  'breaches',
  'approval-days',
] as const
export type ComplianceCount = (typeof complianceCounts)[number]

export interface MeasureBinding {
  readonly kind: 'measure'
  /** For a ratio: the numerator. */
  readonly measure: MeasureId
  readonly denominator: MeasureId | null
  /** Daily values of the account, or the latest values of the posts published in the window. */
  readonly subject: 'account' | 'post'
  readonly platforms: readonly Platform[]
  /** Only these accounts; none named means every account on the platforms. */
  readonly accountIds: readonly string[]
  /** Only the posts that fall under this campaign. */
  readonly campaignId: string | null
  /** Only the posts whose text holds one of these, whatever the case and the accents; none means every post. */
  readonly textContains: readonly string[]
}

/** How answers are counted: the share of some options among all answers, the mean of a scale of numbers, or its promoters. */
export const answerCounts = ['share', 'mean', 'net-promoters'] as const
export type AnswerCount = (typeof answerCounts)[number]

/** Answers to one question of imported surveys. */
export interface AnswersBinding {
  readonly kind: 'answers'
  readonly count: AnswerCount
  /** The question in the words of the survey. */
  readonly question: string
  /** The answers of which the share is; none for what takes all that are numbers. */
  readonly options: readonly string[]
  /** Only these surveys; none named means every survey that asked the question. */
  readonly accountIds: readonly string[]
}

/** A value of a metric in one month, ready to be combined by its basis. Null is "no data", never zero. */
export interface MetricPoint {
  readonly month: string
  readonly value: number | null
  /** For ratios. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** Size of the sample behind a rate, where it is one. */
  readonly sampleSize: number | null
  readonly grade: EvidenceGrade
  /** Ids of the imports or manual entries that gave it. */
  readonly sources: readonly string[]
}
