import type { EvidenceEntry } from '../../../../src/core/evidence/evidence-entry.ts'
import type { Say } from './say.ts'

/** An entry of the log, with a page that proves it where there is one. */
export interface SampleEvidence extends EvidenceEntry {
  readonly attachment: { readonly name: string; readonly text: string } | null
}

export function evidence(say: Say): SampleEvidence[] {
  return [
    {
      id: 'evidence-trust-survey',
      date: '2026-09-18',
      title: say('Trust survey, report of the autumn wave', "Enquête confiance, rapport de la vague d'automne"),
      text: say(
        'Panel institute, by telephone and online; the questionnaire has not changed since the first wave.',
        "Institut de panel, par téléphone et en ligne ; le questionnaire n'a pas changé depuis la première vague.",
      ),
      source: say('Panel institute, signed by its director', 'Institut de panel, signé par sa directrice'),
      grade: 'A',
      about: [
        { kind: 'metric', id: 'metric-trust' },
        { kind: 'objective', id: 'objective-trust' },
      ],
      quote: null,
      attachment: {
        name: say('Trust survey, autumn 2026.txt', 'Enquête confiance, automne 2026.txt'),
        text: say(
          'Trust survey, autumn wave 2026\nSummary signed by the institute. The table of answers is kept with the institute for five years.\n',
          "Enquête confiance, vague d'automne 2026\nSynthèse signée par l'institut. Le tableau des réponses y est gardé cinq ans.\n",
        ),
      },
    },
    {
      id: 'evidence-playbook',
      date: '2026-04-14',
      title: say('The supply playbook was rehearsed', 'Le plan de réponse aux ruptures a été répété'),
      text: say(
        'Both affiliates, two hours, an invented shortage; three corrections were written into the plan.',
        'Les deux filiales, deux heures, une rupture fictive ; trois corrections portées au plan.',
      ),
      source: say('Minutes, head of corporate affairs', 'Compte rendu, directeur des affaires publiques'),
      grade: 'B',
      about: [
        { kind: 'metric', id: 'metric-supply-playbook' },
        { kind: 'insight', id: 'insight-supply-question' },
      ],
      quote: null,
      attachment: {
        name: say('Rehearsal of 14 April.txt', 'Exercice du 14 avril.txt'),
        text: say(
          'Rehearsal of the supply playbook, 14 April 2026, 14:00 to 16:00.\nPresent: both affiliates. Corrections: 3.\n',
          'Exercice du plan de réponse aux ruptures, 14 avril 2026, de 14 h à 16 h.\nPrésents : les deux filiales. Corrections : 3.\n',
        ),
      },
    },
    {
      id: 'evidence-referral-guide',
      date: '2026-06-04',
      title: say('A guide to referral letters, signed by both sides', "Un guide du courrier d'adressage, cosigné"),
      text: say(
        'Printed by the learned society; our name stands second.',
        'Imprimé par la société savante ; notre nom vient en second.',
      ),
      source: say('Learned society of paediatric neurology', 'Société savante de neuropédiatrie'),
      grade: 'B',
      about: [
        { kind: 'stakeholder', id: 'stakeholder-neurologist-lyon' },
        { kind: 'objective', id: 'objective-kol-dialogue' },
      ],
      quote: {
        words: say(
          'I answered them online because they answered first, and with a source.',
          "Je leur ai répondu en ligne parce qu'ils avaient répondu les premiers, sources à l'appui.",
        ),
        speaker: say('Paediatric neurologist, Lyon', 'Neuropédiatre, Lyon'),
        permission: 'internal',
        answeredOn: '2026-06-22',
      },
      attachment: null,
    },
    {
      id: 'evidence-leaflet-thanks',
      date: '2026-08-27',
      title: say('Thanks from a patients’ charity', "Remerciement d'une association de patients"),
      text: say('Letter after the third evening for carers.', 'Lettre après la troisième soirée des aidants.'),
      source: say('Letter, patients’ charity, UK', 'Lettre, association de patients, Royaume-Uni'),
      grade: 'B',
      about: [
        { kind: 'pillar', id: 'engagement' },
        { kind: 'insight', id: 'insight-evening-carers' },
      ],
      quote: {
        words: say(
          'They asked us before they wrote. That is new.',
          "Ils nous ont consultés avant d'écrire. C'est nouveau.",
        ),
        speaker: say('Director of a patients’ charity', "Directeur d'une association de patients"),
        permission: 'asked',
        answeredOn: null,
      },
      attachment: null,
    },
    {
      id: 'evidence-nurse-voice',
      date: '2026-07-20',
      title: say('A nurse on our answers', 'Une infirmière à propos de nos réponses'),
      text: say('Said by telephone, written down the same day.', 'Dit au téléphone, noté le jour même.'),
      source: say('Note of the patient engagement lead', 'Note de la responsable des relations avec les patients'),
      grade: 'C',
      about: [
        { kind: 'stakeholder', id: 'stakeholder-nurse-manchester' },
        { kind: 'metric', id: 'metric-answer-helped' },
      ],
      quote: {
        words: say('I send families to your answers now.', "J'adresse désormais les familles à vos réponses."),
        speaker: say('Specialist nurse, Manchester', 'Infirmière spécialisée, Manchester'),
        permission: 'public',
        answeredOn: '2026-07-22',
      },
      attachment: null,
    },
    {
      id: 'evidence-conversation-estimate',
      date: '2026-09-25',
      title: say('Why fewer people talk on the page', 'Pourquoi on échange moins sur la page'),
      text: say(
        'Forty posts read by hand: since June the network shows them to more people who do not follow us.',
        'Quarante publications relues une à une : depuis juin, le réseau les montre à davantage de personnes qui ne nous suivent pas.',
      ),
      source: say('Social media manager', 'Responsable des réseaux sociaux'),
      grade: 'D',
      about: [{ kind: 'metric', id: 'metric-community-conversation' }],
      quote: null,
      attachment: null,
    },
  ]
}
