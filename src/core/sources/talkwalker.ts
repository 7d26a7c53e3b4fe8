import { mentions } from './mentions.ts'
import { column, figure, marker } from './shape/column.ts'
import type { Source } from './shape/source.ts'

const columns = [
  marker('date', { en: 'published' }),
  marker('attribute', { en: 'title' }),
  marker('attribute', { en: 'content' }),
  column('attribute', { en: 'url' }),
  column('attribute', { en: 'lang' }),
  column('attribute', { en: 'sentiment' }),
  figure(null, { en: 'reach' }),
  figure(null, { en: 'engagement' }),
  column('personal', { en: 'extra_author_attributes.name' }),
  column('attribute', { en: 'extra_source_attributes.name' }),
]

/** Talkwalker: names with dots, the day before the month. */
export const talkwalker: Source = { id: 'talkwalker', verified: false, reports: [mentions(columns, 'day-first')] }
