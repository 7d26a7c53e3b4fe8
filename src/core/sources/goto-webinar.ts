import { column, figure, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const participants: Report = {
  id: 'participants',
  platform: 'webinar',
  grain: 'day',
  subject: 'post',
  counting: 'people',
  event: { id: { en: 'Webinar ID' }, title: { en: 'Webinar Name' } },
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    marker('attribute', { en: 'Attended' }),
    marker('attribute', { en: 'Interest Rating' }),
    column('person', { en: 'Last Name' }),
    column('person', { en: 'First Name' }),
    marker('person', { en: 'Email Address' }),
    marker('date', { en: 'Join Time' }),
    column('attribute', { en: 'Leave Time' }),
    figure('attendance-minutes', { en: ['Time in Session', 'In Session Duration'] }, 'duration-as-minutes'),
    column('attribute', { en: 'Unsubscribed' }),
    column('attribute', { en: ['Registration Date/Time', 'Registration Date'] }),
  ],
}

/** GoTo Webinar's report of attendees: facts of the webinar in sections above, dashes for who stayed away. */
export const gotoWebinar: Source = { id: 'goto-webinar', verified: false, reports: [participants] }
