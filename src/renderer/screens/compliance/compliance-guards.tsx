import type { ComplianceMetric } from '../../../contract/compliance-views.ts'
import type { Status } from '../../../core/scoring/score.ts'
import { StatusSymbol } from '../../components/status-symbol.tsx'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useTargetWords } from '../interview/target-words.ts'

/** Which objectives stand under the guard of the register, and whether it holds. */
export function ComplianceGuards({ metrics }: { readonly metrics: readonly ComplianceMetric[] }) {
  const { say } = useWords()
  return (
    <section className="compliance-guards" aria-label={say('compliance.guards')}>
      <h2>{say('compliance.guards')}</h2>
      <p className="soft small">{say(metrics.length === 0 ? 'compliance.guards-none' : 'compliance.guards-why')}</p>
      {metrics.length > 0 && (
        <ul>
          {metrics.map((metric) => (
            <li key={metric.metricId}>
              <span>
                {metric.name}
                <a className="soft small" href={addressOf('objectives', metric.objectiveId)}>
                  {metric.objective}
                </a>
              </span>
              <span className="compliance-standing">
                <Holding metric={metric} />
                <Level metric={metric} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What stands today, and what has to: a status alone could not be checked. */
function Level({ metric }: { readonly metric: ComplianceMetric }) {
  const { say, figure } = useWords()
  const limit = useTargetWords()(metric)
  const { actual, unit } = metric
  return (
    <span className="soft small figure">
      {actual === null
        ? say('compliance.guard-limit', { limit })
        : say('compliance.guard-level', { value: figure({ value: actual, kind: unit }), limit })}
    </span>
  )
}

function Holding({ metric: { guardrail, holds } }: { readonly metric: ComplianceMetric }) {
  const { say } = useWords()
  if (!guardrail) return <span className="soft">{say('compliance.no-guardrail')}</span>
  const status: Status = holds === null ? 'insufficient-data' : holds ? 'green' : 'red'
  return (
    <span className="status-word" data-status={status}>
      <StatusSymbol status={status} />
      {say(holds === null ? 'compliance.without-data' : holds ? 'compliance.holds' : 'compliance.broken')}
    </span>
  )
}
