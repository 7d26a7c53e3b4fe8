import { column, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

/** Who began and sent nothing has no day of sending. */
const responses: Report = {
  id: 'responses',
  platform: 'survey',
  grain: 'day',
  subject: 'account',
  counting: 'answers',
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    marker('person', { en: '#' }),
    column('attribute', { en: 'Response Type' }),
    column('attribute', { en: 'Start Date (UTC)' }),
    column('attribute', { en: 'Stage Date (UTC)' }),
    marker('date', { en: 'Submit Date (UTC)' }),
    marker('person', { en: 'Network ID' }),
    ...['Tags', 'Ending', 'Score'].map((en) => column('attribute', { en })),
  ],
  recognition: { headerFirst: true },
}

/** Typeform: one row a response, the questions themselves as headers between its number and its days. */
export const typeform: Source = { id: 'typeform', verified: false, reports: [responses] }
