import type { Note } from '../../../../src/core/note.ts'
import type { Say } from './say.ts'

/** Announced, and called off: it waits in the bin. */
export const removedNoteId = 'note-webinar-called-off'

export function notes(say: Say): Note[] {
  return [...events(say), ...reasons(say)]
}

function events(say: Say): Note[] {
  const event = (id: string, date: string, text: string): Note => ({
    ...{ id: `note-${id}`, date, kind: 'event', text },
    metricId: null,
    objectiveId: null,
  })
  return [
    event(
      'launch-first-signs',
      '2025-09-15',
      say('First signs series launched', 'Lancement de la série Premiers signes'),
    ),
    event(
      'supply-rumour',
      '2025-11-12',
      say('Supply shortage rumour on social media', 'Rumeur de rupture sur les réseaux'),
    ),
    event('supply-statement', '2025-11-17', say('Public statement on supply', "Communiqué sur l'approvisionnement")),
    event('supply-page', '2026-01-12', say('Supply page online', "Page d'approvisionnement en ligne")),
    event('rare-disease-day', '2026-02-28', say('Rare Disease Day', 'Journée des maladies rares')),
    event('congress', '2026-06-02', say('European congress in Lisbon', 'Congrès européen à Lisbonne')),
    event(
      removedNoteId.replace('note-', ''),
      '2026-07-08',
      say('Webinar for school nurses (called off)', 'Webinaire pour les infirmières scolaires (annulé)'),
    ),
    event('end-of-media', '2026-06-07', say('Paid support of the page ends', 'Fin du soutien média de la page')),
  ]
}

function reasons(say: Say): Note[] {
  const reason = (metricId: string, objectiveId: string, date: string, text: string): Note => ({
    ...{ id: `note-reason-${metricId.replace('metric-', '')}`, date, kind: 'reason', text, metricId, objectiveId },
  })
  return [
    reason(
      ...(['metric-community-conversation', 'objective-patient-community', '2026-09-24'] as const),
      say(
        'Since the spring we publish more for people who are new to the page, and less for those who talk. Posts that ask a question fell from 6 to 3 a month; we go back to 6 in October.',
        'Depuis le printemps, nous publions davantage pour les nouveaux venus et moins pour celles et ceux qui échangent. Les publications qui posent une question sont passées de 6 à 3 par mois ; nous revenons à 6 en octobre.',
      ),
    ),
    reason(
      ...(['metric-share-of-voice', 'objective-trust', '2026-09-22'] as const),
      say(
        'Two other companies published study results in July. We had nothing to publish and did not join in for the sake of it.',
        "Deux autres entreprises ont publié des résultats d'études en juillet. Nous n'avions rien à publier et n'avons pas parlé pour parler.",
      ),
    ),
    reason(
      ...(['metric-linkedin-impressions', 'objective-visibility', '2026-09-24'] as const),
      say(
        'Paid support ended in June and the audience stopped growing in April; August was weaker than planned.',
        "Le soutien média s'est arrêté en juin et l'audience ne progresse plus depuis avril ; le mois d'août a été plus faible que prévu.",
      ),
    ),
    reason(
      ...(['metric-professional-follows', 'objective-professional-learning', '2026-09-24'] as const),
      say(
        'Most professionals of the two expert networks follow us already; primary care, where the rest are, is not yet reached.',
        'La plupart des professionnels des deux réseaux experts nous suivent déjà ; la médecine générale, où sont les autres, n’est pas encore touchée.',
      ),
    ),
    reason(
      ...(['metric-registry-feedback', 'objective-payer-voice', '2026-09-18'] as const),
      say(
        'The questionnaire is written; it leaves with the interview guide, once that is approved.',
        "Le questionnaire est rédigé ; il partira avec le guide d'entretien, une fois celui-ci validé.",
      ),
    ),
    reason(
      ...(['metric-payer-interviews', 'objective-payer-voice', '2026-09-18'] as const),
      say(
        'The exchanges wait for the approval of the interview guide; it is expected in October.',
        "Les échanges attendent la validation du guide d'entretien, prévue en octobre.",
      ),
    ),
  ]
}
