import type { ObjectiveList } from '../../../contract/views.ts'
import type { Objective } from '../../../core/objective.ts'
import { PeriodFields } from '../../components/period-fields.tsx'
import { CommitmentField } from './commitment-field.tsx'
import { GuardrailChoice } from './guardrail-choice.tsx'
import { MetricAnswer } from './metric-answer.tsx'
import { MetricChoice } from './metric-choice.tsx'
import { SentencePart } from './sentence-part.tsx'
import type { Interviewing } from './use-interview.ts'
import { WeightAnswer } from './weight-answer.tsx'

interface AnswerFieldsProps {
  readonly interview: Interviewing
  readonly list: ObjectiveList
}

/** The fields in which the question of a step is answered. */
export function AnswerFields({ interview, list }: AnswerFieldsProps) {
  const { step, value, change, statement } = interview
  const { objective } = value
  const onPart = (part: Partial<Objective>) => change({ ...value, objective: { ...objective, ...part } })
  switch (step.kind) {
    case 'audience':
      return <SentencePart part="audience" value={objective.audience} onValue={(audience) => onPart({ audience })} />
    case 'change':
      return (
        <SentencePart part="change" value={value.change} onValue={(words) => change({ ...value, change: words })} />
      )
    case 'amount':
      return <SentencePart part="amount" value={value.amount} onValue={(amount) => change({ ...value, amount })} />
    case 'when':
      return <PeriodFields period={objective.period} onChange={(period) => onPart({ period })} />
    case 'statement':
      return <SentencePart part="statement" value={statement} onValue={(words) => onPart({ statement: words })} />
    case 'benefit':
      return <SentencePart part="benefit" value={objective.benefit} onValue={(benefit) => onPart({ benefit })} />
    case 'commitment':
      return <CommitmentField value={objective.commitment} onValue={(commitment) => onPart({ commitment })} />
    case 'owner':
      return <SentencePart part="owner" value={objective.owner} onValue={(owner) => onPart({ owner })} />
    case 'metrics':
      return <MetricChoice interview={interview} />
    case 'weights':
      return <WeightAnswer interview={interview} list={list} />
    case 'guardrails':
      return <GuardrailChoice interview={interview} />
    default:
      return <MetricAnswer interview={interview} />
  }
}
