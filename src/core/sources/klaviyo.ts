import { column, figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

/** Rates are on what was delivered; orders and their worth are for shops. */
const campaigns: Report = {
  id: 'campaigns',
  platform: 'email',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: [],
  dateOrder: 'of-spreadsheet',
  columns: [
    column('title', { en: 'Campaign Name' }),
    ...['Tags', 'Subject', 'List', 'Send Weekday', 'Campaign Channel'].map((en) => column('attribute', { en })),
    marker('published', { en: 'Send Time' }),
    markerFigure('sends', { en: 'Total Recipients' }),
    figure('delivered', { en: 'Successful Deliveries' }),
    figure('bounces', { en: 'Bounces' }),
    figure('bounce-rate', { en: 'Bounce Rate' }),
    figure('opens', { en: 'Unique Opens' }),
    figure('open-rate', { en: 'Open Rate' }),
    figure('clicks', { en: 'Unique Clicks' }),
    figure('email-click-rate', { en: 'Click Rate' }),
    figure('unsubscribes', { en: 'Unsubscribes' }),
    ...['Total Opens', 'Total Clicks', 'Spam Complaints', 'Spam Complaints Rate'].map((en) => figure(null, { en })),
    ...['Unique Placed Order', 'Placed Order Rate', 'Revenue'].map((en) => figure(null, { en })),
    marker('post-id', { en: 'Campaign ID' }),
  ],
}

/** Klaviyo's report of campaigns: a row for each mailing. */
export const klaviyo: Source = { id: 'klaviyo', verified: false, reports: [campaigns] }
