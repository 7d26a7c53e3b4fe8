import { Button, Checkbox } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { isChosen, toggleProposal, withMetrics } from '../../../core/interview/choose-metrics.ts'
import { weighedMetrics } from '../../../core/interview/interview.ts'
import { isOutputsOnly } from '../../../core/scoring/outputs-only.ts'
import { metricProposals, type ProposalId, proposalsFor } from '../../../core/start/metric-proposal.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import { newMetric } from '../objectives/new-objective.ts'
import type { Interviewing } from './use-interview.ts'

/** Metrics that are worth proposing under the pillar, each with its stage and the reason; and the person's own. */
export function MetricChoice({ interview }: { readonly interview: Interviewing }) {
  const { say } = useWords()
  const { value, change } = interview
  const { objective, proposedAs } = value
  const own = weighedMetrics(value).filter(({ id }) => proposedAs[id] === undefined)
  const without = (id: string) =>
    change(
      withMetrics(
        value,
        objective.metrics.filter((metric) => metric.id !== id),
      ),
    )
  return (
    <>
      <div className="interview-choices">
        {proposalsFor(objective.pillar).map((proposal) => (
          <ProposalField key={proposal} proposal={proposal} interview={interview} />
        ))}
        {own.map(({ id, name }) => (
          <Checkbox
            key={id}
            checked
            label={name.trim() === '' ? say('screen.objectives.metric-new') : name}
            description={say('interview.own-metric')}
            onChange={() => without(id)}
          />
        ))}
      </div>
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={18} />}
        onClick={() => change(withMetrics(value, [...objective.metrics, newMetric(objective.period, 0)]))}
      >
        {say('interview.add-own')}
      </Button>
      {isOutputsOnly(objective.metrics) && <Remark tone="warning">{say('interview.outputs-only')}</Remark>}
    </>
  )
}

interface ProposalFieldProps {
  readonly proposal: ProposalId
  readonly interview: Interviewing
}

function ProposalField({ proposal, interview: { value, change } }: ProposalFieldProps) {
  const { say, term, language } = useWords()
  const { stage } = metricProposals[proposal]
  return (
    <Checkbox
      checked={isChosen(value, proposal)}
      label={
        <>
          {say(`proposal.${proposal}.name`)} <span className="interview-stage">{term(`amec.${stage}`)}</span>
        </>
      }
      description={say(`proposal.${proposal}.why`)}
      onChange={() => change(toggleProposal(value, proposal, language, crypto.randomUUID()))}
    />
  )
}
