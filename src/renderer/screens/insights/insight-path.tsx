import { Autocomplete, Textarea, TextInput } from '@mantine/core'
import type { IsoDate } from '../../../core/date.ts'
import type { Insight } from '../../../core/evidence/insight.ts'
import { DateField } from '../../components/period-fields.tsx'
import { RatingField } from '../../components/rating-field.tsx'
import { TestimonyRemark } from '../../components/testimony-remark.tsx'
import { useAfterPeriod } from '../../reporting.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import { namesIn } from './insight-record.ts'
import { PathStation } from './path-station.tsx'
import { StepFields } from './step-fields.tsx'

interface InsightPathProps {
  readonly insight: Insight
  readonly known: readonly Insight[]
  readonly onChange: (part: Partial<Insight>) => void
}

export function InsightPath({ insight, known, onChange }: InsightPathProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const { statement, soWhat, decision, action, result } = insight
  return (
    <ol className="insight-path">
      <PathStation number={1} step="heard" reached={statement.trim() !== ''}>
        <HeardFields insight={insight} known={known} onChange={onChange} />
      </PathStation>
      <PathStation number={2} step="so-what" reached={soWhat.trim() !== ''}>
        <Textarea
          aria-label={say('register.insights.step-so-what')}
          autosize
          minRows={2}
          value={soWhat}
          onChange={(event) => onChange({ soWhat: event.currentTarget.value })}
        />
      </PathStation>
      <PathStation number={3} step="decided" reached={decision !== null}>
        <StepFields
          step="decided"
          value={decision}
          after={insight.heardOn}
          onChange={(text, date) => onChange({ decision: text === '' ? null : { text, date: date ?? today } })}
        />
      </PathStation>
      <PathStation number={4} step="acted-on" reached={action !== null}>
        <StepFields
          step="acted-on"
          value={action}
          after={decision?.date ?? insight.heardOn}
          onChange={(text, date) =>
            onChange({ action: text === '' ? null : { text, date: date ?? today, owner: action?.owner ?? '' } })
          }
        />
        {action !== null && (
          <TextInput
            label={say('register.insights.owner')}
            maxLength={200}
            value={action.owner}
            onChange={(event) => onChange({ action: { ...action, owner: event.currentTarget.value } })}
          />
        )}
      </PathStation>
      <PathStation number={5} step="closed" reached={result !== null}>
        <StepFields
          step="closed"
          value={result}
          after={action?.date ?? insight.heardOn}
          onChange={(text, date) => onChange({ result: text === '' ? null : { text, date: date ?? today } })}
        />
      </PathStation>
    </ol>
  )
}

function HeardFields({ insight, known, onChange }: InsightPathProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const afterPeriod = useAfterPeriod()
  return (
    <>
      <Textarea
        aria-label={say('register.insights.step-heard')}
        required
        autosize
        minRows={2}
        maxLength={4000}
        value={insight.statement}
        onChange={(event) => onChange({ statement: event.currentTarget.value })}
      />
      <TestimonyRemark text={insight.statement} />
      <div className="form-row">
        <DateField
          label={say('register.insights.heard-on')}
          value={insight.heardOn}
          description={afterPeriod(insight.heardOn)}
          error={future(insight.heardOn, today) ? say('register.frame.future') : undefined}
          onChange={(heardOn) => onChange({ heardOn })}
        />
        <Autocomplete
          label={say('register.insights.audience')}
          data={namesIn(known, 'audience')}
          value={insight.audience}
          onChange={(audience) => onChange({ audience })}
        />
        <Autocomplete
          label={say('register.insights.theme')}
          data={namesIn(known, 'theme')}
          maxLength={200}
          value={insight.theme}
          onChange={(theme) => onChange({ theme })}
        />
      </div>
      <RatingField
        label={say('register.insights.strength')}
        description={say('register.insights.strength-why')}
        value={insight.strength}
        onChange={(strength) => onChange({ strength })}
      />
    </>
  )
}

function future(date: IsoDate, today: IsoDate): boolean {
  return date > today
}
