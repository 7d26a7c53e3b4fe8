import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import { useWords } from '../../../use-words.tsx'

/** Where the metric heads: its interval on one line with the target on it, the chance, and the words of the paper. */
export function ForecastPanel({ metric }: { readonly metric: ScorecardMetric }) {
  const { say, figure, sentence } = useWords()
  const { value, low, high, chance } = metric.forecast
  return (
    <section className="why-forecast">
      <h2>{say('why.forecast')}</h2>
      <p>{sentence(metric.forecast.sentence)}</p>
      {value.value !== null && (
        <>
          <ForecastScale metric={metric} />
          <dl className="facts">
            <div>
              <dt>{say('why.forecast-value')}</dt>
              <dd className="figure">{figure(value)}</dd>
            </div>
            <div>
              <dt>{say('why.forecast-range')}</dt>
              <dd className="figure">{say('why.from-to', { from: figure(low), to: figure(high) })}</dd>
            </div>
            <div>
              <dt>{say('why.forecast-target')}</dt>
              <dd className="figure">{figure(metric.target)}</dd>
            </div>
            <div>
              <dt>{say('why.forecast-chance')}</dt>
              <dd className="figure">{figure(chance)}</dd>
            </div>
          </dl>
        </>
      )}
    </section>
  )
}

/** From the lowest to the highest of what is compared; numbers stand under it, so it only has to be looked at. */
function ForecastScale({ metric }: { readonly metric: ScorecardMetric }) {
  const { actual, target, forecast } = metric
  const known = [actual, target, forecast.low, forecast.high].flatMap(({ value }) => (value === null ? [] : [value]))
  const least = Math.min(...known)
  const span = Math.max(...known) - least
  const at = (value: number | null) => `${span === 0 ? 50 : 4 + (92 * ((value ?? least) - least)) / span}%`
  return (
    <div className="why-interval" aria-hidden>
      <b style={{ left: at(forecast.low.value), right: `calc(100% - ${at(forecast.high.value)})` }} />
      {actual.value !== null && <i data-mark="AC" style={{ left: at(actual.value) }} />}
      <i data-mark="FC" style={{ left: at(forecast.value.value) }} />
      <i data-mark="PL" style={{ left: at(target.value) }} />
    </div>
  )
}
