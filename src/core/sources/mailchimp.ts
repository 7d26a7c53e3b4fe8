import { column, figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const campaigns: Report = {
  id: 'campaigns',
  platform: 'email',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    column('title', { en: 'Title' }),
    marker('attribute', { en: 'Subject' }),
    column('account-name', { en: ['Audience', 'List'] }),
    marker('published', { en: 'Send Date' }),
    column('attribute', { en: 'Send Weekday' }),
    markerFigure('sends', { en: 'Total Recipients' }),
    figure('delivered', { en: 'Successful Deliveries' }),
    figure(null, { en: 'Soft Bounces' }),
    figure(null, { en: 'Hard Bounces' }),
    figure('bounces', { en: 'Total Bounces' }),
    figure(null, { en: 'Times Forwarded' }),
    figure(null, { en: 'Forwarded Opens' }),
    figure('opens', { en: 'Unique Opens' }),
    figure('open-rate', { en: 'Open Rate' }),
    figure(null, { en: 'Total Opens' }),
    figure('clicks', { en: 'Unique Clicks' }),
    figure('email-click-rate', { en: 'Click Rate' }),
    figure(null, { en: 'Total Clicks' }),
    figure('unsubscribes', { en: 'Unsubscribes' }),
    figure(null, { en: 'Abuse Complaints' }),
    figure(null, { en: 'Times Liked on Facebook' }),
    ...['Total Orders', 'Total Gross Sales', 'Total Revenue'].map((en) => figure(null, { en })),
    column('attribute', { en: 'Folder Id' }),
    marker('post-id', { en: 'Unique Id' }),
  ],
  derived: [{ measure: 'delivered', of: 'sends', less: 'bounces' }],
}

/** Mailchimp's `campaigns.csv` of an account export: a row for each mailing. */
export const mailchimp: Source = { id: 'mailchimp', verified: true, reports: [campaigns] }
