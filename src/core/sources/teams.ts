import { column, figure, marker } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const shared = {
  platform: 'webinar',
  grain: 'day',
  subject: 'post',
  counting: 'people',
  event: {
    id: { en: ['Meeting Id', 'Meeting ID'], fr: 'ID de la réunion' },
    title: { en: 'Meeting title', fr: ['Titre de la réunion', 'Titre de réunion'], de: 'Besprechungstitel' },
  },
  verifiedIn: ['en'],
  dateOrder: 'day-first',
} as const

/** The order of day and month in Teams is that of the computer; the file's own rows decide where they can. */
const participants: Report = {
  ...shared,
  id: 'participants',
  columns: [
    marker('person', { en: 'Name', fr: 'Nom', de: 'Name' }),
    marker('date', {
      en: ['First join', 'First Join Time'],
      fr: ['Première connexion', 'Première participation', 'Premier accès'],
      de: 'Erster Beitritt',
    }),
    column('attribute', {
      en: ['Last leave', 'Last Leave Time'],
      fr: ['Dernière déconnexion', 'Dernier départ', 'Dernière sortie'],
      de: 'Letztes Verlassen',
    }),
    {
      ...figure(
        'attendance-minutes',
        {
          en: ['In-meeting duration', 'In-Meeting Duration'],
          fr: ['Durée de la réunion', 'Durée en réunion', 'Durée de participation'],
          de: 'Besprechungsdauer',
        },
        'duration-as-minutes',
      ),
      required: true,
    },
    column('person', { en: 'Email', fr: ['E-mail', 'Courrier', 'Adresse e-mail', 'Courriel'], de: 'E-Mail' }),
    column('person', {
      en: ['Participant ID (UPN)', 'Participant ID'],
      fr: ['ID du participant (UPN)', 'ID participant (UPN)'],
      de: 'Teilnehmer-ID (UPN)',
    }),
    column('attribute', { en: 'Role', fr: 'Rôle', de: 'Rolle' }),
  ],
  recognition: {
    structure: [
      { sheet: 1, title: /^2\. /, width: 7, cells: { 0: 'text', 1: 'date', 2: 'date', 3: 'text', 6: 'text' } },
    ],
  },
}

/** In 2021: one row a connection. Newer files have such rows too, in their third section, under other names. */
const connections: Report = {
  ...shared,
  id: 'connections',
  columns: [
    marker('person', { en: 'Full Name', fr: 'Nom complet', de: 'Vollständiger Name' }),
    marker('date', { en: 'Join Time', fr: 'Heure de connexion', de: 'Beitrittszeit' }),
    column('attribute', { en: 'Leave Time', fr: 'Heure de déconnexion', de: 'Zeitpunkt des Verlassens' }),
    figure('attendance-minutes', { en: 'Duration', fr: 'Durée', de: 'Dauer' }, 'duration-as-minutes'),
    column('person', { en: 'Email', fr: 'E-mail', de: 'E-Mail' }),
    column('attribute', { en: 'Role', fr: 'Rôle', de: 'Rolle' }),
    column('person', { en: 'Participant ID (UPN)', fr: 'ID du participant (UPN)', de: 'Teilnehmer-ID (UPN)' }),
  ],
}

/** Until 2021: one row each time somebody came or went. */
const actions: Report = {
  ...shared,
  id: 'joins-and-leaves',
  columns: [
    marker('person', { en: 'Full Name', fr: 'Nom complet', de: 'Vollständiger Name' }),
    marker('attribute', { en: 'User Action', fr: "Action de l'utilisateur", de: 'Benutzeraktion' }),
    marker('date', { en: 'Timestamp', fr: ['Horodatage', 'Horodateur'], de: 'Zeitstempel' }),
  ],
  recognition: { closed: true },
}

/** Attendance of Microsoft Teams: numbered sections in one text, of which the second names who was there. */
export const teams: Source = { id: 'teams', verified: true, reports: [participants, connections, actions] }
