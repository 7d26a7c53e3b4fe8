import { type Language, languages } from '../../core/language.ts'
import type { ReportQuestion } from '../../core/report/report-question.ts'

export interface PrintAddress {
  readonly question: ReportQuestion
  readonly language: Language
  /** The one sheet that is wanted as a picture; null for the whole paper. */
  readonly sheet: number | null
}

/** Reads `#/print?from=2026-07-01&to=2026-09-30&asOf=2026-09-30&language=fr`. The main process checks the days. */
export function readPrintAddress(hash: string): PrintAddress {
  const query = new URLSearchParams(hash.slice(hash.indexOf('?') + 1))
  const value = (name: string) => query.get(name) ?? ''
  return {
    question: { period: { from: value('from'), to: value('to') }, asOf: value('asOf') },
    sheet: query.has('sheet') ? Number(query.get('sheet')) : null,
    language: languages.find((language) => language === query.get('language')) ?? 'en',
  }
}
