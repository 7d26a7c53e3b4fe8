import type { StepView } from '../../contract/second-thought-views.ts'
import type { BinKind, Whereabouts } from '../../core/bin.ts'
import type { Place, Screen } from '../place.ts'

const placeOfThing: Readonly<Record<BinKind, (where: Whereabouts) => Place>> = {
  objective: ({ id }) => ({ screen: 'objectives', item: id }),
  metric: inObjective,
  value: inObjective,
  confidence: inObjective,
  campaign: ({ id }) => ({ screen: 'campaigns', item: id }),
  stakeholder: ({ id }) => ({ screen: 'relationships', item: id }),
  move: ({ within }) => ({ screen: 'relationships', item: within }),
  insight: ({ id }) => ({ screen: 'insights', item: id }),
  cost: ({ within }) => ({ screen: 'costs', item: within }),
  alternative: () => ({ screen: 'costs', item: null }),
  note: () => ({ screen: 'evidence', item: 'notes' }),
  evidence: () => ({ screen: 'evidence', item: null }),
  attachment: () => ({ screen: 'evidence', item: null }),
  compliance: () => ({ screen: 'compliance', item: null }),
  template: () => ({ screen: 'settings', item: null }),
  'paper-template': () => ({ screen: 'settings', item: null }),
  definition: () => ({ screen: 'import', item: 'definitions' }),
  splice: () => ({ screen: 'import', item: 'definitions' }),
}

/** Of what has no place of its own, the screen on which it is done: by the first word of `settings.save`. */
const screenOfAct: Readonly<Record<string, Screen>> = {
  checkIn: 'check-in',
  edition: 'report',
  objective: 'objectives',
  paper: 'report',
  settings: 'settings',
}

function inObjective({ within }: Whereabouts): Place {
  return { screen: 'objectives', item: within }
}

/** Where a person sees what a step changed; null where there is nothing to see. */
export function placeOfStep({ where, what }: Pick<StepView, 'where' | 'what'>): Place | null {
  if (where !== null) return placeOfThing[where.kind](where)
  const screen = screenOfAct[what.split('.')[0] ?? '']
  return screen === undefined ? null : { screen, item: null }
}
