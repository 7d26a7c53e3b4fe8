import type { Metric } from './metric.ts'
import type { Objective } from './objective.ts'

export const lockedParts = [
  'statement',
  'audience',
  'benefit',
  'commitment',
  'period',
  'weight',
  'pillar',
  'target',
  'metric',
  'objective',
] as const
/** `metric`: a metric came, went, or changed otherwise than by its target; `objective`: it was removed. */
export type LockedPart = (typeof lockedParts)[number]

/** One thing that is no longer as it was; null where there was or is none. */
export interface PartChange {
  readonly part: LockedPart
  readonly metricId: string | null
  readonly old: unknown
  readonly new: unknown
}

const ownParts = ['statement', 'audience', 'benefit', 'commitment', 'period', 'weight', 'pillar'] as const

/** What differs between two versions of an objective. The owner may change: who answers for it is not what was promised. */
export function changedParts(old: Objective, now: Objective): PartChange[] {
  const own = ownParts
    .filter((part) => !same(old[part], now[part]))
    .map((part): PartChange => ({ part, metricId: null, old: old[part], new: now[part] }))
  const ids = [...new Set([...old.metrics, ...now.metrics].map((metric) => metric.id))]
  const find = (metrics: readonly Metric[], id: string) => metrics.find((metric) => metric.id === id)
  return [...own, ...ids.flatMap((id) => metricChanges(id, find(old.metrics, id), find(now.metrics, id)))]
}

/**
 * The text under the hash of a lock: everything by which success will be judged. The weight in the pillar is left out,
 * since it moves when another objective comes or goes.
 */
export function lockedContent({ owner: _, weight: __, ...objective }: Objective): string {
  return sortedJson({ ...objective, metrics: objective.metrics.map(asLocked) })
}

/** A binding that narrows nothing reads as it did before accounts and texts could be named, so that old hashes hold. */
function asLocked(metric: Metric): unknown {
  if (metric.binding.kind !== 'measure') return metric
  const { accountIds, textContains, ...binding } = metric.binding
  const narrowed = Object.entries({ accountIds, textContains }).filter(([, names]) => names.length > 0)
  return { ...metric, binding: { ...binding, ...Object.fromEntries(narrowed) } }
}

function metricChanges(id: string, old: Metric | undefined, now: Metric | undefined): PartChange[] {
  if (old === undefined || now === undefined)
    return [{ part: 'metric', metricId: id, old: old ?? null, new: now ?? null }]
  const { target: oldTarget, ...oldRest } = old
  const { target: newTarget, ...newRest } = now
  const target: PartChange = { part: 'target', metricId: id, old: oldTarget, new: newTarget }
  const rest: PartChange = { part: 'metric', metricId: id, old: oldRest, new: newRest }
  return [...(same(oldTarget, newTarget) ? [] : [target]), ...(same(oldRest, newRest) ? [] : [rest])]
}

function same(a: unknown, b: unknown): boolean {
  return sortedJson(a) === sortedJson(b)
}

/** JSON whose members stand in one order, whoever wrote them. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
