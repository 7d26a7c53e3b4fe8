import type { Language } from '../../../../src/core/language.ts'
import type { Organisation, Settings } from '../../../../src/core/settings.ts'
import { accounts, exports } from './accounts.ts'
import { campaigns } from './campaigns.ts'
import { complianceEvents } from './compliance.ts'
import { confidences } from './confidences.ts'
import { alternatives, costs, removedCostId } from './costs.ts'
import { engagementObjectives } from './engagement.ts'
import { entries } from './entries.ts'
import { evidence } from './evidence.ts'
import { insightObjectives } from './insight.ts'
import { insights } from './insights.ts'
import { locks } from './locks.ts'
import { notes, removedNoteId } from './notes.ts'
import { paperTemplates } from './paper-templates.ts'
import { reputationObjectives } from './reputation.ts'
import { type Say, sayIn } from './say.ts'
import { stakeholders } from './stakeholders.ts'
import { targetChanges } from './target-changes.ts'

/** What the sample company knows besides its exports, in the shape of `SampleCompany`: numbers once, words twice. */
export function makeCompany(language: Language) {
  const say = sayIn(language)
  const team = say('Digital team', 'Équipe digitale')
  return {
    forecastsKeptOn: ['2026-03-31', '2026-06-30'],
    today: '2026-09-30',
    organisation: organisation(say),
    settings: settings(language),
    accounts,
    exports,
    objectives: [...reputationObjectives(say), ...engagementObjectives(say), ...insightObjectives(say)],
    campaigns: campaigns(say),
    stakeholders: stakeholders(say),
    insights: insights(say),
    costs: costs(say),
    alternatives: alternatives(say),
    notes: notes(say),
    headcounts: [
      { year: 2025, people: 4.5 },
      { year: 2026, people: 4 },
    ],
    entries: entries(say),
    compliance: complianceEvents(),
    evidence: evidence(say),
    confidences: confidences(say),
    locks: locks(say),
    targetChanges: targetChanges(say),
    checkIn: { heldOn: '2026-09-30', heldBy: team },
    binned: { notes: [removedNoteId], costs: [removedCostId] },
    team,
    paperTemplates: paperTemplates(say),
  }
}

function organisation(say: Say): Organisation {
  return {
    name: 'Orvanne',
    ambition: say(
      'By the end of 2026, specialists and patients in France and the United Kingdom should turn to us first for honest answers about rare neuromuscular diseases. If they trust us, they will talk to us early; if they talk to us early, we will make better decisions.',
      "D'ici fin 2026, je veux qu'en France et au Royaume-Uni les spécialistes et les patients se tournent d'abord vers nous pour une réponse honnête sur les maladies neuromusculaires rares. S'ils nous font confiance, ils nous parleront tôt ; s'ils nous parlent tôt, nous déciderons mieux.",
    ),
    ask: say(
      'Approve €62,000 for the first half of 2027: keep the two community managers who answer within the day, extend the First signs series to primary care, and move the paid support of the page to dialogue with expert centres.',
      'Approuver 62 000 € pour le premier semestre 2027 : maintenir les deux responsables de communauté qui répondent dans la journée, étendre la série Premiers signes à la médecine générale, et réaffecter le budget média de la page au dialogue avec les centres experts.',
    ),
  }
}

function settings(language: Language): Settings {
  return {
    language,
    currency: 'EUR',
    pillarWeights: { reputation: 35, engagement: 40, insight: 25 },
    committed: { green: 0.9, amber: 0.75 },
    aspirational: { green: 0.7, amber: 0.4 },
    pace: { green: 0.9, amber: 0.75 },
    attainmentCap: 1,
    smallSample: 30,
    minimumCoverage: 0.5,
    compliance: { handoverHours: 24, keptFrom: '2025-04-01' },
    confidenceEvery: 'quarter',
  }
}
