import { column, figure, marker } from './shape/column.ts'

/** What exports of posts say of a post, on both networks. */
export const post = {
  id: {
    ...marker('post-id', {
      en: 'Post ID',
      de: ['Beitrags-ID', 'Beitrag-ID'],
      es: ['Identificador de la publicación', 'Identificador de publicación'],
      it: ['ID post', 'ID del post'],
      pt: ['Identificação do post', 'Identificação da publicação', 'ID do post', 'ID da publicação'],
      fr: ['Identifiant de la publication', 'ID de publication'],
      sv: 'Publicerings-id',
    }),
    sign: /^'?\d{15,18}(?:_\d+)?$/,
  },
  title: column('title', {
    en: 'Title',
    fr: 'Titre',
    sv: 'Titel',
    de: 'Titel',
    es: 'Título',
    it: 'Titolo',
    pt: 'Título',
  }),
  text: column('title', {
    en: 'Description',
    fr: 'Description',
    sv: 'Beskrivning',
    de: 'Beschreibung',
    es: 'Descripción',
    it: 'Descrizione',
    pt: 'Descrição',
  }),
  duration: figure(null, {
    en: 'Duration (sec)',
    fr: ['Durée', 'Durée (s)', 'Durée (sec)'],
    de: ['Dauer (Sek.)', 'Dauer (Sekunden)'],
    es: ['Duración (segundos)', 'Duración (s)'],
    it: ['Durata (secondi)', 'Durata (sec)'],
    pt: ['Duração (s)', 'Duração (segundos)'],
  }),
  published: column('published', {
    en: 'Publish time',
    fr: 'Heure de publication',
    sv: 'Publiceringstid',
    de: ['Veröffentlichungszeitpunkt', 'Veröffentlichungszeit'],
    es: ['Hora de publicación', 'Fecha de publicación'],
    it: ['Orario di pubblicazione', 'Ora di pubblicazione'],
    pt: ['Horário de publicação', 'Hora de publicação'],
  }),
  link: {
    ...marker('link', {
      en: 'Permalink',
      fr: ['Permalien', 'Lien permanent'],
      sv: 'Permalänk',
      de: ['Permalink', 'Dauerlink'],
      es: 'Enlace permanente',
      it: ['Permalink', 'Link permanente'],
      pt: ['Link permanente', 'Permalink'],
    }),
    sign: /^https:\/\/(?:[a-z]+\.)?(?:facebook|instagram)\.com\//,
  },
  kind: column('post-kind', {
    en: 'Post type',
    fr: 'Type de publication',
    sv: 'Inläggstyp',
    de: ['Beitragsart', 'Beitragstyp'],
    es: 'Tipo de publicación',
    it: 'Tipo di post',
    pt: ['Tipo de post', 'Tipo de publicação'],
  }),
  remark: column('remark', {
    en: 'Data comment',
    fr: ['Commentaire sur les données', 'Commentaire de données'],
    de: ['Datenkommentar', 'Kommentar zu Daten'],
    es: ['Comentario sobre los datos', 'Comentario de datos'],
    it: ['Commento sui dati', 'Commento dati'],
    pt: ['Comentário de dados', 'Comentário dos dados', 'Comentário sobre os dados'],
  }),
  /** The word for "lifetime", or a day in the daily variant. */
  scope: column('scope', { en: 'Date', fr: 'Date', sv: 'Datum', de: 'Datum', es: 'Fecha', it: 'Data', pt: 'Data' }),
}

/** What both networks count. */
export const figures = {
  views: figure('views', {
    en: 'Views',
    fr: 'Vues',
    sv: 'Visningar',
    de: 'Aufrufe',
    es: 'Visualizaciones',
    it: 'Visualizzazioni',
    pt: 'Visualizações',
  }),
  reach: figure('reach', {
    en: 'Reach',
    fr: 'Couverture',
    sv: 'Räckvidd',
    de: 'Reichweite',
    es: 'Alcance',
    it: 'Copertura',
    pt: 'Alcance',
  }),
  comments: figure('comments', {
    en: 'Comments',
    fr: 'Commentaires',
    sv: 'Kommentarer',
    de: 'Kommentare',
    es: 'Comentarios',
    it: 'Commenti',
    pt: 'Comentários',
  }),
  shares: figure('shares', {
    en: 'Shares',
    fr: 'Partages',
    sv: 'Delningar',
    de: ['Geteilte Inhalte', 'Geteilt', 'Teilungen'],
    es: ['Veces que se compartió', 'Veces que se ha compartido', 'Compartidos'],
    it: 'Condivisioni',
    pt: ['Compartilhamentos', 'Partilhas'],
  }),
}
