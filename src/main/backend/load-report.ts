import { Refusal } from '../../contract/reply.ts'
import { buildReport } from '../../core/report/build-report.ts'
import type { ReportModel, ReportQuestion } from '../../core/report/report-model.ts'
import type { OpenFile } from './backend.ts'
import { factsOf } from './load-facts.ts'

/** The one report model that screen, PDF and workbook are drawn from. */
export function loadReport(file: OpenFile, question: ReportQuestion): ReportModel {
  if (question.period.from > question.period.to) throw new Refusal('period-reversed', { name: '' })
  return buildReport(factsOf(file), question)
}
