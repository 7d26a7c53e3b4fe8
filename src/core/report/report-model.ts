import type { IsoDate, IsoMonth } from '../date.ts'
import type { SourceFact } from '../facts.ts'
import type { Basis } from '../measure.ts'
import type { AmecStage, EvidenceGrade } from '../metric.ts'
import type { Commitment } from '../objective.ts'
import type { Period } from '../period.ts'
import type { Pillar } from '../pillar.ts'
import type { Standing } from '../scoring/score.ts'
import type { Settings } from '../settings.ts'
import type { MetricPlaces } from '../value-place.ts'
import type { AmecCoverage } from './amec-coverage.ts'
import type { BarcelonaLine } from './barcelona.ts'
import type { QuestionsPage } from './board-questions.ts'
import type { CalibrationFigures } from './calibration-figures.ts'
import type { BarChart, BulletChart, ColumnChart } from './chart.ts'
import type { Audience, Comparison, PaperSize, Section } from './composition.ts'
import type { Figure } from './figure.ts'
import type { Ledgers } from './ledgers.ts'
import type { MetricComparison } from './metric-comparison.ts'
import type { ForecastFigures } from './metric-forecast.ts'
import type { MonthSeries } from './metric-months.ts'
import type { MissedPage } from './missed-page.ts'
import type { ObjectivesPage } from './objectives-page.ts'
import type { PaperLook } from './paper-template.ts'
import type { Registers } from './registers/registers.ts'
import type { RoiPage } from './roi-page.ts'
import type { Sentence } from './sentence.ts'
import type { ThenAndNowPage } from './then-and-now.ts'
import type { YouSaidPage } from './you-said.ts'

/** What a report is asked for. */
export interface ReportQuestion {
  readonly period: Period
  /** Figures are those known at the end of this day: the end of the period, or today when it is not over. */
  readonly asOf: IsoDate
}

/** Grows when a part of the model changes its meaning or its name. */
export const modelVersion = 1

/** The waist of Boardroo: screen, PDF and workbook are drawn from this and from nothing else. Plain data, no language. */
export interface ReportModel {
  /** The shape of this model: an issued edition keeps its own, and is read by it for ever. */
  readonly version: typeof modelVersion
  readonly organisation: string
  readonly currency: string
  readonly period: Period
  readonly asOf: IsoDate
  /** Null until an edition is issued: the paper is then marked as a draft. */
  readonly edition: string | null
  /** False until whoever reviewed the edition has signed it: the paper is a draft as long. */
  readonly signed: boolean
  readonly settings: Settings
  readonly layout: Layout
  readonly board: BoardPage
  readonly objectives: ObjectivesPage
  readonly thenAndNow: ThenAndNowPage
  readonly youSaid: YouSaidPage
  readonly roi: RoiPage
  readonly questions: QuestionsPage
  readonly missed: MissedPage
  readonly scorecard: ScorecardPage
  readonly registers: Registers
  readonly ledgers: Ledgers
  readonly annex: AnnexPage
}

/** How the paper was composed. */
export interface Layout {
  readonly comparison: Comparison
  readonly audience: Audience
  readonly paperSize: PaperSize
  /** The sections after page 1, in the order of the paper; the method always follows them. */
  readonly sections: readonly Section[]
  /** The template of the house; absent from a plain paper, and from editions older than templates. */
  readonly look?: PaperLook
}

/** Page 1 is the paper. */
export interface BoardPage {
  readonly ambition: string
  readonly title: Sentence
  readonly index: IndexFigures
  readonly pillars: readonly PillarLine[]
  readonly trend: ColumnChart
  readonly ladder: BarChart
  readonly outcome: Sentence | null
  readonly relationship: Sentence | null
  readonly insight: Sentence | null
  readonly cost: CostLine
  /** Everything that missed, the gravest first; page 1 shows the first few. */
  readonly missed: readonly MissedLine[]
  /** How many more there are than page 1 shows, and where they stand; null where it shows all. */
  readonly missedMore: Sentence | null
  readonly ask: string
  readonly method: Sentence
}

export interface RollUpFigures {
  readonly measured: Figure
  readonly floor: Figure
  readonly ceiling: Figure
  readonly coverage: Figure
  /** What the plan expected by now, and the difference to it. */
  readonly plan: Figure
  readonly difference: Figure
  readonly pace: Figure
  readonly standing: Standing
}

export interface IndexFigures extends RollUpFigures {
  readonly previous: Figure
  readonly sincePrevious: Figure
  /** Share of the weight with data that stands on grade A evidence. */
  readonly gradeA: Figure
}

export interface PillarLine extends RollUpFigures {
  readonly pillar: Pillar
  readonly weight: Figure
  readonly bullet: BulletChart
  readonly sentence: Sentence
}

export interface CostLine {
  readonly total: Figure
  readonly previous: Figure
  readonly budget: Figure
  /** The objective with the dearest outcome that can be costed, one with a named alternative first; null when none can. */
  readonly perOutcome: {
    readonly objective: string
    readonly outcomes: Figure
    readonly cost: Figure
    readonly each: Figure
    readonly previousEach: Figure
    /** `extra` is what one more outcome costs against the alternative: Δcost ÷ Δoutcome. */
    readonly alternative: { readonly name: string; readonly each: Figure; readonly extra: Figure } | null
  } | null
  readonly sentence: Sentence
}

export interface MissedLine {
  readonly objective: string
  /** Empty where the objective itself is red and none of its metrics is. */
  readonly metric: string
  readonly owner: string
  /** The last day of the objective: how long there is still time. */
  readonly until: IsoDate
  readonly sentence: Sentence
  /** The reason kept by the person; null is printed as "no reason given". */
  readonly reason: string | null
}

export interface ScorecardPage {
  readonly title: Sentence
  /** The months of `ScorecardMetric.months`, ascending: the twelve of the board page's chart. */
  readonly periods: readonly IsoMonth[]
  readonly pillars: readonly ScorecardPillar[]
}

export interface ScorecardPillar extends RollUpFigures {
  readonly pillar: Pillar
  readonly weight: Figure
  readonly objectives: readonly ScorecardObjective[]
}

export interface ScorecardObjective extends RollUpFigures {
  readonly id: string
  readonly statement: string
  readonly audience: string
  readonly benefit: string
  readonly owner: string
  readonly commitment: Commitment
  readonly period: Period
  readonly weight: Figure
  readonly guardrailBroken: boolean
  readonly outputsOnly: boolean
  /** Days from the start of its period to the day on which it was approved; null while nobody approved it. */
  readonly setAfterStartDays: Figure | null
  readonly metrics: readonly ScorecardMetric[]
}

export interface ScorecardMetric {
  readonly id: string
  readonly name: string
  readonly stage: AmecStage
  readonly weight: Figure
  readonly guardrail: boolean
  readonly targetKind: string
  readonly basis: Basis
  readonly baseline: Figure
  readonly target: Figure
  readonly actual: Figure
  readonly attainment: Figure
  readonly counted: Figure
  readonly expected: Figure
  readonly pace: Figure
  readonly sampleSize: Figure
  readonly standing: Standing
  readonly regression: boolean
  /** Why nothing was compared, where a platform changed its definition after the baseline. */
  readonly definition: Sentence | null
  readonly grade: EvidenceGrade | null
  /** How attainment is computed, so that the workbook can hold the formula and not only its value. */
  readonly formula: AttainmentFormula
  /** One actual a month of the reporting year, for the annex and the workbook. */
  readonly history: readonly { readonly month: string; readonly value: Figure }[]
  /** The months that the actual speaks of: the window of a flow or a ratio, up to the last known month. */
  readonly window: { readonly from: IsoMonth; readonly to: IsoMonth }
  /** By scenario, one figure for each of the scorecard's periods. */
  readonly months: readonly MonthSeries[]
  readonly forecast: ForecastFigures
  /** Month by month: actual, the year before, plan and forecast. */
  readonly chart: ColumnChart
}

export type AttainmentFormula =
  /** (actual − baseline) / (target − baseline) */
  | { readonly kind: 'way' }
  /** met / due */
  | { readonly kind: 'periods'; readonly met: Figure; readonly due: Figure }
  /** climbed / planned steps */
  | { readonly kind: 'steps'; readonly climbed: Figure; readonly planned: Figure }
  /** (x + 2) / 2 within 0 and 1 */
  | { readonly kind: 'scale'; readonly level: Figure }
  /** reached or not */
  | { readonly kind: 'reached' }
  /** Nothing is compared, because a definition changed in between. */
  | { readonly kind: 'none' }

export interface AnnexPage {
  readonly method: readonly Sentence[]
  readonly calibration: CalibrationFigures
  readonly comparisons: readonly MetricComparison[]
  readonly amec: AmecCoverage
  readonly barcelona: readonly BarcelonaLine[]
  readonly sources: readonly SourceFact[]
  /** Where the values behind the actual of each metric stand; not there in an edition that was issued before it was kept. */
  readonly places?: readonly MetricPlaces[]
}
