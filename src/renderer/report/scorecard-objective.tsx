import type { ScorecardObjective as Objective } from '../../core/report/report-model.ts'
import { label } from '../../core/text/label.ts'
import { usePaper } from './paper-context.ts'
import { usePaperWord } from './paper-word.ts'
import { RollUpLine } from './roll-up-line.tsx'
import { ScorecardMetric } from './scorecard-metric.tsx'

export function ScorecardObjective({ objective }: { readonly objective: Objective }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <tbody className="scorecard-objective">
      <tr>
        <th scope="rowgroup" colSpan={10}>
          <h3>{objective.statement}</h3>
          <p className="objective-facts">
            <span>{label(language, `commitment.${objective.commitment}`)}</span>
            <Fact name={word('audience')} text={objective.audience} />
            <Fact name={word('owner')} text={objective.owner} />
            <Fact name={word('benefit')} text={objective.benefit} />
          </p>
          <RollUpLine figures={objective} weight={objective.weight} />
          {objective.guardrailBroken && <p className="warning">{word('guardrail-broken')}</p>}
          {objective.outputsOnly && <p className="warning">{word('outputs-only')}</p>}
        </th>
      </tr>
      {objective.metrics.map((metric) => (
        <ScorecardMetric key={metric.id} metric={metric} />
      ))}
    </tbody>
  )
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  if (text === '') return null
  return (
    <span>
      {name}: {text}
    </span>
  )
}
