import type { ScorecardObjective as Objective } from '../../../core/report/pages/scorecard-page.ts'
import { sentence } from '../../../core/report/words.ts'
import { label } from '../../../core/text/label.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { TraceNumber } from '../words/trace-number.tsx'
import { RollUpLine } from './roll-up-line.tsx'
import { ScorecardMetric } from './scorecard-metric.tsx'

export function ScorecardObjective({ objective }: { readonly objective: Objective }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <tbody className="paper-scorecard-objective">
      <tr>
        <th scope="rowgroup" colSpan={10}>
          <h3>{objective.statement}</h3>
          <p className="paper-objective-facts">
            <TraceNumber of={`objective ${objective.id}`} />
            <span>{label(language, `commitment.${objective.commitment}`)}</span>
            <Approval figure={objective.setAfterStartDays} />
            {objective.audience !== '' && <span>{word('audience', { text: objective.audience })}</span>}
            {objective.owner !== '' && <span>{word('owner', { text: objective.owner })}</span>}
            {objective.benefit !== '' && <span>{word('benefit', { text: objective.benefit })}</span>}
          </p>
          <RollUpLine figures={objective} weight={objective.weight} />
          {objective.guardrailBroken && <p className="paper-warning">{word('guardrail-broken')}</p>}
          {objective.outputsOnly && <p className="paper-warning">{word('outputs-only')}</p>}
        </th>
      </tr>
      {objective.metrics.map((metric) => (
        <ScorecardMetric key={metric.id} metric={metric} />
      ))}
    </tbody>
  )
}

/** When it was approved, against its start: what was set late says so. */
function Approval({ figure }: { readonly figure: Objective['setAfterStartDays'] }) {
  const word = usePaperWord()
  if (figure === null) return <span>{word('not-approved')}</span>
  const start = (figure.value ?? 0) < 0 ? 'before' : 'after'
  return (
    <span>
      <SentenceText sentence={sentence('scorecard.approved', { figures: { days: figure }, choices: { start } })} />
    </span>
  )
}
