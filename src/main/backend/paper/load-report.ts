import { Refusal } from '../../../contract/reply.ts'
import { type Grounds, paperOf } from '../../../core/pack/grounds.ts'
import { lookOf } from '../../../core/report/paper-template.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { ReportQuestion } from '../../../core/report/report-question.ts'
import type { OpenFile } from '../backend.ts'
import { loadComposition } from '../database/papers/compositions.ts'
import { loadPaperTemplates } from '../database/papers/paper-templates.ts'
import { factsOf } from './load-facts.ts'
import { withPlaces } from './value-places.ts'

/** The one report model that screen, PDF and workbook are drawn from, in the look of its template. */
export function loadReport(file: OpenFile, question: ReportQuestion): ReportModel {
  return paperOf(loadGrounds(file, question))
}

/** All that the paper of a period follows from. */
export function loadGrounds(file: OpenFile, question: ReportQuestion): Grounds {
  const { period, asOf } = question
  if (period.from > period.to) throw new Refusal('period-reversed', { ...period })
  if (asOf < period.from) throw new Refusal('period-ahead', { from: period.from })
  const composition = loadComposition(file.db, period)
  const look = lookOf(loadPaperTemplates(file.db), composition) ?? null
  return { facts: withPlaces(file.db, factsOf(file), asOf), question, composition, look }
}
