import { mentions } from './mentions.ts'
import { column, marker } from './shape/column.ts'
import type { Source } from './shape/source.ts'

const columns = [
  marker('attribute', { en: 'Query Id' }),
  marker('account-name', { en: 'Query Name' }),
  marker('date', { en: 'Date' }),
  ...['Title', 'Snippet', 'Full Text', 'Url', 'Domain', 'Sentiment', 'Page Type', 'Language', 'Country Code'].map(
    (en) => column('attribute', { en }),
  ),
  column('attribute', { en: 'Thread Entry Type' }),
  ...['Author', 'Full Name', 'Avatar', 'Account Type', 'Gender'].map((en) => column('personal', { en })),
]

/** Brandwatch: lines of preamble, then a mention a row. */
export const brandwatch: Source = { id: 'brandwatch', verified: false, reports: [mentions(columns, 'month-first')] }
