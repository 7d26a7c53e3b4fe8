import { column, figure, markerFigure, segment } from './shape/column.ts'
import type { Report, Source } from './shape/source.ts'

const campaigns: Report = {
  id: 'campaigns',
  platform: 'search',
  grain: 'period',
  subject: 'segment',
  verifiedIn: [],
  dateOrder: 'month-first',
  columns: [
    column('attribute', { en: ['Campaign status', 'Campaign state'], fr: 'État de la campagne' }),
    column('scope', { en: 'Day', fr: 'Jour', de: 'Tag', es: 'Día', it: 'Giorno', pt: 'Dia' }),
    {
      ...segment('campaign', {
        en: 'Campaign',
        fr: 'Campagne',
        de: 'Kampagne',
        es: 'Campaña',
        it: 'Campagna',
        pt: 'Campanha',
      }),
      required: true,
    },
    segment('ad-set', { en: 'Ad group', fr: 'Groupe d’annonces' }),
    // Searches and keywords stand below their group, whose own report counts more than those that Google shows.
    segment('keyword', { en: ['Keyword', 'Search keyword'], fr: ['Mot clé', 'Mot clé pour le Réseau de Recherche'] }),
    segment('search-term', { en: 'Search term', fr: 'Terme de recherche' }),
    ...['Match type', 'Added/Excluded', 'Ad group status', 'Keyword status', 'Final URL'].map((en) =>
      column('attribute', { en }),
    ),
    ...['Budget', 'Budget name', 'Budget type', 'Status', 'Status reasons', 'Campaign type', 'Bid strategy type'].map(
      (en) => column('attribute', { en }),
    ),
    column('currency', {
      en: ['Currency code', 'Currency'],
      fr: ['Code de devise', 'Devise'],
      de: 'Währungscode',
      es: 'Código de moneda',
      it: 'Codice valuta',
      pt: 'Código da moeda',
    }),
    figure(null, { en: 'Optimization score' }),
    markerFigure('clicks', { en: 'Clicks', fr: 'Clics', de: 'Klicks', es: 'Clics', it: 'Clic', pt: 'Cliques' }),
    markerFigure('impressions', {
      en: ['Impr.', 'Impressions'],
      fr: ['Impr.', 'Impressions'],
      de: ['Impr.', 'Impressionen'],
      es: ['Impr.', 'Impresiones'],
      it: ['Impr.', 'Impressioni'],
      pt: ['Impr.', 'Impressões'],
    }),
    markerFigure('spend', { en: 'Cost', fr: 'Coût', de: 'Kosten', es: ['Coste', 'Costo'], it: 'Costo', pt: 'Custo' }),
    figure(null, { en: 'Interactions', fr: 'Interactions' }),
    figure(null, { en: 'Avg. CPC', fr: 'CPC moy.' }),
    figure(null, { en: 'Avg. cost', fr: 'Coût moy.' }),
    figure('click-through-rate', { en: 'CTR', fr: 'CTR' }),
    figure(null, { en: 'Interaction rate', fr: 'Taux d’interaction' }),
    figure('conversions', { en: 'Conversions', fr: 'Conversions' }),
    figure(null, { en: 'Cost / conv.', fr: 'Coût/conv.' }),
    figure(null, { en: 'Conv. rate', fr: 'Taux de conv.' }),
  ],
  quirks: { totalBegins: /^(?:total|totale|gesamt|insgesamt)\b[^:]{0,20}:/i, addRepeats: true },
}

/** Google Ads: two lines of preamble, ` --` for nothing, and several rows of totals at the end. */
export const googleAds: Source = { id: 'google-ads', verified: false, reports: [campaigns] }
