import type { Confidence } from '../../../../src/core/lock.ts'
import type { Say } from './say.ts'

/** How sure the team was, quarter by quarter; kept apart from progress. */
export function confidences(say: Say): Confidence[] {
  const team = say('Digital team', 'Équipe digitale')
  const said = (objectiveId: string, date: string, level: number, note: string): Confidence => ({
    ...{ objectiveId, date, level, saidBy: team, note },
  })
  return [
    said('objective-trust', '2026-03-31', 6, say('Wave 3 is flat', 'La vague 3 est étale')),
    said(
      'objective-trust',
      '2026-06-30',
      7,
      say('Expert centres answer sooner', 'Les centres experts répondent plus vite'),
    ),
    said(
      'objective-trust',
      '2026-09-30',
      7,
      say('One wave to go; two centres are missing', 'Reste une vague ; il manque deux centres'),
    ),
    said('objective-answers', '2026-09-30', 8, say('The desk of two holds', 'Le binôme tient')),
    said(
      'objective-visibility',
      '2026-09-30',
      5,
      say('Without paid support we grow slowly', 'Sans soutien média, nous progressons lentement'),
    ),
    said(
      'objective-professional-learning',
      '2026-09-30',
      8,
      say('Three films are ready for the autumn', "Trois films sont prêts pour l'automne"),
    ),
    said('objective-kol-dialogue', '2026-06-30', 8, say('Four meetings are dated', 'Quatre rencontres sont datées')),
    said(
      'objective-kol-dialogue',
      '2026-09-30',
      6,
      say('Two experts changed posts', 'Deux experts ont changé de poste'),
    ),
    said(
      'objective-patient-community',
      '2026-09-30',
      4,
      say('The network shows us to strangers', 'Le réseau nous montre à des inconnus'),
    ),
    said(
      'objective-insight-to-action',
      '2026-09-30',
      7,
      say('Two decisions wait for a budget', 'Deux décisions attendent un budget'),
    ),
  ]
}
