import { marker } from './shape/column.ts'
import type { Quirks } from './shape/quirks.ts'
import type { Words } from './shape/words.ts'

/** What the exports of a member call alike, whether they are about all posts or about one. */
export const impressions = {
  en: 'Impressions',
  fr: 'Impressions',
  it: 'Impressioni',
  pt: 'Impressões',
  es: 'Impresiones',
  de: 'Impressions',
} satisfies Words

export const reach = {
  en: 'Members reached',
  fr: ['Membres touchés', 'Membres atteints'],
  it: 'Utenti raggiunti',
  pt: ['Membros alcançados', 'Usuários alcançados'],
  es: 'Miembros alcanzados',
} satisfies Words

const linkWords = {
  en: 'Post URL',
  fr: ['URL du post', 'URL de la publication'],
  it: ['URL del post', 'URL post'],
  pt: ['URL da publicação', 'URL do post'],
  es: ['URL de la publicación', 'URL del post'],
} satisfies Words

export const link = marker('link', linkWords)
/** Where one post has a line for each figure, the first line is its link. */
export const linkLine = marker('line', linkWords)

/** A link names its post as `urn:li:share:71…`, or at the end of its words: `/posts/jo_some-words-share-71…-aB3d`. */
export const idInLink: Pick<Quirks, 'idInLink' | 'idFromLink'> = {
  idInLink: /(urn:li:[A-Za-z]+:\d+)/,
  idFromLink: { link: /linkedin\.com\/posts\/[^?#]*-(activity|share|ugcPost)-(\d{15,20})(?!\d)/, id: 'urn:li:$1:$2' },
}
