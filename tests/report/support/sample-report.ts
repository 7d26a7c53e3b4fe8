import type { Language } from '../../../src/core/language.ts'
import type { ReportModel } from '../../../src/core/report/report-model.ts'
import { testBackend } from '../../support/workspace.ts'

const made = new Map<Language, Promise<ReportModel>>()

/** The third quarter of the sample company, through the import that everybody's exports go through: once for all tests. */
export function sampleReport(language: Language): Promise<ReportModel> {
  const model = made.get(language) ?? makeReport(language)
  made.set(language, model)
  return model
}

async function makeReport(language: Language): Promise<ReportModel> {
  const { handlers } = testBackend()
  await handlers['workspace.create']({ kind: 'sample', language })
  return handlers['report.load']({ period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' })
}
