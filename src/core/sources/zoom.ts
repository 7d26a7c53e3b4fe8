import { column, figure, marker, type Report, type Source } from './source.ts'

const participants: Report = {
  id: 'participants',
  platform: 'webinar',
  grain: 'day',
  subject: 'post',
  counting: 'people',
  event: {
    id: { en: ['Meeting ID', 'Webinar ID'], fr: ['ID de réunion', 'ID de la réunion'] },
    title: { en: 'Topic', fr: ['Sujet', 'Thème'] },
  },
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    marker('person', {
      en: ['Name (Original Name)', 'User Name (Original Name)', 'Name (original name)'],
      fr: ['Nom (nom original)', "Nom (Nom d'origine)", "Nom d'utilisateur (nom original)"],
    }),
    column('person', {
      en: ['User Email', 'Email'],
      fr: ["E-mail de l'utilisateur", 'E-mail', "Adresse e-mail de l'utilisateur"],
    }),
    marker('date', { en: 'Join Time', fr: ["Heure d'entrée", "Heure d'arrivée", 'Heure de connexion'] }),
    column('attribute', { en: 'Leave Time', fr: ['Heure de sortie', 'Heure de départ'] }),
    figure('attendance-minutes', {
      en: ['Duration (Minutes)', 'Total Duration (Minutes)', 'Time in Session (minutes)'],
      fr: ['Durée (minutes)', 'Durée totale (minutes)'],
    }),
    column('attribute', { en: 'Guest', fr: 'Invité' }),
    column('attribute', { en: 'Recording Consent', fr: "Consentement à l'enregistrement" }),
    column('attribute', { en: 'In Waiting Room', fr: "En salle d'attente" }),
  ],
}

/** Zoom's list of participants, with or without three lines about the meeting above it; one row a connection. */
export const zoom: Source = { id: 'zoom', verified: true, reports: [participants] }
