import { column, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const responses: Report = {
  id: 'responses',
  platform: 'survey',
  grain: 'day',
  subject: 'account',
  counting: 'answers',
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    column('attribute', { en: ['ID', 'Id'], fr: ['ID', 'Id'], de: 'ID' }),
    marker('attribute', {
      en: 'Start time',
      fr: 'Heure de début',
      de: 'Startzeit',
      es: 'Hora de inicio',
      it: 'Ora di inizio',
      pt: 'Hora de início',
      nl: 'Begintijd',
    }),
    marker('date', {
      en: 'Completion time',
      fr: 'Heure de fin',
      de: 'Fertigstellungszeit',
      es: 'Hora de finalización',
      it: ['Ora di completamento', 'Ora di fine'],
      pt: ['Hora de conclusão', 'Hora da conclusão'],
      nl: ['Tijd van voltooien', 'Voltooiingstijd'],
    }),
    column('person', { en: 'Email', fr: ['Adresse de messagerie', 'E-mail'], de: 'E-Mail', es: 'Correo electrónico' }),
    column('person', { en: 'Name', fr: 'Nom', de: 'Name', es: 'Nombre', it: 'Nome', pt: 'Nome', nl: 'Naam' }),
    column('attribute', { en: 'Last modified time', fr: 'Heure de la dernière modification' }),
    column('attribute', { en: ['Total points', 'Quiz feedback'], fr: ['Total des points', 'Points totaux'] }),
  ],
  // Both are there even where nobody was asked who they are; a list of tickets begins and ends as well.
  recognition: { headerFirst: true, anyOf: ['person'] },
}

/** Microsoft Forms, as its workbook is described; options chosen together are joined by `;`. */
export const microsoftForms: Source = { id: 'microsoft-forms', verified: false, reports: [responses] }
