import { column, figure, marker, markerFigure } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const performance: Report = {
  id: 'performance',
  platform: 'search',
  grain: 'period',
  subject: 'account',
  verifiedIn: [],
  dateOrder: 'of-spreadsheet',
  columns: [
    column('attribute', { en: 'Store code' }),
    marker('account-name', { en: 'Business name' }),
    column('attribute', { en: 'Address' }),
    column('attribute', { en: 'Labels' }),
    // Google itself adds up the four: somebody is told of once for each of them.
    markerFigure('profile-visits', { en: 'Google Search - Mobile' }),
    figure('profile-visits', { en: 'Google Search - Desktop' }),
    markerFigure('profile-visits', { en: 'Google Maps - Mobile' }),
    figure('profile-visits', { en: 'Google Maps - Desktop' }),
    figure(null, { en: 'Calls' }),
    figure(null, { en: 'Messages' }),
    figure(null, { en: 'Bookings' }),
    figure(null, { en: 'Directions' }),
    figure('link-clicks', { en: 'Website clicks' }),
    figure(null, { en: 'Food orders' }),
    figure(null, { en: 'Food menu clicks' }),
    figure(null, { en: 'Hotel bookings' }),
  ],
  quirks: { descriptionRow: true, addRepeats: true },
}

/**
 * The performance report of Google Business Profile: a row for each place, a row under the header that explains it, and
 * the days in the name of the file.
 */
export const googleBusinessProfile: Source = {
  id: 'google-business-profile',
  verified: false,
  reports: [performance],
}
