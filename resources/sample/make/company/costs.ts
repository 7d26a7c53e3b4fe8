import { addMonths, type IsoMonth } from '../../../../src/core/date.ts'
import type { CostAlternative, CostKind } from '../../../../src/core/evidence/cost.ts'
import type { CostRecord, TimeSpent } from '../../../../src/core/evidence/cost-record.ts'
import type { Say } from './say.ts'

/** A cost that comes back every month from `from` on. */
interface Standing {
  readonly key: string
  readonly kind: CostKind
  readonly from: IsoMonth
  readonly amount: number
  readonly note: string
  /** Of people and approval: how the amount comes about. */
  readonly time?: TimeSpent
  readonly campaignId?: string
  readonly objectiveId?: string
}

const first: IsoMonth = '2025-04'
const months = 18

export function costs(say: Say): CostRecord[] {
  const standing = standingCosts(say)
  const monthly = Array.from({ length: months }, (_, at) => addMonths(first, at)).flatMap((month) =>
    standing
      .filter((cost) => cost.from <= month)
      .map(({ key, kind, amount, note, time = null, campaignId = null, objectiveId = null }) => ({
        ...{ id: `cost-${month}-${key}`, month, kind, amount, note, time, campaignId, objectiveId },
      })),
  )
  return [...monthly, ...singleCosts(say)].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}

function standingCosts(say: Say): Standing[] {
  const dialogue = say('Medical communication, half a post', 'Communication médicale, un mi-temps')
  const community = say(
    'Community management, two people in part',
    'Animation des communautés, deux personnes à temps partiel',
  )
  const answers = say('Answers to questions, patient engagement', 'Réponses aux questions, relations patients')
  return [
    {
      key: 'people-dialogue',
      kind: 'people',
      from: first,
      amount: 3200,
      time: { unit: 'days', quantity: 8, rate: 400 },
      note: dialogue,
      objectiveId: 'objective-kol-dialogue',
    },
    {
      key: 'people-community',
      kind: 'people',
      from: first,
      amount: 2600,
      time: { unit: 'days', quantity: 8, rate: 325 },
      note: community,
      objectiveId: 'objective-patient-community',
    },
    {
      key: 'people-answers',
      kind: 'people',
      from: '2026-01',
      amount: 2100,
      time: { unit: 'days', quantity: 6, rate: 350 },
      note: answers,
      objectiveId: 'objective-answers',
    },
    {
      key: 'people',
      kind: 'people',
      from: first,
      amount: 2900,
      note: say('Social media management', 'Gestion des réseaux sociaux'),
    },
    { key: 'agency', kind: 'agency', from: first, amount: 2400, note: say('Agency retainer', "Forfait d'agence") },
    {
      ...{ key: 'agency-films', kind: 'agency', from: '2025-09', amount: 3400 },
      note: say('Films of the First signs series', 'Films de la série Premiers signes'),
      campaignId: 'campaign-first-signs',
    },
    {
      ...{ key: 'media', kind: 'media', from: '2025-09', amount: 1100 },
      note: say('Paid support of the films', 'Soutien média des films'),
      campaignId: 'campaign-first-signs',
    },
    {
      key: 'approval',
      kind: 'approval',
      from: first,
      amount: 1150,
      time: { unit: 'hours', quantity: 12.5, rate: 92 },
      note: say('Medical and legal review', 'Relecture médicale et juridique'),
    },
    {
      key: 'tools',
      kind: 'tools',
      from: first,
      amount: 940,
      note: say('Monitoring and publishing tools', 'Outils de veille et de publication'),
    },
  ]
}

function singleCosts(say: Say): CostRecord[] {
  const single = (month: IsoMonth, kind: CostKind, amount: number, note: string, campaignId: string): CostRecord => ({
    ...{ id: `cost-${month}-${kind}-${campaignId.replace('campaign-', '')}`, month, kind, amount, note, campaignId },
    objectiveId: null,
    time: null,
  })
  const supply = 'campaign-supply-answers'
  const day = 'campaign-rare-disease-day'
  const congress = 'campaign-congress'
  return [
    single(
      '2025-11',
      'people',
      4300,
      say('Extra shifts in the rumour week', 'Permanence renforcée pendant la rumeur'),
      supply,
    ),
    single(
      '2025-11',
      'approval',
      2400,
      say('Same-day review of statements', 'Relecture des communiqués dans la journée'),
      supply,
    ),
    single(
      '2025-12',
      'agency',
      2900,
      say('Film on how supply works', "Film sur le circuit d'approvisionnement"),
      supply,
    ),
    single(
      '2026-01',
      'agency',
      4800,
      say('Film and drawings for 28 February', 'Film et dessins pour le 28 février'),
      day,
    ),
    single(
      '2026-02',
      'media',
      14_200,
      say('Paid support, 16 February to 1 March', 'Soutien média, du 16 février au 1er mars'),
      day,
    ),
    single('2026-03', 'agency', 1900, say('Closing report and licences', 'Bilan et droits'), day),
    single(
      '2026-05',
      'media',
      5200,
      say('Paid support before the congress', 'Soutien média avant le congrès'),
      congress,
    ),
    single(
      '2026-06',
      'media',
      8600,
      say('Paid support during the congress', 'Soutien média pendant le congrès'),
      congress,
    ),
    single('2026-06', 'agency', 11_400, say('Team and films in Lisbon', 'Équipe et films à Lisbonne'), congress),
    { ...single('2026-07', 'agency', 2400, entered(say), congress), id: removedCostId },
    single('2026-06', 'people', 3800, say('Travel and overtime', 'Déplacements et heures supplémentaires'), congress),
  ]
}

/** Entered twice by mistake, and moved to the bin. */
export const removedCostId = 'cost-2026-07-agency-twice'
function entered(say: Say): string {
  return say('Agency retainer, July (entered twice)', "Forfait d'agence, juillet (saisi deux fois)")
}

export function alternatives(say: Say): CostAlternative[] {
  return [
    {
      name: say('A stand at the congress in Lisbon', 'Un stand au congrès de Lisbonne'),
      cost: 84_000,
      outcomes: 4,
      objectiveId: 'objective-kol-dialogue',
    },
    {
      name: say('Visits to general practices by two trainers', 'Visites de cabinets par deux formateurs'),
      cost: 96_500,
      outcomes: 620,
      objectiveId: 'objective-professional-learning',
    },
  ]
}
