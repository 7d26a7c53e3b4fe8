import { column, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const responses: Report = {
  id: 'responses',
  platform: 'survey',
  grain: 'day',
  subject: 'account',
  counting: 'answers',
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    column('attribute', { en: 'StartDate' }),
    column('attribute', { en: 'EndDate' }),
    column('remark', { en: 'Status' }),
    column('person', { en: 'IPAddress' }),
    column('attribute', { en: 'Progress' }),
    column('attribute', { en: 'Duration (in seconds)' }),
    column('attribute', { en: 'Finished' }),
    marker('date', { en: 'RecordedDate' }),
    marker('person', { en: 'ResponseId' }),
    column('person', { en: 'RecipientLastName' }),
    column('person', { en: 'RecipientFirstName' }),
    column('person', { en: 'RecipientEmail' }),
    column('person', { en: 'ExternalReference' }),
    column('person', { en: 'LocationLatitude' }),
    column('person', { en: 'LocationLongitude' }),
    column('attribute', { en: 'DistributionChannel' }),
    column('attribute', { en: 'UserLanguage' }),
  ],
  recognition: { headerFirst: true },
  quirks: { questionsBelow: /^\{"ImportId":/, previewRemark: /^(?:survey (?:preview|test)|[12])$/i },
}

/** Qualtrics: short names, under them the questions in words, under these a row for programs. */
export const qualtrics: Source = { id: 'qualtrics', verified: false, reports: [responses] }
