import type { Campaign } from '../../../../src/core/campaign.ts'
import type { Say } from './say.ts'

export function campaigns(say: Say): Campaign[] {
  return [
    {
      id: 'campaign-all-year',
      name: say('All year: the pages and their communities', "Toute l'année : les pages et leurs communautés"),
      period: { from: '2025-04-01', to: '2026-12-31' },
      owner: say('Social media manager', 'Responsable des réseaux sociaux'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 306_000,
      textContains: [],
      objectiveIds: ['objective-patient-community', 'objective-answers', 'objective-visibility'],
    },
    {
      id: 'campaign-first-signs',
      name: say('First signs', 'Premiers signes'),
      period: { from: '2025-09-15', to: '2026-12-31' },
      owner: say('Head of medical communication', 'Directrice de la communication médicale'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 92_000,
      textContains: ['#FirstSigns', '#PremiersSignes', 'First signs:', 'Premiers signes :'],
      objectiveIds: ['objective-professional-learning', 'objective-kol-dialogue'],
    },
    {
      id: 'campaign-supply-answers',
      name: say('Answers on supply', "Réponses sur l'approvisionnement"),
      period: { from: '2025-11-12', to: '2025-12-19' },
      owner: say('Head of corporate affairs', 'Directeur des affaires publiques'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 9_000,
      textContains: ['#SupplyUpdate', '#PointApprovisionnement', 'Supply of medicines'],
      objectiveIds: ['objective-answers', 'objective-trust'],
    },
    {
      id: 'campaign-rare-disease-day',
      name: say('Rare Disease Day 2026', 'Journée des maladies rares 2026'),
      period: { from: '2026-02-09', to: '2026-03-08' },
      owner: say('Patient engagement lead', 'Responsable des relations avec les patients'),
      market: say('France, United Kingdom', 'France, Royaume-Uni'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 24_000,
      textContains: ['#RareDiseaseDay', '#JourneeDesMaladiesRares'],
      objectiveIds: ['objective-patient-community', 'objective-visibility'],
    },
    {
      id: 'campaign-congress',
      name: say('European Rare Neurology Congress, Lisbon', 'Congrès européen de neurologie rare, Lisbonne'),
      period: { from: '2026-05-25', to: '2026-06-21' },
      owner: say('Head of medical communication', 'Directrice de la communication médicale'),
      market: say('Europe', 'Europe'),
      channels: ['linkedin', 'facebook', 'instagram', 'x', 'youtube'],
      budget: 31_000,
      textContains: ['#ERNC2026'],
      objectiveIds: ['objective-kol-dialogue', 'objective-professional-learning'],
    },
  ]
}
