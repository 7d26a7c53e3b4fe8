import type { PaperLetters } from '../../../core/report/paper-template.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'

export interface OfficeLetters {
  readonly titles: string
  readonly text: string
}

/** The letters of a template as fonts that come with office programs: those that a PDF embeds are nowhere else. */
const fonts: Readonly<Record<PaperLetters, OfficeLetters>> = {
  'serif-titles': { titles: 'Cambria', text: 'Calibri' },
  sans: { titles: 'Calibri', text: 'Calibri' },
  serif: { titles: 'Cambria', text: 'Cambria' },
}

export function officeLetters({ layout }: Pick<ReportModel, 'layout'>): OfficeLetters {
  return fonts[layout.look?.letters ?? 'sans']
}
