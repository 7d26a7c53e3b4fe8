import type { Facts } from '../facts.ts'
import { writePeriod } from '../period.ts'
import { type Composition, plainComposition, shownSections } from './composition.ts'
import { annexPage } from './pages/annex-page.ts'
import { boardPage } from './pages/board-page.ts'
import { questionsPage } from './pages/board-questions.ts'
import { ledgersOf } from './pages/ledgers.ts'
import { missedPage } from './pages/missed-page.ts'
import { objectivesPage } from './pages/objectives-page.ts'
import { roiPage } from './pages/roi-page.ts'
import { scorecardPage } from './pages/scorecard-page.ts'
import { thenAndNowPage } from './pages/then-and-now.ts'
import { youSaidPage } from './pages/you-said.ts'
import { registersOf } from './registers/registers.ts'
import { reportContext } from './report-context.ts'
import { modelVersion, type ReportModel } from './report-model.ts'
import type { ReportQuestion } from './report-question.ts'
import { withOwnTexts } from './wording/own-texts.ts'

/**
 * Builds the report that screen, PDF and workbook are drawn from. The same facts, question and composition give the same
 * model, an empty workspace included: the paper then says that no objective is set. It is a draft until an edition is issued.
 */
export function buildReport(
  facts: Facts,
  question: ReportQuestion,
  composition: Composition = plainComposition,
): ReportModel {
  const context = reportContext(facts, question, composition)
  const board = boardPage(context)
  const { comparison, audience, paperSize } = composition
  return withOwnTexts(
    {
      version: modelVersion,
      organisation: facts.organisation.name,
      currency: facts.settings.currency,
      period: question.period,
      ...campaignOf(facts, question),
      asOf: question.asOf,
      edition: null,
      signed: false,
      settings: facts.settings,
      layout: { comparison, audience, paperSize, sections: shownSections(composition, board.missed.length > 0) },
      board,
      objectives: objectivesPage(context),
      thenAndNow: thenAndNowPage(context),
      youSaid: youSaidPage(context),
      roi: roiPage(context, board.pillars),
      questions: questionsPage(context, board.index),
      missed: missedPage(board.missed),
      scorecard: scorecardPage(context),
      registers: registersOf(context),
      ledgers: ledgersOf(context),
      annex: annexPage(context),
    },
    composition.texts,
  )
}

/** A quarter is a quarter, also where a campaign begins and ends with it; campaigns of the same days are named together. */
function campaignOf({ campaigns }: Facts, { period }: ReportQuestion): Pick<ReportModel, 'campaign'> {
  const names = campaigns.flatMap(({ name, period: days }) =>
    days.from === period.from && days.to === period.to ? [name] : [],
  )
  return names.length === 0 || !writePeriod(period).includes('..') ? {} : { campaign: names.join(' · ') }
}
