import { type Column, column, figure, marker, markerFigure, type Report, type Source, segment } from './source.ts'

/** What ads are divided by, the widest first; a row is named after all of them that are there. */
const segments: readonly Column[] = [
  segment('campaign', { en: 'Campaign name', fr: 'Nom de la campagne' }),
  segment('ad-set', { en: ['Ad set name', 'Ad Set Name'], fr: 'Nom de l’ensemble de publicités' }),
  segment('ad', { en: 'Ad name', fr: 'Nom de la publicité' }),
  segment('geography', { en: ['Country', 'Region', 'DMA region'], fr: ['Pays', 'Région'] }),
  segment('age', { en: 'Age', fr: ['Âge', 'Age'] }),
  segment('gender', { en: 'Gender', fr: ['Genre', 'Sexe'] }),
  segment('network', { en: 'Platform', fr: 'Plateforme' }),
  segment('placement', { en: 'Placement', fr: 'Placement' }),
  segment('device', { en: ['Device platform', 'Impression device'], fr: 'Appareil d’impression' }),
  segment('month', { en: 'Month', fr: 'Mois' }),
  segment('week', { en: 'Week', fr: 'Semaine' }),
]

const attributes = [
  ['Ad delivery', 'Ad set delivery', 'Campaign delivery', 'Delivery status', 'Delivery level'],
  ['Bid'],
  ['Bid type'],
  ['Ad set budget', 'Campaign budget'],
  ['Ad set budget type', 'Campaign budget type'],
  ['Last significant edit'],
  ['Attribution setting'],
  ['Result indicator', 'Result type'],
  ['Quality ranking'],
  ['Engagement rate ranking'],
  ['Conversion rate ranking'],
  ['Starts'],
  ['Ends'],
  ['Objective'],
].map((en) => column('attribute', { en }))

const spend = markerFigure('spend', { en: 'Amount spent (*)', fr: ['Montant dépensé (*)', 'Montant dépensé'] })

const figures: readonly Column[] = [
  figure('results', { en: 'Results', fr: 'Résultats' }),
  figure('reach', { en: 'Reach', fr: ['Couverture', 'Portée'] }),
  figure('impressions', { en: 'Impressions', fr: 'Impressions' }),
  figure(null, { en: 'Frequency', fr: ['Répétition', 'Fréquence'] }),
  figure('clicks', { en: 'Clicks (all)', fr: 'Clics (tous)' }),
  figure('link-clicks', { en: 'Link clicks', fr: 'Clics sur un lien' }),
  figure('leads', { en: 'Leads', fr: 'Prospects' }),
  figure('conversions', { en: 'Purchases', fr: 'Achats' }),
  figure(null, { en: ['Cost per results', 'Cost per result'], fr: 'Coût par résultat' }),
  figure(null, { en: 'CPC (cost per link click) (*)', fr: 'CPC (coût par clic sur un lien) (*)' }),
  figure(null, { en: 'CPM (cost per 1,000 impressions) (*)', fr: 'CPM (Coût pour 1 000 impressions) (*)' }),
  figure(null, { en: 'CTR (all)', fr: 'CTR (tous)' }),
  figure(null, { en: 'CTR (link click-through rate)', fr: 'CTR (taux de clics sur le lien)' }),
]

const ads: Report = {
  id: 'ads',
  platform: 'facebook',
  grain: 'period',
  subject: 'segment',
  verifiedIn: ['en'],
  dateOrder: 'month-first',
  columns: [
    marker('from', { en: 'Reporting starts', fr: ['Début des rapports', 'Début du rapport'] }),
    marker('to', { en: 'Reporting ends', fr: ['Fin des rapports', 'Fin du rapport'] }),
    column('scope', { en: 'Day', fr: 'Jour' }),
    column('account-name', { en: 'Account name', fr: 'Nom du compte' }),
    column('account-id', { en: 'Account ID', fr: ['Identifiant du compte', 'ID du compte'] }),
    ...segments,
    ...attributes,
    column('currency', { en: 'Currency', fr: 'Devise' }),
    spend,
    ...figures,
  ],
  recognition: { anyOf: ['segment', 'account-name'] },
  // Several ads may share all their names: what cannot be added up for them is left out.
  quirks: { totalWithout: ['segment', 'account-name'], addRepeats: true },
}

/** Meta Ads Manager: a sheet `Worksheet` or `Raw Data Report`, or CSV; its first row is the total, without names. */
export const metaAds: Source = { id: 'meta-ads', verified: true, reports: [ads] }
