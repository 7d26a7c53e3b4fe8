import { idInLink, impressions, linkLine, reach } from './linkedin-words.ts'
import { column, figure } from './shape/column.ts'
import type { Report } from './shape/source.ts'

/**
 * One post of a member, a line for each figure: `SinglePostAnalytics_<name>_<number>.xlsx`, and until 2026
 * `PostAnalytics_<name>_<number>.xlsx`. What LinkedIn calls social engagements has no clicks in it, and viewers of the
 * profile are people: neither is the measure that other exports call alike.
 */
export const singlePost: Report = {
  id: 'single-post',
  platform: 'linkedin',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: [],
  dateOrder: 'of-language',
  columns: [
    linkLine,
    figure('of-line', {}),
    column('link', {}),
    column('published', {
      en: ['Post Date', 'Post publish date'],
      fr: ['Date de publication', 'Date de publication du post'],
      it: ['Data di pubblicazione', 'Data di pubblicazione del post'],
      pt: ['Data de publicação', 'Data da publicação'],
      es: ['Fecha de publicación', 'Fecha de publicación del post'],
    }),
  ],
  lines: [
    { measure: 'impressions', words: impressions },
    { measure: 'reach', words: reach },
    {
      measure: 'follows',
      words: {
        en: ['Followers gained from this post', 'Followers gained from post'],
        fr: 'Abonnés gagnés grâce à ce post',
        it: 'Follower acquisiti da questo post',
        es: [
          'Seguidores obtenidos a través de esta publicación',
          'Seguidores obtenidos a partir de esta publicación',
          'Seguidores conseguidos con esta publicación',
        ],
      },
    },
    {
      measure: 'reactions',
      words: { en: 'Reactions', fr: 'Réactions', it: 'Reazioni', pt: 'Reações', es: 'Reacciones' },
    },
    {
      measure: 'comments',
      words: { en: 'Comments', fr: 'Commentaires', it: 'Commenti', pt: 'Comentários', es: 'Comentarios' },
    },
    {
      measure: 'shares',
      words: {
        en: 'Reposts',
        fr: 'Republications',
        it: 'Diffusioni post',
        pt: ['Compartilhamentos', 'Republicações'],
        es: ['Veces compartido', 'Republicaciones'],
      },
    },
    {
      measure: 'saves',
      words: {
        en: 'Saves',
        fr: 'Enregistrements',
        it: 'Salvataggi',
        pt: 'Salvamentos',
        es: ['Veces guardado', 'Guardados'],
      },
    },
  ],
  // Impressions, reach, viewers of the profile, follows, all social engagements, and of what these are made.
  linesProved: { places: [0, 1, 3, 5, 6, 7, 8], sum: 4, parts: [5, 6, 7, 8, 9] },
  recognition: {
    structure: [{ width: 2, cells: { 0: 'text' }, headers: { 1: /^https:\/\/(?:www\.)?linkedin\.com\// } }],
  },
  quirks: {
    ...idInLink,
    localNumbers: true,
    linesOfOnePost: true,
    accountInFileName: /(?:^|\/)[^/_]+_([^/]+?)_\d{15,20}(?:\D[^/]*)?\.xlsx$/,
  },
}
