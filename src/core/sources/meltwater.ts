import { mentions } from './mentions.ts'
import { column, figure, marker } from './shape/column.ts'
import type { Source } from './shape/source.ts'

const columns = [
  marker('date', { en: 'Date' }),
  // What was called a headline is a title since 2023.
  marker('attribute', { en: ['Headline', 'Title'] }),
  column('attribute', { en: 'URL' }),
  column('attribute', { en: 'Opening Text' }),
  marker('attribute', { en: 'Hit Sentence' }),
  column('attribute', { en: ['Source', 'Source Name'] }),
  column('personal', { en: ['Influencer', 'Author Name'] }),
  column('personal', { en: 'Author Handle' }),
  ...[
    ...['Time', 'Document ID', 'Information Type', 'Source Type', 'Source Domain', 'Content Type', 'Image'],
    ...['Hashtags', 'Links', 'Region', 'State', 'City'],
  ].map((en) => column('attribute', { en })),
  ...['Country', 'Subregion', 'Language', 'Sentiment', 'Key Phrases', 'Input Name', 'Keywords', 'Document Tags'].map(
    (en) => column('attribute', { en }),
  ),
  ...['Reach', 'Desktop Reach', 'Mobile Reach', 'National Viewership', 'Engagement'].map((en) => figure(null, { en })),
  ...['Twitter Social Echo', 'Facebook Social Echo', 'Reddit Social Echo'].map((en) => figure(null, { en })),
  column('made-up-value', { en: 'AVE' }),
  column('personal', { en: ['Twitter Authority', 'Tweet Id', 'Twitter Id', 'Twitter Client'] }),
]

/** Meltwater: UTF-16 and tabs; its advertising value equivalent is never read. */
export const meltwater: Source = { id: 'meltwater', verified: false, reports: [mentions(columns, 'day-first')] }
