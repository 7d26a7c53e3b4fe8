import type { IsoDate } from '../../date.ts'
import type { Target } from '../../target.ts'
import type { Forecast } from './outlook.ts'

/** When forecasts are kept: what is shown to somebody can be checked later. */
export const forecastOccasions = ['lock', 'report', 'check-in'] as const
export type ForecastOccasion = (typeof forecastOccasions)[number]

/** A forecast as it was made, with the target that it spoke of. */
export interface KeptForecast
  extends Pick<Forecast, 'endsOn' | 'value' | 'low' | 'high' | 'chance' | 'months' | 'periods'> {
  readonly metricId: string
  readonly occasion: ForecastOccasion
  /** The last day that it knew. */
  readonly knownOn: IsoDate
  readonly madeOn: IsoDate
  readonly madeBy: string
  readonly target: Target
}
