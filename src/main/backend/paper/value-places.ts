import { firstDayOf, lastDayOf } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import type { ValuePlace } from '../../../core/report/trace/value-place.ts'
import type { OpenFile } from '../backend.ts'
import { gatherValues } from '../data/gather-values.ts'
import { pointsBehind } from '../data/points-behind.ts'
import { tracedFiles } from '../data/traced-files.ts'
import { letTracedGo, tracedColumns } from '../database/traced-values.ts'

/** The same facts with the places in files from which the actuals of a report were read. */
export function withPlaces({ db }: Pick<OpenFile, 'db'>, facts: Facts, asOf: string): Facts {
  const places = facts.objectives.flatMap((objective) =>
    objective.metrics.map((metric): [string, ValuePlace[]] => [
      metric.id,
      placesOf(db, metric, objective, facts, asOf),
    ]),
  )
  return { ...facts, places: Object.fromEntries(places.filter(([, own]) => own.length > 0)) }
}

function placesOf(db: OpenFile['db'], metric: Metric, objective: Objective, facts: Facts, asOf: string): ValuePlace[] {
  const months = pointsBehind(metric, objective, facts, asOf).map(({ month }) => month)
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return []
  try {
    const days = { from: firstDayOf(first), to: lastDayOf(last) }
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
