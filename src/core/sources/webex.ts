import { column, figure, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const participants: Report = {
  id: 'participants',
  platform: 'webinar',
  grain: 'day',
  subject: 'post',
  counting: 'people',
  event: { id: { en: ['Meeting Number', 'Webinar Number'] }, title: { en: ['Meeting Name', 'Webinar Name'] } },
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    column('attribute', { en: ['Meeting Name', 'Webinar Name'] }),
    column('attribute', { en: ['Meeting Start Time', 'Webinar Start Time'] }),
    column('attribute', { en: ['Meeting End Time', 'Webinar End Time'] }),
    marker('person', { en: 'Display Name' }),
    column('person', { en: 'First Name' }),
    column('person', { en: 'Last Name' }),
    column('attribute', { en: 'Role' }),
    marker('person', { en: 'Attendee Email' }),
    marker('date', { en: 'Join Time' }),
    column('attribute', { en: 'Leave Time' }),
    figure('attendance-minutes', { en: 'Attendance Duration' }, 'duration-as-minutes'),
    column('attribute', { en: 'Connection Type' }),
    column('attribute', { en: 'Session Name' }),
  ],
}

/** Webex's list of attendees, one row a connection; durations are written as `59 mins`. */
export const webex: Source = { id: 'webex', verified: false, reports: [participants] }
