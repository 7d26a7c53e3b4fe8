import { TextInput } from '@mantine/core'
import { draftedMetricFault } from '../../../core/start/draft-faults.ts'
import { asksForFigures, type DraftedMetric, isCounted } from '../../../core/start/drafted-objective.ts'
import { metricProposals } from '../../../core/start/metric-proposal.ts'
import { OptionalNumberField } from '../../components/optional-number-field.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { useWords } from '../../use-words.tsx'

interface DraftedMetricFieldsProps {
  readonly drafted: DraftedMetric
  readonly onChange: (drafted: DraftedMetric) => void
}

/** A proposed metric: why, what to collect and where, and its figures as far as anybody knows them. */
export function DraftedMetricFields({ drafted, onChange }: DraftedMetricFieldsProps) {
  const { say, term, figure } = useWords()
  const { proposal, weight } = drafted
  const { stage, pillar, binding } = metricProposals[proposal]
  const counted = isCounted(proposal)
  return (
    <fieldset className="drafted-metric">
      <legend>
        {say(`proposal.${proposal}.name`)}
        <span className="soft">
          {pillar === null
            ? term('figure.guardrail')
            : `${term(`amec.${stage}`)} · ${figure({ value: weight / 100, kind: 'share' })}`}
        </span>
      </legend>
      <p className="soft">{say(`proposal.${proposal}.why`)}</p>
      {binding.kind === 'compliance' && <p className="soft">{say('starting.from-register')}</p>}
      {asksForFigures(proposal) && !counted && (
        <p>
          <strong>{say('starting.collect')}</strong> {say(`proposal.${proposal}.collect`)}{' '}
          <strong>{say('starting.where')}</strong> {say(`proposal.${proposal}.where`)}
        </p>
      )}
      {asksForFigures(proposal) &&
        (counted ? <CountedFields {...{ drafted, onChange }} /> : <MeasuredFields {...{ drafted, onChange }} />)}
    </fieldset>
  )
}

/** Where a register counts from nothing, only the target is open. */
function CountedFields({ drafted, onChange }: DraftedMetricFieldsProps) {
  const { say } = useWords()
  const fault = draftedMetricFault(drafted)
  return (
    <div className="drafted-figures">
      <OptionalNumberField
        label={say('starting.aim')}
        description={say('starting.from-zero')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        unit={metricProposals[drafted.proposal].unit}
        min={0}
        value={drafted.aim}
        error={fault === null ? undefined : say(`starting.${fault}`)}
        onChange={(aim) => onChange({ ...drafted, aim })}
      />
    </div>
  )
}

function MeasuredFields({ drafted, onChange }: DraftedMetricFieldsProps) {
  const { say } = useWords()
  const { unit } = metricProposals[drafted.proposal]
  const fault = draftedMetricFault(drafted)
  const wrong = fault === null || fault === 'source-missing' ? undefined : say(`starting.${fault}`)
  return (
    <>
      <div className="drafted-figures">
        <OptionalNumberField
          label={say('starting.today')}
          unit={unit}
          value={drafted.today}
          onChange={(today) => onChange({ ...drafted, today })}
        />
        <OptionalNumberField
          label={say('starting.aim')}
          unit={unit}
          value={drafted.aim}
          error={wrong}
          onChange={(aim) => onChange({ ...drafted, aim })}
        />
        <DateField
          label={say('starting.known-on')}
          value={drafted.knownOn}
          onChange={(knownOn) => onChange({ ...drafted, knownOn })}
        />
        <TextInput
          label={say('starting.known-from')}
          value={drafted.source}
          error={fault === 'source-missing' ? say('starting.source-missing') : undefined}
          onChange={(event) => onChange({ ...drafted, source: event.currentTarget.value })}
        />
      </div>
      {drafted.today === null && <p className="soft small">{say('starting.unknown')}</p>}
    </>
  )
}
