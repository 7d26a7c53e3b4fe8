import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import { useWords } from '../../../use-words.tsx'

interface MetricFormulaProps {
  readonly metric: ScorecardMetric
  readonly cap: number
}

/** Attainment and pace, each as its formula with the numbers put in: apart, because they are two questions. */
export function MetricFormula({ metric, cap }: MetricFormulaProps) {
  const { say, term, figure, sentence } = useWords()
  const { attainment, counted, expected, pace } = metric
  return (
    <section className="why-formulas" aria-label={say('why.formula')}>
      <div>
        <h2>{term('attainment')}</h2>
        <p className="why-formula">
          {attainment.value === null ? (
            <span className="soft">
              {metric.definition === null ? say('why.no-data') : sentence(metric.definition)}
            </span>
          ) : (
            <>
              <Working metric={metric} /> = <strong>{figure(attainment)}</strong>
            </>
          )}
        </p>
        <p className="soft">
          {counted.value === null
            ? say('why.counts-nothing')
            : say('why.counts-as', { counted: figure(counted), cap: figure({ value: cap, kind: 'attainment' }) })}
        </p>
      </div>
      <div>
        <h2>{term('pace')}</h2>
        <p className="why-formula">
          {pace.value === null ? (
            <span className="soft">{say('why.no-pace')}</span>
          ) : (
            <>
              {figure(attainment)} ÷ {figure(expected)} = <strong>{figure(pace)}</strong>
            </>
          )}
        </p>
        <p className="soft">{say('why.expected', { expected: figure(expected) })}</p>
      </div>
    </section>
  )
}

function Working({ metric }: { readonly metric: ScorecardMetric }) {
  const { say, figure } = useWords()
  const { formula, actual, baseline, target } = metric
  switch (formula.kind) {
    case 'way':
      return `(${figure(actual)} − ${figure(baseline)}) ÷ (${figure(target)} − ${figure(baseline)})`
    case 'periods':
      return say('why.working-periods', { met: figure(formula.met), due: figure(formula.due) })
    case 'steps':
      return say('why.working-steps', { climbed: figure(formula.climbed), planned: figure(formula.planned) })
    case 'scale':
      return `(${figure(formula.level)} + 2) ÷ 2`
    case 'reached':
    case 'none':
      return say('why.working-reached')
  }
}
