import type { Facts } from '../facts.ts'
import { annexPage } from './annex-page.ts'
import { boardPage } from './board-page.ts'
import { registersOf } from './registers/registers.ts'
import { reportContext } from './report-context.ts'
import type { ReportModel, ReportQuestion } from './report-model.ts'
import { scorecardPage } from './scorecard-page.ts'

/**
 * Builds the report that screen, PDF and workbook are drawn from. The same facts and question give the same model, an
 * empty workspace included: the paper then says that no objective is set. It is a draft until an edition is issued.
 */
export function buildReport(facts: Facts, question: ReportQuestion): ReportModel {
  const context = reportContext(facts, question)
  return {
    organisation: facts.organisation.name,
    currency: facts.settings.currency,
    period: question.period,
    asOf: question.asOf,
    edition: null,
    settings: facts.settings,
    board: boardPage(context),
    scorecard: scorecardPage(context),
    registers: registersOf(context),
    annex: annexPage(context),
  }
}
