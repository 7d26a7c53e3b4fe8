import { type Column, column, figure, marker } from './shape/column.ts'
import type { EventWords } from './shape/counting.ts'
import type { Report, Source } from './shape/source.ts'
import type { Words } from './shape/words.ts'

const speaking: Words = {
  en: ['Host Details', 'Panelist Details', 'Host', 'Panelist'],
  fr: ["Détails de l'hôte", 'Détails sur l’hôte', 'Détails du panéliste', 'Détails des panélistes'],
}

const held: EventWords = {
  id: { en: ['Meeting ID', 'Webinar ID', 'ID'], fr: ['ID de réunion', 'ID de la réunion'] },
  title: { en: 'Topic', fr: ['Sujet', 'Thème'] },
  idInFileName: /^participants_(\d{9,11})(?:\D|$)/,
}
const began: Words = {
  en: ['Start Time', 'Actual Start Time'],
  fr: ['Heure de début', 'Heure de début réelle'],
}

const joined: Column = marker('date', {
  en: 'Join Time',
  fr: ["Heure d'entrée", "Heure d'arrivée", 'Heure de connexion'],
})
const minutes: Column = figure('attendance-minutes', {
  en: ['Duration (Minutes)', 'Total Duration (Minutes)', 'Time in Session (minutes)'],
  fr: ['Durée (minutes)', 'Durée totale (minutes)'],
})

const firstName: Column = column('person', { en: 'First Name', fr: 'Prénom' })
const approval: Column = column('attribute', { en: 'Approval Status' })

const participants: Report = {
  id: 'participants',
  platform: 'webinar',
  grain: 'day',
  subject: 'post',
  counting: 'people',
  event: held,
  verifiedIn: ['en'],
  dateOrder: 'of-language',
  columns: [
    marker('person', {
      en: ['Name (Original Name)', 'User Name (Original Name)', 'Name (original name)', 'User Name'],
      fr: ['Nom (nom original)', "Nom (Nom d'origine)", "Nom d'utilisateur (nom original)"],
    }),
    column('person', {
      en: ['User Email', 'Email'],
      fr: ["E-mail de l'utilisateur", 'E-mail', "Adresse e-mail de l'utilisateur"],
    }),
    joined,
    column('attribute', { en: 'Leave Time', fr: ['Heure de sortie', 'Heure de départ'] }),
    minutes,
    column('attribute', { en: 'Guest', fr: 'Invité' }),
    column('attribute', {
      en: ['Recording Consent', 'Recording disclaimer response'],
      fr: "Consentement à l'enregistrement",
    }),
    column('waiting', { en: 'In Waiting Room', fr: "En salle d'attente" }),
    column('attribute', { en: 'Attended', fr: ['A assisté', 'Présent'] }),
    firstName,
    column('person', { en: 'Last Name', fr: 'Nom' }),
    column('attribute', { en: 'Registration Time', fr: "Heure d'inscription" }),
    approval,
    column('attribute', { en: 'Is Guest' }),
    // What people may be asked for when they register.
    column('personal', { en: 'Phone', fr: 'Téléphone' }),
    column('personal', { en: 'Address' }),
    column('personal', { en: 'City' }),
    column('personal', { en: 'Zip/Postal Code' }),
    column('personal', { en: 'State/Province' }),
    column('personal', { en: 'Industry' }),
    column('personal', { en: 'Organization' }),
    column('personal', { en: 'Job Title' }),
    column('personal', { en: 'Purchasing Time Frame' }),
    column('personal', { en: 'Role in Purchase Process' }),
    column('personal', { en: 'Number of Employees' }),
    column('personal', { en: 'Questions & Comments' }),
    column('attribute', { en: 'Country/Region Name', fr: 'Nom du pays/de la région' }),
  ],
  recognition: { notUnder: speaking },
}

/** Attendees of 2020 stand under their first and last names alone, beside hosts with one name. */
const attendees: Report = {
  ...participants,
  id: 'attendees',
  verifiedIn: [],
  columns: participants.columns
    .slice(1)
    .map((one) => ([firstName, approval, minutes].includes(one) ? { ...one, required: true } : one)),
}

/** One row a person, with all their minutes and no hours: what Zoom offers as unique users. */
const summed: Report = {
  ...participants,
  id: 'unique-participants',
  verifiedIn: [],
  event: { ...held, began },
  columns: participants.columns
    .filter((one) => one !== joined)
    .map((one) => (one === minutes ? { ...one, required: true } : one)),
}

/** Those who held the webinar: its public is what counts. */
const hosts: Report = {
  ...participants,
  id: 'hosts',
  subject: 'nothing',
  recognition: {},
}

/**
 * Zoom's list of participants, with or without three lines about the meeting above it; one row a connection. Of a webinar
 * hosts, panelists and attendees stand in sections of their own.
 */
export const zoom: Source = { id: 'zoom', verified: true, reports: [participants, attendees, summed, hosts] }
