import { Checkbox } from '@mantine/core'
import { isChosen, toggleProposal } from '../../../core/interview/choose-metrics.ts'
import { guardrailProposals } from '../../../core/start/metric-proposal.ts'
import { useWords } from '../../use-words.tsx'
import type { Interviewing } from './use-interview.ts'

/** What must not break on the way: guardrails carry no weight, and a broken one keeps the objective from green. */
export function GuardrailChoice({ interview: { value, change } }: { readonly interview: Interviewing }) {
  const { say, language } = useWords()
  return (
    <div className="interview-choices">
      {guardrailProposals.map((proposal) => (
        <Checkbox
          key={proposal}
          checked={isChosen(value, proposal)}
          label={say(`proposal.${proposal}.name`)}
          description={`${say(`proposal.${proposal}.why`)} ${say(`proposal.${proposal}.where`)}`}
          onChange={() => {
            const weights = new Map(value.objective.metrics.map(({ id, weight }) => [id, weight]))
            const toggled = toggleProposal(value, proposal, language, crypto.randomUUID())
            // The weights that were just agreed stay as they are: a guardrail has none.
            const metrics = toggled.objective.metrics.map((metric) => ({
              ...metric,
              weight: weights.get(metric.id) ?? metric.weight,
            }))
            change({ ...toggled, objective: { ...toggled.objective, metrics } })
          }}
        />
      ))}
    </div>
  )
}
