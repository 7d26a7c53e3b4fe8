import { randomUUID } from 'node:crypto'
import { Refusal } from '../../../contract/reply.ts'
import type { ManualEntry, MetricHistory } from '../../../contract/views.ts'
import type { Metric } from '../../../core/metric.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { addEntry, entriesOf, withdrawEntry } from '../database/objectives/entries.ts'
import { factsOf } from '../paper/load-facts.ts'
import { type Hand, refuseFuture } from '../registers/register-change.ts'

export function metricHistory(file: OpenFile, metricId: string): MetricHistory {
  const { histories } = factsOf(file)
  const points = histories[metricId]
  if (points === undefined) throw new Refusal('not-found')
  return { points, entries: entriesOf(file.db, metricId) }
}

/** Takes a value by hand for a metric that is bound to nothing else. */
export function enterValue(file: OpenFile, hand: Hand, wish: Omit<ManualEntry, 'id'>): void {
  const metric = metricOf(file, wish.metricId)
  if (metric.binding.kind !== 'manual')
    throw new Refusal('input-invalid', { name: metric.name, reason: 'its values come from elsewhere' })
  if ((wish.numerator === null) !== (wish.denominator === null))
    throw new Refusal('input-invalid', { name: metric.name, reason: 'a rate needs both its parts' })
  refuseFuture(hand, wish.date)
  const entry: ManualEntry = { ...wish, id: randomUUID() }
  inOneChange(file.db, hand.author, (record) => {
    addEntry(file.db, entry, hand.author)
    record({ what: 'metric.enter', entity: 'metric', entityId: entry.metricId, old: null, new: entry })
  })
}

export function withdrawValue(
  file: OpenFile,
  author: Author,
  { metricId, entryId }: { readonly metricId: string; readonly entryId: string },
): void {
  inOneChange(file.db, author, (record) => {
    const entry = entriesOf(file.db, metricId).find((one) => one.id === entryId)
    if (entry === undefined) throw new Refusal('not-found')
    withdrawEntry(file.db, entryId, author.at)
    record({ what: 'metric.withdraw', entity: 'metric', entityId: metricId, old: entry, new: null })
  })
}

function metricOf(file: OpenFile, metricId: string): Metric {
  const metrics = factsOf(file).objectives.flatMap((objective) => objective.metrics)
  const metric = metrics.find((one) => one.id === metricId)
  if (metric === undefined) throw new Refusal('not-found')
  return metric
}
