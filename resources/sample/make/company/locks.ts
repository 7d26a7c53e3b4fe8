import type { VictoryAnswer } from '../../../../src/core/lock.ts'
import type { Say } from './say.ts'

/** An objective as it was approved; what was locked is what stands in this file. */
export interface SampleLock {
  readonly objectiveId: string
  readonly lockedOn: string
  readonly lockedBy: string
  readonly approver: string
  readonly answers: readonly VictoryAnswer[]
}

export function locks(say: Say): SampleLock[] {
  return [
    {
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
    },
  ]
}
