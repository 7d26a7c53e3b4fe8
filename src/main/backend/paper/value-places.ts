import type { Database } from 'better-sqlite3'
import { firstDayOf, type IsoMonth, lastDayOf } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Metric } from '../../../core/metric.ts'
import type { ValuePlace } from '../../../core/value-place.ts'
import { gatherValues } from '../data/gather-values.ts'
import { pointsBehind } from '../data/points-behind.ts'
import { tracedFiles } from '../data/traced-files.ts'
import { lastChangeOf } from '../database/changes/change.ts'
import { letTracedGo, tracedColumns } from '../database/values/traced-values.ts'

interface KnownPlaces {
  /** All that the places follow from. */
  readonly from: string
  readonly places: readonly ValuePlace[]
}

/** By connection and metric: most changes move no value of most metrics, and looking up millions of values takes seconds. */
const known = new WeakMap<Database, Map<string, KnownPlaces>>()

/** The same facts with the places in files from which the actuals of a report were read. */
export function withPlaces(db: Database, facts: Facts, asOf: string): Facts {
  const data = lastChangeOf(db, 'data', 'all')
  const places = facts.objectives.flatMap((objective) =>
    objective.metrics.map((metric) => {
      const months = pointsBehind(metric, objective, facts, asOf).map(({ month }) => month)
      return [metric.id, knownPlaces(db, metric, months, facts, data)] as const
    }),
  )
  return { ...facts, places: Object.fromEntries(places.filter(([, own]) => own.length > 0)) }
}

function knownPlaces(
  db: Database,
  metric: Metric,
  months: readonly IsoMonth[],
  facts: Facts,
  data: number,
): readonly ValuePlace[] {
  const { id, binding, basis } = metric
  if ((binding.kind !== 'measure' && binding.kind !== 'answers') || months.length === 0) return []
  const campaignId = binding.kind === 'measure' ? binding.campaignId : null
  const campaign = facts.campaigns.find((one) => one.id === campaignId) ?? null
  const from = JSON.stringify([data, binding, basis, months[0], months.at(-1), facts.accounts, campaign])
  const own = known.get(db) ?? new Map<string, KnownPlaces>()
  known.set(db, own)
  const before = own.get(id)
  if (before?.from === from) return before.places
  const places = lookedUp(db, metric, months, facts)
  own.set(id, { from, places })
  return places
}

function lookedUp(db: Database, metric: Metric, months: readonly IsoMonth[], facts: Facts): ValuePlace[] {
  const [first = ''] = months
  const days = { from: firstDayOf(first), to: lastDayOf(months.at(-1) ?? first) }
  try {
    if (!gatherValues(db, metric, facts, days, null)) return []
    return tracedFiles(db, tracedColumns(db)).flatMap(({ importId, file, tables }) =>
      tables.map(({ name, rows, values }) => ({
        ...{ importId, file, sheet: file.endsWith(name) ? '' : name },
        ...{ firstRow: rows.first, lastRow: rows.last, values },
      })),
    )
  } finally {
    letTracedGo(db)
  }
}
