import type { Insight } from '../../../../src/core/evidence/insight.ts'
import type { InsightRecord } from '../../../../src/core/evidence/insight-record.ts'
import type { Say } from './say.ts'

/** Six things heard, from "nothing decided yet" to "done, with a result"; one of them was heard twice. */
export function insights(say: Say): InsightRecord[] {
  const standing = [...closed(say), ...open(say)].map((insight): InsightRecord => ({ ...insight, mergedInto: null }))
  return [...standing, heardAgain(say)]
}

function heardAgain(say: Say): InsightRecord {
  return {
    id: 'insight-travel-again',
    heardOn: '2026-08-20',
    audience: say('Carers', 'Aidants'),
    theme: say('Daily life', 'Vie quotidienne'),
    statement: say(
      'A family asks how to keep a treatment cold on a night train.',
      'Une famille demande comment garder un traitement au froid dans un train de nuit.',
    ),
    soWhat: say('The same question as the pharmacists’.', 'La même question que celle des pharmaciens.'),
    strength: 2,
    ...{ decision: null, action: null, result: null, mergedInto: 'insight-travel-storage' },
  }
}

function closed(say: Say): Insight[] {
  return [
    {
      id: 'insight-supply-question',
      heardOn: '2025-11-14',
      audience: say('Patients and pharmacists', 'Patients et pharmaciens'),
      theme: say('Supply', 'Approvisionnement'),
      statement: say(
        'In three days 280 people asked where the state of supply can be read. Nobody could point to a page.',
        "En trois jours, 280 personnes ont demandé où lire l'état de l'approvisionnement. Personne n'avait de page à leur indiquer.",
      ),
      soWhat: say('Silence was read as a confirmation.', 'Notre silence a été lu comme une confirmation.'),
      strength: 5,
      decision: {
        text: say(
          'Publish the state of supply every weekday',
          "Publier l'état de l'approvisionnement chaque jour ouvré",
        ),
        date: '2025-12-02',
      },
      action: {
        text: say('Supply page online in both languages', 'Page en ligne dans les deux langues'),
        owner: say('Head of quality', 'Responsable qualité'),
        date: '2026-01-12',
      },
      result: {
        text: say(
          'Questions on supply fell from 301 in November to 21 in March',
          "Les questions sur l'approvisionnement sont passées de 301 en novembre à 21 en mars",
        ),
        date: '2026-03-31',
      },
    },
    {
      id: 'insight-referral-letter',
      heardOn: '2026-01-20',
      audience: say('General practitioners', 'Médecins généralistes'),
      theme: say('Diagnosis', 'Diagnostic'),
      statement: say(
        'Doctors write under our films that they know the signs, but not what a referral letter should say.',
        "Sous nos films, des médecins écrivent connaître les signes, mais ignorer ce qu'un courrier d'adressage doit contenir.",
      ),
      soWhat: say(
        'More films on signs would answer a question that is not asked.',
        "D'autres films sur les signes répondraient à une question que l'on ne pose pas.",
      ),
      strength: 4,
      decision: {
        text: say('Replace two films by a one-page guide', "Remplacer deux films par un guide d'une page"),
        date: '2026-02-05',
      },
      action: {
        text: say(
          'Guide written with a neurologist and two general practitioners',
          'Guide rédigé avec une neurologue et deux généralistes',
        ),
        owner: say('Head of medical communication', 'Directrice de la communication médicale'),
        date: '2026-03-10',
      },
      result: {
        text: say(
          'Downloaded 1,140 times; two expert centres use it',
          'Téléchargé 1 140 fois ; deux centres experts l’utilisent',
        ),
        date: '2026-06-30',
      },
    },
    {
      id: 'insight-evening-carers',
      heardOn: '2026-02-28',
      audience: say('Carers', 'Aidants'),
      theme: say('Access to information', "Accès à l'information"),
      statement: say(
        'Carers watch in the evening, on a telephone, without sound, next to somebody who sleeps.',
        "Les aidants regardent le soir, sur un téléphone, sans le son, à côté de quelqu'un qui dort.",
      ),
      soWhat: say(
        'A film without subtitles does not exist for them.',
        "Pour eux, un film sans sous-titres n'existe pas.",
      ),
      strength: 4,
      decision: {
        text: say('Subtitle every film and post after 7 p.m.', 'Sous-titrer tous les films et publier après 19 h'),
        date: '2026-03-20',
      },
      action: {
        text: say('18 films subtitled in both languages', '18 films sous-titrés dans les deux langues'),
        owner: say('Social media manager', 'Responsable des réseaux sociaux'),
        date: '2026-04-27',
      },
      result: {
        text: say(
          'Share of films watched to the end rose from 31% to 38%',
          'La part des films vus jusqu’au bout est passée de 31 % à 38 %',
        ),
        date: '2026-07-31',
      },
    },
  ]
}

function open(say: Say): Insight[] {
  return [
    {
      id: 'insight-adult-registry',
      heardOn: '2026-06-04',
      audience: say('Adult neurologists', 'Neurologues adultes'),
      theme: say('Registries', 'Registres'),
      statement: say(
        'In every session in Lisbon somebody asked why adults are missing from registries.',
        "À Lisbonne, dans chaque session, quelqu'un a demandé pourquoi les adultes manquent dans les registres.",
      ),
      soWhat: say(
        'Our study plan rests on data about children.',
        'Notre plan d’études repose sur des données d’enfants.',
      ),
      strength: 4,
      decision: {
        text: say('Add an adult arm to the registry grant', 'Ajouter un volet adulte au financement du registre'),
        date: '2026-07-01',
      },
      action: {
        text: say('Call for adult centres published', 'Appel aux centres adultes publié'),
        owner: say('Medical director', 'Directeur médical'),
        date: '2026-09-15',
      },
      result: null,
    },
    {
      id: 'insight-travel-storage',
      heardOn: '2026-07-09',
      audience: say('Pharmacists', 'Pharmaciens'),
      theme: say('Daily life', 'Vie quotidienne'),
      statement: say(
        'Pharmacists are asked how to travel with a cold chain, and send people to us.',
        'On demande aux pharmaciens comment voyager avec une chaîne du froid, et ils nous adressent ces personnes.',
      ),
      soWhat: say('A leaflet in the pharmacy would save a call.', 'Un dépliant en officine éviterait un appel.'),
      strength: 3,
      decision: {
        text: say('Write a travel leaflet with pharmacists', 'Rédiger un dépliant voyage avec des pharmaciens'),
        date: '2026-09-03',
      },
      action: null,
      result: null,
    },
    {
      id: 'insight-school-tiredness',
      heardOn: '2026-09-17',
      audience: say('Parents and teachers', 'Parents et enseignants'),
      theme: say('School', 'École'),
      statement: say(
        'Parents say that tiredness is read as laziness at school.',
        "Des parents disent que la fatigue est prise pour de la paresse à l'école.",
      ),
      soWhat: say(
        'School nurses may be the first to see the signs.',
        'Les infirmières scolaires sont peut-être les premières à voir les signes.',
      ),
      strength: 2,
      decision: null,
      action: null,
      result: null,
    },
  ]
}
