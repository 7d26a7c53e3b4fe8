import type { Database } from 'better-sqlite3'
import type { KeptForecast } from '../../../../core/scoring/forecast/kept-forecast.ts'

type Row = Omit<KeptForecast, 'target' | 'months'> & { readonly target: string; readonly months: string }

/** Oldest first. */
export function loadKeptForecasts(db: Database): KeptForecast[] {
  return db
    .prepare<[], Row>(
      `SELECT metric_id AS metricId, occasion, known_on AS knownOn, made_on AS madeOn, made_by AS madeBy,
         ends_on AS endsOn, target, value, low, high, chance, periods, months FROM kept_forecasts ORDER BY number`,
    )
    .all()
    .map((row) => ({
      ...row,
      target: JSON.parse(row.target) as KeptForecast['target'],
      months: JSON.parse(row.months) as KeptForecast['months'],
    }))
}

export function addKeptForecast(db: Database, kept: KeptForecast): void {
  db.prepare(
    `INSERT INTO kept_forecasts (metric_id, occasion, known_on, made_on, made_by, ends_on, target, value, low, high, chance,
       periods, months)
     VALUES (@metricId, @occasion, @knownOn, @madeOn, @madeBy, @endsOn, @target, @value, @low, @high, @chance, @periods, @months)`,
  ).run({ ...kept, target: JSON.stringify(kept.target), months: JSON.stringify(kept.months) })
}
