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
    marker('date', {
      en: 'Timestamp',
      fr: ['Horodateur', 'Horodatage'],
      de: 'Zeitstempel',
      es: 'Marca temporal',
      it: 'Informazioni cronologiche',
      pt: 'Carimbo de data/hora',
      nl: 'Tijdstempel',
      sv: 'Tidstämpel',
      ja: 'タイムスタンプ',
    }),
    column('person', {
      en: ['Email Address', 'Email address', 'Username'],
      fr: ['Adresse e-mail', "Nom d'utilisateur"],
      de: ['E-Mail-Adresse', 'Nutzername'],
      es: ['Dirección de correo electrónico', 'Nombre de usuario'],
      it: ['Indirizzo email', 'Nome utente'],
      pt: ['Endereço de e-mail', 'Nome de usuário'],
      nl: ['E-mailadres', 'Gebruikersnaam'],
      sv: ['E-postadress', 'Användarnamn'],
      ja: ['メールアドレス', 'ユーザー名'],
    }),
    column('attribute', { en: 'Score', fr: 'Score' }),
  ],
  recognition: { headerFirst: true, questions: true },
}

/** Google Forms: one row a response, the questions themselves as headers. */
export const googleForms: Source = { id: 'google-forms', verified: true, reports: [responses] }
