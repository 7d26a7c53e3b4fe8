import { MultiSelect, Select } from '@mantine/core'
import { type Measure, type MeasureId, measures } from '../../../core/measure.ts'
import type { MeasureBinding, Metric } from '../../../core/metric.ts'
import { platforms } from '../../../core/platform.ts'
import { usualStage } from '../../../core/usual-stage.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useWords } from '../../language.tsx'
import { isMeasure, measureIds } from '../../measure-ids.ts'
import { useEditing } from './editing.ts'
import type { MetricPart } from './metric-editor.tsx'

const subjects = ['account', 'post'] as const

interface MeasureFieldsProps extends MetricPart {
  readonly binding: MeasureBinding
}

/** Which column of the platforms' exports, of which networks, and of which posts. */
export function MeasureFields({ binding, onPart }: MeasureFieldsProps) {
  const { say, term, measure } = useWords()
  const { campaigns } = useEditing().list
  const change = (part: Partial<MeasureBinding>) => onPart({ binding: { ...binding, ...part } })
  return (
    <>
      <div className="form-row">
        <ChoiceField
          label={say('screen.import.measure')}
          searchable
          choices={measureIds}
          nameOf={measure}
          value={binding.measure}
          onChoose={(id) => onPart(measuredBy(id, binding))}
        />
        <Select
          label={say('screen.objectives.divided-by')}
          placeholder={say('screen.objectives.divided-by-nothing')}
          searchable
          clearable
          data={measureIds.map((id) => ({ value: id, label: measure(id) }))}
          value={binding.denominator}
          onChange={(id) => {
            const denominator = id !== null && isMeasure(id) ? id : null
            onPart({
              binding: { ...binding, denominator },
              ...(denominator === null ? {} : { basis: 'ratio', unit: 'share' }),
            })
          }}
        />
      </div>
      <MultiSelect
        label={say('screen.objectives.networks')}
        placeholder={binding.platforms.length === 0 ? say('screen.objectives.every-network') : undefined}
        data={platforms.map((platform) => ({ value: platform, label: term(`platform.${platform}`) }))}
        value={[...binding.platforms]}
        onChange={(chosen) => change({ platforms: platforms.filter((platform) => chosen.includes(platform)) })}
      />
      <div className="form-row">
        <ChoiceField
          label={say('screen.objectives.subject')}
          choices={subjects}
          nameOf={(subject) => say(`screen.objectives.subject-${subject}`)}
          value={binding.subject}
          onChoose={(subject) => change({ subject, campaignId: subject === 'account' ? null : binding.campaignId })}
        />
        <Select
          label={say('screen.campaigns.campaign')}
          placeholder={say('screen.objectives.every-post')}
          clearable
          disabled={binding.subject === 'account'}
          data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
          value={binding.campaignId}
          onChange={(campaignId) => change({ campaignId })}
        />
      </div>
    </>
  )
}

/** A measure brings its unit, its basis and the stage where it usually stands; a rate brings the parts from which it is recomputed. */
function measuredBy(id: MeasureId, before: MeasureBinding): Partial<Metric> {
  const { basis, unit, ratioOf, additive }: Measure = measures[id]
  const [numerator, denominator] = ratioOf ?? []
  const parts =
    numerator !== undefined && denominator !== undefined && isMeasure(numerator) && isMeasure(denominator)
      ? { measure: numerator, denominator }
      : { measure: id, denominator: null }
  // Reach of several months cannot be added up, so it is held month by month.
  const window = basis === 'flow' && !additive ? { window: 'month' as const } : {}
  return { binding: { ...before, ...parts }, basis, unit, stage: usualStage(id), ...window }
}
