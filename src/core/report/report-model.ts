import type { IsoDate } from '../date.ts'
import type { Period } from '../period.ts'
import type { Settings } from '../settings.ts'
import type { Audience, Comparison, PaperSize, Section } from './composition.ts'
import type { AnnexPage } from './pages/annex-page.ts'
import type { BoardPage } from './pages/board-page.ts'
import type { QuestionsPage } from './pages/board-questions.ts'
import type { Ledgers } from './pages/ledgers.ts'
import type { MissedPage } from './pages/missed-page.ts'
import type { ObjectivesPage } from './pages/objectives-page.ts'
import type { RoiPage } from './pages/roi-page.ts'
import type { ScorecardPage } from './pages/scorecard-page.ts'
import type { ThenAndNowPage } from './pages/then-and-now.ts'
import type { YouSaidPage } from './pages/you-said.ts'
import type { PaperLook } from './paper-template.ts'
import type { Registers } from './registers/registers.ts'

/** Grows when a part of the model changes its meaning or its name. */
export const modelVersion = 1

/** The waist of Boardroo: screen, PDF and workbook are drawn from this and from nothing else. Plain data, no language. */
export interface ReportModel {
  /** The shape of this model: an issued edition keeps its own, and is read by it for ever. */
  readonly version: typeof modelVersion
  readonly organisation: string
  readonly currency: string
  readonly period: Period
  /** The campaign whose days the period is, by its name; absent where the period is one of the calendar, or nobody's. */
  readonly campaign?: string
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
