import { column, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const responses: Report = {
  id: 'responses',
  platform: 'survey',
  grain: 'day',
  subject: 'account',
  counting: 'answers',
  verifiedIn: ['en'],
  dateOrder: 'of-language',
  columns: [
    marker('person', {
      en: ['Respondent ID', 'RespondentID', 'respondent_id'],
      fr: ['ID du répondant', 'Identifiant du répondant', "ID de l'enquêté"],
    }),
    column('attribute', { en: ['Collector ID', 'CollectorID', 'collector_id'], fr: ['ID du collecteur'] }),
    column('date', { en: ['Start Date', 'StartDate', 'date_created'], fr: ['Date de début', 'Date de création'] }),
    column('attribute', { en: ['End Date', 'EndDate', 'date_modified'], fr: ['Date de fin', 'Date de modification'] }),
    column('person', { en: ['IP Address', 'IPAddress', 'ip_address'], fr: 'Adresse IP' }),
    column('person', { en: ['Email Address', 'EmailAddress', 'email_address'], fr: 'Adresse e-mail' }),
    column('person', { en: ['First Name', 'FirstName', 'first_name'], fr: 'Prénom' }),
    column('person', { en: ['Last Name', 'LastName', 'LastName', 'last_name'], fr: ['Nom', 'Nom de famille'] }),
    column('person', { en: ['Custom Data 1', 'CustomData', 'custom_1'], fr: 'Données personnalisées 1' }),
  ],
  recognition: { headerFirst: true, questions: true },
  quirks: { descriptionRow: true },
}

/** SurveyMonkey: two header rows, the question and under it the option or `Response`. */
export const surveymonkey: Source = { id: 'surveymonkey', verified: true, reports: [responses] }
