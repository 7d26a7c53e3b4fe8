import { figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

/** Rates are on what was delivered, and printed whole: they are recomputed from their parts. */
const campaigns: Report = {
  id: 'campaigns',
  platform: 'email',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    marker('published', { en: 'Time Sent' }),
    marker('title', { en: 'Campaign Name' }),
    markerFigure('sends', { en: 'Sends' }),
    figure('opens', { en: 'Opens' }),
    figure('open-rate', { en: 'Open Rate' }),
    figure(null, { en: 'Mobile Open Rate' }),
    figure(null, { en: 'Desktop Open Rate' }),
    figure('clicks', { en: 'Clicks' }),
    figure('email-click-rate', { en: 'Click Rate' }),
    figure('bounces', { en: 'Bounces' }),
    figure('bounce-rate', { en: 'Bounce Rate' }),
    figure('unsubscribes', { en: 'Unsubscribes' }),
    figure('unsubscribe-rate', { en: 'Unsubscribe Rate' }),
  ],
  derived: [{ measure: 'delivered', of: 'sends', less: 'bounces' }],
  quirks: { knownByTitle: true },
}

/** Constant Contact's report of e-mail campaigns: a row for each mailing, without any id. */
export const constantContact: Source = { id: 'constant-contact', verified: true, reports: [campaigns] }
