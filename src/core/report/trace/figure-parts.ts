import { amecStages } from '../../metric.ts'

/** What a figure can belong to. */
export type Owner =
  | 'index'
  | 'pillar'
  | 'objective'
  | 'metric'
  | 'costs'
  | 'cost-of-objective'
  | 'cost-entry'
  | 'relationships'
  | 'stakeholder'
  | 'insights'
  | 'insight'
  | 'evidence'
  | 'paper'
  | 'chain'
  | 'amec'
  | 'barcelona'
  | 'years'
  | 'method'
  | 'restatements'
  | 'restatement'

/** Owners whose figures have the same names: the index is made as a pillar is. */
export type PartTable = Exclude<Owner, 'index' | 'pillar' | 'objective'> | 'whole'

export function tableOf(owner: Owner): PartTable {
  return owner === 'index' || owner === 'pillar' || owner === 'objective' ? 'whole' : owner
}

const ladder = ['first-contact', 'dialogue', 'meeting', 'joint-work', 'advocate'] as const

/**
 * The figures that each kind of owner can have. The place in the list is the letter of the trace number, so lists only ever
 * grow at their ends: a number that was printed once leads to the same figure for ever.
 */
export const figureParts = {
  whole: [
    ...['measured', 'floor', 'ceiling', 'coverage', 'plan', 'difference', 'pace', 'weight', 'previous'],
    ...['since-previous', 'grade-a', 'objectives.on-pace', 'objectives.all', 'set-after-start', 'loss'],
    ...['others.all', 'others.on-pace'],
  ],
  metric: [
    ...['actual', 'attainment', 'baseline', 'target', 'weight', 'counted', 'expected', 'pace', 'sample', 'met', 'due'],
    ...['climbed', 'planned', 'before', 'year-before', 'plan-value', 'plan-difference', 'margin', 'forecast.value'],
    ...['forecast.low', 'forecast.high', 'forecast.attained', 'forecast.chance', 'forecast.periods', 'forecast.needed'],
    'missing',
  ],
  costs: ['total', 'previous', 'budget', 'since-previous', 'twelve-months'],
  'cost-of-objective': ['outcomes', 'total', 'each', 'previous-each', 'alternative-each', 'alternative-extra'],
  'cost-entry': ['amount'],
  relationships: ['all', ...ladder.flatMap((stage) => [`${stage}.then`, `${stage}.now`])],
  stakeholder: ['importance', 'stage-then', 'stage-now'],
  insights: [
    ...['insights.heard', 'insights.acted', 'insights.closed'],
    ...['you-said.all', 'you-said.done', 'you-said.days', 'you-said.others'],
  ],
  insight: ['strength'],
  evidence: ['files'],
  paper: [
    ...[
      'objectives.all',
      'objectives.on-pace',
      'objectives.on-target',
      'missed.all',
      'missed.explained',
      'missed.rest',
    ],
    ...['missed.beyond-page-1', 'guardrails.all', 'guardrails.held', 'guardrails.broken', 'guardrails.unknown'],
    ...['questions.all', 'questions.answered', 'questions.first-contacts', 'questions.risen', 'stop.online'],
    'stop.running',
  ],
  chain: [
    ...['observed', 'links', 'gaps', 'revenue.known', 'revenue.all'],
    ...amecStages.flatMap((stage) => [`${stage}.known`, `${stage}.all`]),
  ],
  amec: [...amecStages.map((stage) => `${stage}.weight`), 'outcome-share'],
  barcelona: [
    ...['goals.done', 'stages.done', 'stakeholders.done', 'words', 'values', 'platforms', 'offline', 'sources'],
    'restated',
  ],
  years: ['index', ...ladder, 'insights', 'headcount', 'cost', 'dialogue-change'],
  method: [
    ...['settings.attainment-cap', 'settings.minimum-coverage', 'settings.small-sample', 'settings.committed.green'],
    ...[
      'settings.committed.amber',
      'settings.aspirational.green',
      'settings.aspirational.amber',
      'settings.pace.green',
    ],
    ...['settings.pace.amber', 'forecast.most-observations', 'forecast.fewest-periods', 'calibration.kept'],
    ...['calibration.months', 'calibration.inside', 'calibration.chances', 'calibration.brier'],
  ],
  restatements: ['left', 'since-edition'],
  restatement: ['values', 'old', 'new'],
} as const satisfies Readonly<Record<PartTable, readonly string[]>>

/** a to z, then aa. */
export function lettersOf(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last
}

/** Series are named by their scenario instead of a letter; those of a chart end with a `c`. */
export const seriesCodes: Readonly<Record<string, string>> = {
  ac: 'AC',
  py: 'PY',
  pl: 'PL',
  fc: 'FC',
  'chart.ac': 'ACc',
  'chart.py': 'PYc',
  'chart.pl': 'PLc',
  'chart.fc': 'FCc',
}
