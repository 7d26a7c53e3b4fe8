import { Checkbox } from '@mantine/core'
import { stages } from '../../../../core/evidence/relationship.ts'
import { type ComplianceCount, complianceCounts, type Metric } from '../../../../core/metric.ts'
import { usualStage } from '../../../../core/usual-stage.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MetricPart } from '../metric-part.ts'
import { inUnit } from '../target/target-of.ts'
import { MeasureFields } from './measure-fields.tsx'
import { SurveyFields } from './survey-fields.tsx'

const kinds = ['measure', 'answers', 'manual', 'relationships', 'insights', 'compliance'] as const
const counts = ['captured', 'acted-on', 'acted-on-share'] as const
const reachable = ['first-contact', 'dialogue', 'meeting', 'joint-work', 'advocate'] as const
const reached = [1, 2, 3, 4, 5] as const

/** Where the values come from. A ladder, a scale and a milestone leave no choice. */
export function BindingFields(whole: MetricPart) {
  const { say, term } = useWords()
  const { metric } = whole
  const onPart = (change: Partial<Metric>) => whole.onPart({ ...inUnit(metric, change.unit ?? metric.unit), ...change })
  const part = { ...whole, onPart }
  const fixed =
    metric.target.kind === 'ladder' || metric.target.kind === 'goal-scale' || metric.target.kind === 'milestone'
  return (
    <fieldset className="form-fields">
      <legend>{say('screen.objectives.values-from')}</legend>
      {fixed ? (
        <p className="soft">{term(`binding.${metric.binding.kind}`)}</p>
      ) : (
        <ChoiceField
          aria-label={say('screen.objectives.values-from')}
          choices={kinds}
          nameOf={(kind) => term(`binding.${kind}`)}
          value={metric.binding.kind === 'ladder' ? null : metric.binding.kind}
          onChoose={(kind) => onPart(startOf(kind))}
        />
      )}
      {metric.binding.kind === 'measure' && <MeasureFields {...part} binding={metric.binding} />}
      {metric.binding.kind === 'answers' && <SurveyFields {...part} binding={metric.binding} />}
      <RegisterFields {...part} />
    </fieldset>
  )
}

/** What is counted in the registers of relationships, insights and compliance. */
function RegisterFields({ metric: { binding }, onPart }: MetricPart) {
  const { say, term } = useWords()
  if (binding.kind === 'insights')
    return (
      <ChoiceField
        label={say('screen.objectives.counted')}
        choices={counts}
        nameOf={(count) => term(`insights.${count}`)}
        value={binding.count}
        onChoose={(count) =>
          onPart({
            binding: { ...binding, count },
            ...(count === 'acted-on-share' ? { unit: 'share', basis: 'ratio' } : { unit: 'count', basis: 'flow' }),
          })
        }
      />
    )
  if (binding.kind === 'compliance')
    return (
      <ChoiceField
        label={say('screen.objectives.counted')}
        choices={complianceCounts}
        nameOf={(count) => say(`compliance.count.${count}`)}
        value={binding.count}
        onChoose={(count) => onPart(countedInCompliance(count))}
      />
    )
  if (binding.kind !== 'relationships') return null
  return (
    <>
      <ChoiceField
        label={say('screen.objectives.stage-reached')}
        choices={reachable}
        nameOf={(stage) => term(`stage.${stage}`)}
        value={reachable.find((stage) => stages.indexOf(stage) === binding.stage) ?? null}
        onChoose={(stage) => onPart({ binding: { ...binding, stage: reached[reachable.indexOf(stage)] ?? 1 } })}
      />
      <Checkbox
        label={say('screen.objectives.online-only')}
        checked={binding.onlineOnly}
        onChange={(event) => onPart({ binding: { ...binding, onlineOnly: event.currentTarget.checked } })}
      />
    </>
  )
}

function startOf(kind: (typeof kinds)[number]): Partial<Metric> {
  switch (kind) {
    case 'measure':
      return {
        binding: {
          kind,
          measure: 'engagements',
          denominator: null,
          subject: 'account',
          platforms: [],
          accountIds: [],
          campaignId: null,
          textContains: [],
        },
        unit: 'count',
        basis: 'flow',
        stage: usualStage('engagements'),
      }
    case 'answers':
      return {
        binding: { kind, count: 'share', question: '', options: [], accountIds: [] },
        unit: 'share',
        basis: 'ratio',
        stage: 'outcome',
      }
    case 'manual':
      return { binding: { kind } }
    case 'relationships':
      return { binding: { kind, stage: 2, onlineOnly: true }, unit: 'people', basis: 'flow' }
    case 'insights':
      return { binding: { kind, count: 'acted-on' }, unit: 'count', basis: 'flow' }
    case 'compliance':
      return countedInCompliance('adverse-events-in-time')
  }
}

/** A share of cases, a count of breaches or a mean of days: each month is judged by itself. */
function countedInCompliance(count: ComplianceCount): Partial<Metric> {
  const binding = { kind: 'compliance', count } as const
  if (count === 'breaches') return { binding, unit: 'count', basis: 'flow', window: 'month', stage: 'activity' }
  const unit = count === 'approval-days' ? 'days' : 'share'
  return { binding, unit, basis: 'ratio', window: 'month', stage: 'activity' }
}
