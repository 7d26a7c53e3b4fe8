import { column, figure, marker, type Quirks, type Report, type Source } from './source.ts'

const quirks: Quirks = {
  idInLink: /facebook\.com\/[^?]*\/posts\/(\d{8,})(?:[/?]|$)/,
  errorRemark: /error occurred .*?\bID (\d+)/i,
}

const post = {
  id: marker('post-id', {
    en: 'Post ID',
    fr: ['Identifiant de la publication', 'ID de publication'],
    sv: 'Publicerings-id',
  }),
  title: column('title', { en: 'Title', fr: 'Titre', sv: 'Titel' }),
  text: column('title', { en: 'Description', fr: 'Description', sv: 'Beskrivning' }),
  duration: figure(null, { en: 'Duration (sec)', fr: ['Durée', 'Durée (s)'] }),
  published: column('published', { en: 'Publish time', fr: 'Heure de publication', sv: 'Publiceringstid' }),
  link: marker('link', { en: 'Permalink', fr: 'Permalien', sv: 'Permalänk' }),
  kind: column('post-kind', { en: 'Post type', fr: 'Type de publication', sv: 'Inläggstyp' }),
  remark: column('remark', { en: 'Data comment', fr: ['Commentaire sur les données', 'Commentaire de données'] }),
  /** The word for "lifetime", or a day in the daily variant. */
  scope: column('scope', { en: 'Date', fr: 'Date', sv: 'Datum' }),
}

const figures = {
  views: figure('views', { en: 'Views', fr: 'Vues', sv: 'Visningar' }),
  reach: figure('reach', { en: 'Reach', fr: 'Couverture', sv: 'Räckvidd' }),
  comments: figure('comments', { en: 'Comments', fr: 'Commentaires', sv: 'Kommentarer' }),
  shares: figure('shares', { en: 'Shares', fr: 'Partages', sv: 'Delningar' }),
}

const facebookPosts: Report = {
  id: 'facebook-posts',
  platform: 'facebook',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    post.id,
    column('account-id', { en: 'Page ID', fr: ['ID de la Page', 'Identifiant de la Page'], sv: 'Sid-id' }),
    column('account-name', { en: 'Page name', fr: 'Nom de la page', sv: 'Sidnamn' }),
    post.title,
    post.text,
    post.duration,
    post.published,
    column('attribute', { en: 'Caption type', fr: 'Type de légende' }),
    post.link,
    column('attribute', { en: 'Is crosspost', fr: 'Est un crosspostage' }),
    column('attribute', { en: 'Is share', fr: 'Est un partage' }),
    post.kind,
    column('attribute', { en: 'Languages', fr: 'Langues' }),
    column('attribute', { en: 'Custom labels', fr: 'Libellés personnalisés' }),
    column('attribute', { en: 'Funded content status' }),
    post.remark,
    post.scope,
    figures.views,
    figures.reach,
    figure('impressions', { en: 'Impressions', fr: 'Impressions' }),
    figure('unique-impressions', { en: 'IMPRESSION:UNIQUE_USERS' }),
    figure('engagements', {
      en: 'Reactions, Comments and Shares',
      fr: 'Réactions, commentaires et partages',
      sv: 'Reaktioner, kommentarer och delningar',
    }),
    figure('reactions', { en: 'Reactions', fr: 'Réactions', sv: 'Reaktioner' }),
    figures.comments,
    figures.shares,
    figure('clicks', { en: 'Total clicks', fr: 'Total des clics', sv: 'Totalt antal klick' }),
    figure('link-clicks', { en: 'Link Clicks', fr: 'Clics sur un lien', sv: 'Länkklick' }),
    figure('other-clicks', { en: 'Other Clicks', fr: 'Autres clics', sv: 'Övriga klick' }),
    // The 38-column export repeats "Views"; what the second one counts is not documented.
    figure(null, { en: 'Views', fr: 'Vues' }),
    figure('views-organic', { en: 'Views from Organic posts', fr: 'Vues de Publications organiques' }),
    figure('views-boosted', { en: 'Views from Boosted posts', fr: 'Vues de Publications boostées' }),
    figure('reach-organic', { en: 'Reach from Organic posts', fr: 'Couverture de Publications organiques' }),
    figure('reach-boosted', { en: 'Reach from Boosted posts', fr: 'Couverture de Publications boostées' }),
    figure('video-views', { en: '3-second video views', fr: 'Vues de vidéo de 3 secondes' }),
    figure('video-views-minute', { en: '1-minute video views', fr: 'Vues de vidéo d’une minute' }),
    figure('viewers', { en: '3-Second viewers', fr: 'Spectateurs de 3 secondes' }),
    figure('viewers-minute', { en: '1-minute viewers', fr: 'Spectateurs d’une minute' }),
    figure('watch-time', { en: 'Seconds viewed', fr: 'Secondes regardées' }, 'seconds-as-hours'),
    figure('average-view-duration', {
      en: ['Average Seconds viewed', 'Average seconds viewed'],
      fr: ['Nombre moyen de secondes regardées', 'Secondes moyennes regardées'],
    }),
    figure('negative-feedback', {
      en: ['Negative feedback from users', 'Negative feedback from users: Hide all'],
    }),
    figure(null, { en: 'Matched Audience Targeting Consumption (Photo Click)' }),
    figure(null, { en: 'Unique negative feedback from users' }),
    figure(null, { en: '3-second video views from Boosted posts' }),
    figure(null, { en: '3-second video views from Organic posts' }),
    figure(null, { en: 'Ad impressions', fr: 'Impressions publicitaires' }),
    figure(null, { en: 'Estimated earnings (*)', fr: 'Revenus estimés (*)' }),
  ],
  recognition: { anyOf: ['account-id', 'account-name'] },
  quirks,
}

const instagramPosts: Report = {
  id: 'instagram-posts',
  platform: 'instagram',
  grain: 'lifetime',
  subject: 'post',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    post.id,
    column('account-id', { en: 'Account ID', fr: ['Identifiant du compte', 'ID du compte'], sv: 'Konto-id' }),
    column('account-name', {
      en: 'Account username',
      fr: ['Nom de profil du compte', 'Nom d’utilisateur du compte'],
      sv: 'Kontots användarnamn',
    }),
    column('attribute', { en: 'Account name', fr: 'Nom du compte', sv: 'Kontonamn' }),
    post.text,
    post.duration,
    post.published,
    post.link,
    post.kind,
    post.remark,
    post.scope,
    figures.views,
    figure('impressions', { en: 'Impressions', fr: 'Impressions' }),
    figures.reach,
    figure('likes', { en: 'Likes', fr: 'Mentions J’aime', sv: 'Gilla-markeringar' }),
    figures.shares,
    figures.comments,
    figure('saves', { en: 'Saves', fr: 'Enregistrements', sv: 'Sparade objekt' }),
    figure('follows', { en: 'Follows', fr: 'Followers en plus', sv: 'Följer' }),
    figure('profile-visits', { en: 'Profile visits', fr: 'Visites du profil' }),
    figure('replies', { en: 'Replies', fr: 'Réponses' }),
    figure(null, { en: 'Navigation', fr: 'Navigation' }),
    figure('link-clicks', { en: ['Link clicks', 'Link Clicks'], fr: 'Clics sur un lien' }),
  ],
  recognition: { anyOf: ['account-id', 'account-name'] },
  quirks,
}

/** Videos alone: some 200 columns, of which those that other exports know too are read. */
const facebookVideos: Report = {
  ...facebookPosts,
  id: 'facebook-videos',
  verifiedIn: [],
  columns: [
    marker('post-id', { en: 'Video asset ID' }),
    marker('attribute', { en: 'Universal video ID' }),
    ...facebookPosts.columns.filter((one) => one.role !== 'post-id').map((one) => ({ ...one, required: false })),
  ],
  recognition: {},
}

/** Posts from Meta Business Suite: `Jan-14-2025_Apr-14-2025_<id>.csv`, one network a file. */
export const metaContent: Source = {
  id: 'meta-content',
  verified: true,
  reports: [facebookPosts, instagramPosts, facebookVideos],
}
