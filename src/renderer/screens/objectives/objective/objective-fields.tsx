import { Textarea, TextInput } from '@mantine/core'
import { commitments, type Objective } from '../../../../core/objective.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { PeriodFields } from '../../../components/period-fields.tsx'
import { useWords } from '../../../use-words.tsx'
import { RefusalHere } from '../refusal-here.tsx'

interface ObjectiveFieldsProps {
  readonly objective: Objective
  readonly onChange: (part: Partial<Objective>) => void
}

export function ObjectiveFields({ objective, onChange }: ObjectiveFieldsProps) {
  const { say, term } = useWords()
  return (
    <>
      <Textarea
        label={say('screen.objectives.statement')}
        description={say('screen.objectives.statement-why')}
        required
        autosize
        maxLength={200}
        value={objective.statement}
        onChange={(event) => onChange({ statement: event.currentTarget.value.replaceAll('\n', ' ') })}
      />
      <TextInput
        label={say('screen.objectives.audience')}
        description={say('screen.objectives.audience-why')}
        value={objective.audience}
        onChange={(event) => onChange({ audience: event.currentTarget.value })}
      />
      <Textarea
        label={say('screen.objectives.benefit')}
        description={say('screen.objectives.benefit-why')}
        autosize
        value={objective.benefit}
        onChange={(event) => onChange({ benefit: event.currentTarget.value })}
      />
      <div className="form-row">
        <ChoiceField
          label={say('screen.objectives.commitment')}
          choices={commitments}
          nameOf={(commitment) =>
            say('screen.frame.pair', {
              name: term(`commitment.${commitment}`),
              meaning: term(`commitment.${commitment}.meaning`),
            })
          }
          value={objective.commitment}
          onChoose={(commitment) => onChange({ commitment })}
        />
        <TextInput
          label={say('screen.campaigns.owner')}
          value={objective.owner}
          onChange={(event) => onChange({ owner: event.currentTarget.value })}
        />
      </div>
      <RefusalHere name={objective.statement} codes={['period-reversed']} />
      <PeriodFields period={objective.period} onChange={(period) => onChange({ period })} />
    </>
  )
}
