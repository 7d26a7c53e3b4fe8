import type { Facts } from '../../../src/core/facts.ts'
import type { Metric, MetricPoint } from '../../../src/core/metric.ts'
import type { Objective } from '../../../src/core/objective.ts'
import { defaultSettings } from '../../../src/core/settings.ts'

export const year2026 = { from: '2026-01-01', to: '2026-12-31' }

export function metric(id: string, parts: Partial<Metric> = {}): Metric {
  return {
    id,
    name: `Metric ${id}`,
    unit: 'count',
    basis: 'stock',
    window: 'period',
    target: { kind: 'increase', baseline: { value: 0, date: '2025-12-31', source: 'survey' }, value: 100 },
    plan: [],
    stage: 'outcome',
    weight: 100,
    guardrail: false,
    binding: { kind: 'manual' },
    grade: 'A',
    ...parts,
  }
}

export function objective(id: string, parts: Partial<Objective> = {}): Objective {
  return {
    id,
    pillar: 'reputation',
    statement: `Objective ${id}`,
    audience: 'Rheumatologists',
    benefit: 'Doors open',
    commitment: 'committed',
    weight: 100,
    owner: 'M. Duval',
    period: year2026,
    metrics: [metric(`${id}-metric`)],
    ...parts,
  }
}

export function point(month: string, value: number | null, parts: Partial<MetricPoint> = {}): MetricPoint {
  return { month, value, numerator: null, denominator: null, sampleSize: null, grade: 'A', sources: [], ...parts }
}

/** Points for consecutive months of 2026 from January on; null leaves the month out altogether. */
export function months(values: readonly (number | null)[], parts: Partial<MetricPoint> = {}): MetricPoint[] {
  return values.flatMap((value, place) =>
    value === null ? [] : [point(`2026-${String(place + 1).padStart(2, '0')}`, value, parts)],
  )
}

export const emptyFacts: Facts = {
  organisation: {
    name: 'Lumen Pharma',
    ambition: 'Be the partner that rheumatology trusts',
    ask: 'Keep the programme',
  },
  settings: defaultSettings,
  objectives: [],
  places: {},
  histories: {},
  campaigns: [],
  stakeholders: [],
  insights: [],
  evidence: [],
  compliance: [],
  costs: [],
  alternatives: [],
  notes: [],
  locks: [],
  forecasts: [],
  accounts: [],
  definitions: { changes: [], splices: [] },
  sources: [],
  restatements: [],
  targetChanges: [],
  lastEdition: null,
  headcounts: [],
  lastDataOn: null,
}
