import type { Campaign, HandPick, PostRule } from '../../../../src/core/campaign.ts'
import { assets } from './assets.ts'
import type { Say } from './say.ts'

type Marks = Omit<PostRule, 'period' | 'channels'>

export function campaigns(say: Say): Campaign[] {
  return [
    {
      id: 'campaign-all-year',
      assets: assets(say)['campaign-all-year'] ?? [],
      name: say('All year: the pages and their communities', "Toute l'année : les pages et leurs communautés"),
      period: { from: '2025-04-01', to: '2026-12-31' },
      owner: say('Social media manager', 'Responsable des réseaux sociaux'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 306_000,
      ...carrying({}),
      objectiveIds: ['objective-patient-community', 'objective-answers', 'objective-visibility'],
    },
    {
      id: 'campaign-first-signs',
      assets: assets(say)['campaign-first-signs'] ?? [],
      name: say('First signs', 'Premiers signes'),
      period: { from: '2025-09-15', to: '2026-12-31' },
      owner: say('Head of medical communication', 'Directrice de la communication médicale'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 92_000,
      ...carrying({ hashtags: ['FirstSigns', 'PremiersSignes'], textContains: ['First signs:', 'Premiers signes :'] }),
      objectiveIds: ['objective-professional-learning', 'objective-kol-dialogue'],
    },
    {
      id: 'campaign-supply-answers',
      assets: assets(say)['campaign-supply-answers'] ?? [],
      name: say('Answers on supply', "Réponses sur l'approvisionnement"),
      period: { from: '2025-11-12', to: '2025-12-19' },
      owner: say('Head of corporate affairs', 'Directeur des affaires publiques'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 9_000,
      ...carrying({ hashtags: ['SupplyUpdate', 'PointApprovisionnement'], textContains: ['Supply of medicines'] }),
      objectiveIds: ['objective-answers', 'objective-trust'],
    },
    {
      id: 'campaign-rare-disease-day',
      assets: assets(say)['campaign-rare-disease-day'] ?? [],
      name: say('Rare Disease Day 2026', 'Journée des maladies rares 2026'),
      period: { from: '2026-02-09', to: '2026-03-08' },
      owner: say('Patient engagement lead', 'Responsable des relations avec les patients'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 24_000,
      ...carrying({ hashtags: ['RareDiseaseDay', 'JourneeDesMaladiesRares'] }),
      objectiveIds: ['objective-patient-community', 'objective-visibility'],
    },
    {
      id: 'campaign-congress',
      assets: assets(say)['campaign-congress'] ?? [],
      name: say('European Rare Neurology Congress, Lisbon', 'Congrès européen de neurologie rare, Lisbonne'),
      period: { from: '2026-05-25', to: '2026-06-21' },
      owner: say('Head of medical communication', 'Directrice de la communication médicale'),
      market: say('Europe', 'Europe'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 31_000,
      ...carrying({ hashtags: ['ERNC2026'], handPicks: congressPicks }),
      objectiveIds: ['objective-kol-dialogue', 'objective-professional-learning'],
    },
  ]
}

/** A question that belongs to the congress and does not carry its mark; a picture of breakfast that carries it and does not. */
const congressPicks: readonly HandPick[] = [
  { accountId: 'account-x', postKey: '2988107286861407059', belongs: true },
  { accountId: 'account-instagram', postKey: '99724477219517836', belongs: false },
]

/** A rule by what a post carries; the rest lets every post through. */
function carrying(marks: Partial<Marks>): Marks {
  return { accountIds: [], hashtags: [], linkTags: [], textContains: [], handPicks: [], ...marks }
}
