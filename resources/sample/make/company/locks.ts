import { type VictoryAnswer, victoryQuestions } from '../../../../src/core/lock.ts'
import type { Say } from './say.ts'

/** An objective as it was approved; what was locked is what stands in this file. */
export interface SampleLock {
  readonly objectiveId: string
  readonly lockedOn: string
  readonly lockedBy: string
  readonly approver: string
  readonly answers: readonly VictoryAnswer[]
}

/** All but those under the pillar of insight, where targets still wait for the interview guide. */
export function locks(say: Say): SampleLock[] {
  return [trustLock(say), ...otherLocks(say)]
}

function trustLock(say: Say): SampleLock {
  return {
    objectiveId: 'objective-trust',
    lockedOn: '2025-07-15',
    lockedBy: say('Digital team', 'Équipe digitale'),
    approver: say('Chief executive', 'Directeur général'),
    answers: [
      { question: 'already-met', couldWe: false, words: say('51 in the first wave', '51 à la première vague') },
      {
        question: 'by-itself',
        couldWe: false,
        words: say('Flat for three years before', 'Étale pendant les trois années précédentes'),
      },
      {
        question: 'money-alone',
        couldWe: false,
        words: say(
          'Trust is asked by the institute, not bought',
          "La confiance est demandée par l'institut, elle ne s'achète pas",
        ),
      },
      {
        question: 'choice-of-figure',
        couldWe: true,
        words: say(
          'Another sample would give another figure: the panel and the questions are fixed for all waves',
          'Un autre échantillon donnerait un autre chiffre : panel et questions sont fixés pour toutes les vagues',
        ),
      },
      {
        question: 'side-effect',
        couldWe: false,
        words: say('Nobody is asked twice in a year', "Personne n'est interrogé deux fois dans l'année"),
      },
    ],
  }
}

type Answer = readonly [couldWe: boolean, english: string, french: string]

function otherLocks(say: Say): SampleLock[] {
  const locked = (
    objectiveId: string,
    lockedOn: string,
    lockedBy: string,
    approver: string,
    answers: readonly Answer[],
  ): SampleLock => ({
    ...{ objectiveId, lockedOn, lockedBy, approver },
    answers: victoryQuestions.map((question, place) => {
      const [couldWe, english, french] = answers[place] ?? [false, '', '']
      return { question, couldWe, words: say(english, french) }
    }),
  })
  return [
    locked(
      ...(['objective-answers', '2026-01-12'] as const),
      say('Patient engagement lead', 'Responsable des relations avec les patients'),
      say('Head of quality', 'Responsable qualité'),
      [
        [false, '31.5 hours in the last quarter', '31,5 heures au dernier trimestre'],
        [false, 'Questions grew by a third in a year', 'Les questions ont augmenté d’un tiers en un an'],
        [false, 'No money shortens the way of a question', 'Aucun budget ne raccourcit le trajet d’une question'],
        [
          true,
          'A quick word is no answer: only what helped counts, and it is asked',
          'Un mot rapide n’est pas une réponse : seul compte ce qui a aidé, et on le demande',
        ],
        [
          true,
          'Hard questions could be left: the oldest open one is shown each week',
          'Les questions difficiles pourraient attendre : la plus ancienne est montrée chaque semaine',
        ],
      ],
    ),
    locked(
      ...(['objective-visibility', '2026-01-12'] as const),
      say('Social media manager', 'Responsable des réseaux sociaux'),
      say('Head of corporate affairs', 'Directeur des affaires publiques'),
      [
        [false, '112,015 in the third quarter of 2025', '112 015 au troisième trimestre 2025'],
        [
          true,
          'The network grows too: the pace of six others is watched',
          'Le réseau grandit aussi : le rythme de six autres pages est suivi',
        ],
        [false, 'Paid impressions are left out', 'Les impressions payées n’y sont pas'],
        [
          false,
          'Organic impressions as the platform exports them',
          'Les impressions organiques telles que la plateforme les exporte',
        ],
        [
          true,
          'Reach is not effect: the objective says so itself',
          'Être vu n’est pas agir : l’objectif le dit lui-même',
        ],
      ],
    ),
    locked(
      ...(['objective-kol-dialogue', '2025-07-15'] as const),
      say('Head of medical communication', 'Directrice de la communication médicale'),
      say('Medical director', 'Directeur médical'),
      [
        [false, 'None of the eight works with us today', 'Aucun des huit ne travaille avec nous aujourd’hui'],
        [false, 'In three years nobody came by himself', 'En trois ans, personne n’est venu de soi-même'],
        [
          false,
          'A fee is no dialogue, and is not counted as one',
          'Un honoraire n’est pas un dialogue et ne compte pas',
        ],
        [
          true,
          'A stage could be claimed early: each move needs its evidence',
          'Un échelon pourrait être revendiqué trop tôt : chaque passage exige sa preuve',
        ],
        [false, 'The eight were named before we began', 'Les huit ont été nommés avant de commencer'],
      ],
    ),
    locked(
      ...(['objective-patient-community', '2026-01-12'] as const),
      say('Patient engagement lead', 'Responsable des relations avec les patients'),
      say('Medical director', 'Directeur médical'),
      [
        [false, '3.1% today, 3.6% is wanted', '3,1 % aujourd’hui, 3,6 % voulus'],
        [false, 'It has fallen slowly for two years', 'Le taux baisse lentement depuis deux ans'],
        [
          true,
          'Paid views would lower it, and may not be bought to raise it',
          'Les vues payées le feraient baisser ; on n’en achète pas pour le relever',
        ],
        [false, 'Interactions by views, from the same export', 'Interactions par vues, du même export'],
        [
          true,
          'Fewer views raise a rate: views are reported beside it',
          'Moins de vues relèvent un taux : les vues figurent à côté',
        ],
      ],
    ),
    locked(
      ...(['objective-professional-learning', '2026-01-19'] as const),
      say('Head of medical communication', 'Directrice de la communication médicale'),
      say('Medical director', 'Directeur médical'),
      [
        [false, '430 hours in the last quarter', '430 heures au dernier trimestre'],
        [
          false,
          'Old films lose a tenth of their hours a quarter',
          'Les films anciens perdent un dixième de leurs heures par trimestre',
        ],
        [
          true,
          'Paid plays are short: hours count, not plays',
          'Les lectures payées sont courtes : on compte les heures, non les lectures',
        ],
        [false, 'Hours as YouTube exports them', 'Les heures telles que YouTube les exporte'],
        [
          false,
          'Longer films alone change nothing if nobody stays',
          'Allonger les films ne change rien si personne ne reste',
        ],
      ],
    ),
  ]
}
