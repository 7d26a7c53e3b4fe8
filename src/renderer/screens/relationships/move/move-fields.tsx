import { Autocomplete, Textarea } from '@mantine/core'
import type { IsoDate } from '../../../../core/date.ts'
import type { Stage } from '../../../../core/evidence/relationship.ts'
import { platforms } from '../../../../core/platform.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { DateField } from '../../../components/period-fields.tsx'
import { useAfterPeriod } from '../../../reporting.tsx'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { ladderStages, termOfStage } from '../ladder-stages.ts'

export interface MoveDraft {
  readonly stage: Stage
  readonly date: IsoDate
  readonly evidence: string
  /** Empty when it was not made online. */
  readonly onlineChannel: string
}

interface MoveFieldsProps {
  readonly draft: MoveDraft
  readonly onChange: (part: Partial<MoveDraft>) => void
  /** Whether somebody tried to record it already: only then a missing evidence is marked. */
  readonly tried: boolean
}

export function MoveFields({ draft, onChange, tried }: MoveFieldsProps) {
  const { say, term } = useWords()
  const { today } = useOpened()
  const afterPeriod = useAfterPeriod()
  const missing = tried && draft.evidence.trim() === ''
  return (
    <>
      <Textarea
        label={say('register.relationships.evidence')}
        description={say('register.relationships.evidence-why')}
        required
        autosize
        minRows={2}
        data-autofocus
        maxLength={4000}
        value={draft.evidence}
        error={missing ? say('register.relationships.evidence-missing') : undefined}
        onChange={(event) => onChange({ evidence: event.currentTarget.value })}
      />
      <div className="form-row">
        <DateField
          label={say('register.relationships.move-date')}
          value={draft.date}
          description={afterPeriod(draft.date)}
          error={draft.date > today ? say('register.frame.future') : undefined}
          onChange={(date) => onChange({ date })}
        />
        <ChoiceField
          label={say('register.relationships.stage')}
          choices={ladderStages.map(String)}
          nameOf={(stage) => term(termOfStage(ladderStages[Number(stage)] ?? 0))}
          value={String(draft.stage)}
          onChoose={(stage) => onChange({ stage: ladderStages[Number(stage)] ?? 0 })}
        />
      </div>
      <Autocomplete
        label={say('register.relationships.channel')}
        description={say('register.relationships.channel-why')}
        placeholder={say('register.relationships.not-online')}
        data={platforms.map((platform) => term(`platform.${platform}`))}
        value={draft.onlineChannel}
        maxLength={200}
        onChange={(onlineChannel) => onChange({ onlineChannel })}
      />
    </>
  )
}
