import { type Column, column, figure, marker, markerFigure, segment } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const figures: readonly Column[] = [
  markerFigure('unique-visitors', { en: 'visitors' }),
  figure('page-views', { en: 'pageviews' }),
  figure('visits', { en: 'visits' }),
  column('attribute', { en: 'views_per_visit' }),
  column('attribute', { en: ['scroll_depth', 'time_on_page'] }),
]
/** Shares are written as whole percents, and durations as seconds. */
const rates: readonly Column[] = [
  figure('visit-bounce-rate', { en: 'bounce_rate' }, 'percent'),
  figure('average-visit-duration', { en: 'visit_duration' }, 'duration'),
]

const shared = { platform: 'website', verifiedIn: [], dateOrder: 'of-spreadsheet' } as const

const byDay: Report = {
  ...shared,
  id: 'by-day',
  grain: 'day',
  subject: 'account',
  columns: [marker('date', { en: 'date' }), ...figures, ...rates],
  recognition: { headerFirst: true, anyOfMeasures: ['page-views', 'visits'] },
}

const byName: Report = {
  ...shared,
  id: 'by-name',
  grain: 'period',
  subject: 'segment',
  columns: [{ ...segment('of-title', { en: 'name' }), required: true }, ...figures, ...rates],
  recognition: { headerFirst: true, closed: true },
  quirks: { titleInFileName: /^(.+)\.csv$/ },
}

/** Plausible: a file for the days and one for each dimension, named after it. */
export const plausible: Source = { id: 'plausible', verified: false, reports: [byDay, byName] }
