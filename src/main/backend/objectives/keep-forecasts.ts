import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import { forecastsToKeep } from '../../../core/scoring/forecast/forecasts-to-keep.ts'
import type { ForecastOccasion } from '../../../core/scoring/forecast/kept-forecast.ts'
import { inOneChange } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { addKeptForecast } from '../database/objectives/kept-forecasts.ts'

interface Occasion {
  readonly occasion: ForecastOccasion
  /** The last day that the forecasts may know. */
  readonly knownOn: IsoDate
  readonly madeOn: IsoDate
  /** Null for those of all objectives. */
  readonly objectiveId?: string
}

/** Keeps what is forecast now, so that it can be held against what comes. Returns how many were kept; none changes nothing. */
export function keepForecasts(
  db: Database,
  author: Author,
  facts: Facts,
  { objectiveId, ...occasion }: Occasion,
): number {
  const kept = forecastsToKeep(facts, { ...occasion, madeBy: author.who, objectiveId: objectiveId ?? null })
  if (kept.length === 0) return 0
  inOneChange(db, author, (record) => {
    for (const one of kept) addKeptForecast(db, one)
    const metrics = facts.objectives.flatMap((objective) => objective.metrics)
    const said = kept.map(({ metricId, endsOn, value, low, high, chance }) => ({
      ...{ metricId, name: metrics.find(({ id }) => id === metricId)?.name ?? '' },
      ...{ endsOn, value, low, high, chance },
    }))
    record({ what: 'forecast.keep', entity: 'forecast', entityId: occasion.knownOn, old: null, new: said })
  })
  return kept.length
}
