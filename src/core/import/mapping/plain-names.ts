import { type ShippedMeasureId, shippedMeasures } from '../../shipped-measures.ts'
import { fold } from '../../sources/fold.ts'

/** How people and small tools call measures that no known export calls so, in English and French. */
const names: Readonly<Partial<Record<ShippedMeasureId, readonly string[]>>> = {
  sends: ['sent', 'emails sent', 'recipients', 'destinataires', 'envoyés', 'envois', 'e-mails envoyés'],
  delivered: ['delivered', 'délivrés', 'livrés', 'e-mails délivrés'],
  opens: ['opened', 'opens', 'unique openers', 'ouvreurs', 'ouvreurs uniques', 'ouvertures uniques', 'ouvertures'],
  clicks: ['clicked', 'clickers', 'unique clickers', 'cliqueurs', 'cliqueurs uniques'],
  unsubscribes: ['unsubscribed', 'unsubscriptions', 'désinscriptions', 'désinscrits', 'désabonnements'],
  'open-rate': ["taux d'ouverture", "taux d'ouvertures"],
  attendees: ['attendees', 'attended', 'participants', 'présents', 'nombre de participants'],
  'attendance-minutes': [
    'minutes attended',
    'minutes watched',
    'minutes viewed',
    'attendance (minutes)',
    'minutes de présence',
    'minutes suivies',
    'minutes vues',
  ],
  responses: ['responses', 'answers', 'réponses', 'nombre de réponses'],
  mentions: ['mentions', 'number of mentions', 'nombre de mentions'],
  follows: ['gained followers', 'followers gained', 'new fans', 'abonnés gagnés'],
  unfollows: ['lost followers', 'followers lost', 'abonnés perdus'],
  'posts-published': ['posts', 'posts published', 'number of posts', 'publications', 'nombre de publications'],
  position: ['avg. position', 'avg position'],
  'click-through-rate': ['avg. ctr', 'average ctr', 'ctr moyen'],
  followers: ['fans', 'nombre d’abonnés', 'total abonnés'],
  'link-clicks': ['clicks on link', 'clicks on links', 'clics sur le lien', 'clics sur les liens', 'clics sur lien'],
  'page-views': ['page views', 'pageviews', 'pages vues'],
}
const measureOfName = new Map(
  (Object.keys(names) as ShippedMeasureId[]).flatMap((id) =>
    (names[id] ?? []).map((name) => [fold(name), id] as const),
  ),
)

/** The measure that a header means in plain words, those of its own id among them; undefined for none. */
export function plainlyCalled(header: string): ShippedMeasureId | undefined {
  const word = fold(header)
  return measureOfName.get(word) ?? shippedMeasures.find((id) => id === word.replaceAll(' ', '-'))
}
