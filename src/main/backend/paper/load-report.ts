import { Refusal } from '../../../contract/reply.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import type { ReportModel, ReportQuestion } from '../../../core/report/report-model.ts'
import type { OpenFile } from '../backend.ts'
import { loadComposition } from '../database/compositions.ts'
import { factsOf } from './load-facts.ts'

/** The one report model that screen, PDF and workbook are drawn from. */
export function loadReport(file: OpenFile, question: ReportQuestion): ReportModel {
  const { period } = question
  if (period.from > period.to) throw new Refusal('period-reversed', { ...period })
  return buildReport(factsOf(file), question, loadComposition(file.db, period))
}
