import type { Stage, StageMove, Stakeholder } from '../../../../src/core/evidence/relationship.ts'
import { type Purpose, purposeOf } from './purposes.ts'
import type { Say } from './say.ts'

type SampleStakeholder = Stakeholder & Purpose

function move(stage: Stage, date: string, evidence: string, onlineChannel: string | null = null): StageMove {
  return { stage, date, evidence, onlineChannel }
}

/** Thirteen invented people and groups, from one whom nobody has met to one who speaks for us; reports show the pseudonym. */
export function stakeholders(say: Say): SampleStakeholder[] {
  const all = [...experts(say), ...professionals(say), ...groups(say), ...deciders(say)]
  return all.map((stakeholder) => ({ ...stakeholder, ...purposeOf(stakeholder.kind, say) }))
}

function experts(say: Say): Stakeholder[] {
  return [
    {
      id: 'stakeholder-neurologist-lyon',
      name: 'Dr Solveig Marchandeau',
      pseudonym: say('Paediatric neurologist, Lyon', 'Neuropédiatre, Lyon'),
      kind: 'opinion-leader',
      organisation: say('University hospital', 'Centre hospitalier universitaire'),
      country: 'FR',
      importance: 5,
      moves: [
        move(1, '2025-03-12', say('Introduced at a regional meeting', "Présentation lors d'une réunion régionale")),
        move(
          2,
          '2025-10-08',
          say('Long exchange under our film on the stairs', 'Long échange sous notre film sur les escaliers'),
          'LinkedIn',
        ),
        move(
          3,
          '2026-02-27',
          say('Video call on natural history data', "Visioconférence sur les données d'histoire naturelle"),
        ),
        move(
          4,
          '2026-06-04',
          say('Co-authors a guide to referral letters', 'Cosigne un guide du courrier d’adressage'),
        ),
      ],
    },
    {
      id: 'stakeholder-neurologist-leeds',
      name: 'Dr Tobias Hargrove-Lund',
      pseudonym: say('Adult neurologist, Leeds', 'Neurologue adulte, Leeds'),
      kind: 'opinion-leader',
      organisation: say('Teaching hospital', 'Hôpital universitaire'),
      country: 'GB',
      importance: 5,
      moves: [
        move(1, '2025-09-18', say('Followed us and asked for a source', 'S’abonne et demande une source'), 'X'),
        move(
          2,
          '2026-03-03',
          say('Thread on adults missing from registries', 'Fil sur les adultes absents des registres'),
          'X',
        ),
        move(
          3,
          '2026-09-02',
          say('Meeting on the adult arm of the registry', 'Réunion sur le volet adulte du registre'),
        ),
      ],
    },
    {
      id: 'stakeholder-geneticist-paris',
      name: 'Pr Apolline Verdenet',
      pseudonym: say('Clinical geneticist, Paris', 'Généticienne clinicienne, Paris'),
      kind: 'opinion-leader',
      organisation: say('Reference centre', 'Centre de référence'),
      country: 'FR',
      importance: 4,
      moves: [
        move(1, '2025-05-20', say('Exchange of cards at a seminar', 'Échange de cartes lors d’un séminaire')),
        move(
          2,
          '2026-01-22',
          say('Comments and corrects our glossary', 'Commente et corrige notre glossaire'),
          'LinkedIn',
        ),
      ],
    },
    {
      id: 'stakeholder-neurologist-lille',
      name: 'Dr Maëlle Quintaine',
      pseudonym: say('Adult neurologist, Lille', 'Neurologue adulte, Lille'),
      kind: 'opinion-leader',
      organisation: say('University hospital', 'Centre hospitalier universitaire'),
      country: 'FR',
      importance: 4,
      moves: [],
    },
  ]
}

function professionals(say: Say): Stakeholder[] {
  return [
    {
      id: 'stakeholder-nurse-manchester',
      name: 'Rowena Thistlewick',
      pseudonym: say('Specialist nurse, Manchester', 'Infirmière spécialisée, Manchester'),
      kind: 'professional',
      organisation: say('Neuromuscular clinic', 'Consultation neuromusculaire'),
      country: 'GB',
      importance: 3,
      moves: [
        move(
          1,
          '2025-11-26',
          say('Thanked us for an answer on supply', "Nous remercie d'une réponse sur l'approvisionnement"),
          'X',
        ),
        move(
          2,
          '2026-07-16',
          say('Exchange on the nurses’ session in Lisbon', 'Échange sur la session infirmière de Lisbonne'),
          'X',
        ),
      ],
    },
    {
      id: 'stakeholder-physiotherapist-nantes',
      name: 'Titouan Le Guernec-Daval',
      pseudonym: say('Physiotherapist, Nantes', 'Kinésithérapeute, Nantes'),
      kind: 'professional',
      organisation: say('Rehabilitation centre', 'Centre de rééducation'),
      country: 'FR',
      importance: 3,
      moves: [
        move(
          1,
          '2025-10-30',
          say('Shared our drawings with his patients', 'Partage nos dessins avec ses patients'),
          'Instagram',
        ),
        move(
          2,
          '2026-03-19',
          say('Answers carers under our posts', 'Répond aux aidants sous nos publications'),
          'Instagram',
        ),
      ],
    },
    {
      id: 'stakeholder-journalist-paris',
      name: 'Eulalie Castanède',
      pseudonym: say('Health journalist, Paris', 'Journaliste santé, Paris'),
      kind: 'media',
      organisation: say('National daily', 'Quotidien national'),
      country: 'FR',
      importance: 3,
      moves: [
        move(1, '2025-11-19', say('Asked for facts on the rumour', 'Demande des faits sur la rumeur'), 'X'),
        move(
          2,
          '2026-02-26',
          say('Background exchange on diagnosis delay', 'Échange de fond sur l’errance diagnostique'),
          'X',
        ),
        move(1, '2026-07-02', say('Moved to another desk, contact kept', 'Change de rubrique, contact conservé')),
      ],
    },
  ]
}

function groups(say: Say): Stakeholder[] {
  return [
    {
      id: 'stakeholder-patient-group-france',
      name: 'Bérangère Oustrac',
      pseudonym: say('President of a patients’ organisation, France', 'Présidente d’association de patients, France'),
      kind: 'patient-organisation',
      organisation: say('National patients’ organisation', 'Association nationale de patients'),
      country: 'FR',
      importance: 5,
      moves: [
        move(2, '2025-02-18', say('Regular exchange of messages', 'Échanges réguliers'), 'Facebook'),
        move(3, '2025-12-04', say('Meeting after the supply rumour', 'Réunion après la rumeur de rupture')),
        move(4, '2026-02-10', say('Common programme for 28 February', 'Programme commun pour le 28 février')),
      ],
    },
    {
      id: 'stakeholder-patient-group-uk',
      name: 'Gareth Penhallow-Rees',
      pseudonym: say('Director of a patients’ charity, UK', 'Directeur d’une association, Royaume-Uni'),
      kind: 'patient-organisation',
      organisation: say('National charity', 'Association nationale'),
      country: 'GB',
      importance: 5,
      moves: [
        move(1, '2025-06-11', say('Letter of introduction', 'Lettre de présentation')),
        move(
          2,
          '2026-01-15',
          say('Exchange on plain-language summaries', 'Échange sur les résumés en langage clair'),
          'X',
        ),
        move(3, '2026-04-21', say('Working lunch with two trustees', 'Déjeuner de travail avec deux administrateurs')),
      ],
    },
    {
      id: 'stakeholder-network-brussels',
      name: 'Annelore Vandersteene-Maes',
      pseudonym: say('Coordinator of a European network, Brussels', 'Coordinatrice d’un réseau européen, Bruxelles'),
      kind: 'industry-body',
      organisation: say('European reference network', 'Réseau européen de référence'),
      country: 'BE',
      importance: 4,
      moves: [
        move(
          2,
          '2025-06-05',
          say('Comments on our position on registries', 'Commentaires sur notre position registres'),
          'LinkedIn',
        ),
        move(3, '2026-05-28', say('Meeting before the congress', 'Rencontre avant le congrès')),
        move(4, '2026-09-10', say('Joint note on adult registries', 'Note commune sur les registres adultes')),
        move(
          5,
          '2026-09-24',
          say(
            'Presents the note to her assembly and asks for our data',
            'Présente la note à son assemblée et demande nos données',
          ),
          'LinkedIn',
        ),
      ],
    },
  ]
}

function deciders(say: Say): Stakeholder[] {
  return [
    {
      id: 'stakeholder-payer-london',
      name: 'Imogen Fairweather-Okoro',
      pseudonym: say('Payer adviser, London', 'Conseillère d’un payeur, Londres'),
      kind: 'payer',
      organisation: say('Commissioning body', 'Organisme payeur'),
      country: 'GB',
      importance: 4,
      moves: [
        move(1, '2026-04-09', say('Asked for our note on referral', 'Demande notre note sur l’adressage'), 'LinkedIn'),
      ],
    },
    {
      id: 'stakeholder-agency-france',
      name: 'Ludovic Brazeirac',
      pseudonym: say('Supply officer at an agency, France', 'Chargé des ruptures dans une agence, France'),
      kind: 'regulator',
      organisation: say('Public agency', 'Agence publique'),
      country: 'FR',
      importance: 4,
      moves: [
        move(1, '2025-04-24', say('Yearly supply briefing', 'Point annuel sur l’approvisionnement')),
        move(2, '2025-11-20', say('Call on our public statement', 'Appel au sujet de notre communiqué')),
      ],
    },
    {
      id: 'stakeholder-director-bristol',
      name: 'Cordelia Ashgrove-Banerjee',
      pseudonym: say(
        'Director of a diagnostics company, Bristol',
        'Directrice d’une entreprise de diagnostic, Bristol',
      ),
      kind: 'executive',
      organisation: say('Diagnostics company', 'Entreprise de diagnostic'),
      country: 'GB',
      importance: 2,
      moves: [
        move(
          1,
          '2026-08-27',
          say('Reacted to our film on genetic reports', 'Réagit à notre film sur le compte rendu génétique'),
          'LinkedIn',
        ),
      ],
    },
  ]
}
