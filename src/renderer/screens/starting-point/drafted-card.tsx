import { Checkbox, Textarea, TextInput } from '@mantine/core'
import type { Period } from '../../../core/period.ts'
import { isOutputsOnly } from '../../../core/scoring/outputs-only.ts'
import {
  type DraftedMetric,
  type DraftedObjective,
  objectiveOfDraft,
  statementOf,
} from '../../../core/start/drafted-objective.ts'
import type { Situation } from '../../../core/start/situation.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import { DraftedMetricFields } from './drafted-metric-fields.tsx'

interface DraftedCardProps {
  readonly draft: DraftedObjective
  readonly situation: Situation
  readonly period: Period
  /** True where other objectives share the 100 percent of the pillar already. */
  readonly taken: boolean
  readonly onChange: (draft: DraftedObjective) => void
}

export function DraftedCard({ draft, situation, period, taken, onChange }: DraftedCardProps) {
  const { say, term, language } = useWords()
  const { pillar, kept, audience, benefit, metrics } = draft
  const statement = statementOf(draft, situation, language, period)
  const objective = objectiveOfDraft(draft, { situation, language, period, weight: 0, newId: () => '' })
  const changeMetric = (changed: DraftedMetric) =>
    onChange({ ...draft, metrics: metrics.map((one) => (one.proposal === changed.proposal ? changed : one)) })
  return (
    <section className="drafted" data-kept={kept} aria-label={term(`pillar.${pillar}`)}>
      <div className="drafted-head">
        <h2>{term(`pillar.${pillar}`)}</h2>
        <p className="soft">{term(`pillar.${pillar}.meaning`)}</p>
        <Checkbox
          mt="sm"
          label={say('starting.keep-this')}
          checked={kept}
          onChange={(event) => onChange({ ...draft, kept: event.currentTarget.checked })}
        />
      </div>
      {kept && (
        <div className="form-fields">
          {taken && <Remark tone="notice">{say('starting.taken')}</Remark>}
          <Textarea
            label={say('screen.objectives.statement')}
            autosize
            maxLength={200}
            value={statement}
            error={statement.trim() === '' ? say('starting.statement-missing') : undefined}
            onChange={(event) => onChange({ ...draft, statement: event.currentTarget.value.replaceAll('\n', ' ') })}
          />
          <TextInput
            label={say('screen.objectives.audience')}
            value={audience}
            onChange={(event) => onChange({ ...draft, audience: event.currentTarget.value })}
          />
          <Textarea
            label={say('screen.objectives.benefit')}
            description={say('starting.benefit-why')}
            autosize
            value={benefit}
            onChange={(event) => onChange({ ...draft, benefit: event.currentTarget.value })}
          />
          {metrics.map((metric) => (
            <DraftedMetricFields key={metric.proposal} drafted={metric} onChange={changeMetric} />
          ))}
          {isOutputsOnly(objective.metrics) && <Remark tone="warning">{say('starting.outputs-only')}</Remark>}
        </div>
      )}
    </section>
  )
}
