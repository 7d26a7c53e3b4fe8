import { TextInput } from '@mantine/core'
import { targetFaults } from '../../../../core/objective-faults.ts'
import { targetKinds } from '../../../../core/target.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { NumberField } from '../../../components/number-field.tsx'
import { ShareField } from '../../../components/share-field.tsx'
import { useWords } from '../../../use-words.tsx'
import { useRefusal } from '../editing.ts'
import type { MetricPart } from '../metric-part.ts'
import { AnchorFields } from './anchor-fields.tsx'
import { BaselineFields } from './baseline-fields.tsx'
import { LadderFields } from './ladder-fields.tsx'
import { withTargetKind } from './target-of.ts'

/** What the metric is to become: the kind first, then what this kind needs. */
export function TargetFields(part: MetricPart) {
  const { say, term } = useWords()
  const { metric, period, onPart } = part
  return (
    <fieldset className="form-fields">
      <legend>{term('figure.target')}</legend>
      <ChoiceField
        label={say('screen.objectives.target-kind')}
        description={say(`screen.objectives.target-${metric.target.kind}`)}
        choices={targetKinds}
        nameOf={(kind) => term(`target.${kind}`)}
        value={metric.target.kind}
        onChoose={(kind) => onPart(withTargetKind(metric, kind, period))}
      />
      <KindFields {...part} />
    </fieldset>
  )
}

function KindFields(part: MetricPart) {
  const { say } = useWords()
  const { metric, onPart } = part
  const { target } = metric
  switch (target.kind) {
    case 'increase':
    case 'decrease':
      return <WayFields {...part} />
    case 'maintain':
      return <MaintainFields {...part} />
    case 'milestone':
      return (
        <TextInput
          label={say('screen.objectives.milestone')}
          required
          value={target.statement}
          maxLength={200}
          onChange={(event) => onPart({ target: { ...target, statement: event.currentTarget.value } })}
        />
      )
    case 'ladder':
      return <LadderFields target={target} onTarget={(changed) => onPart({ target: changed })} />
    case 'goal-scale':
      return (
        <AnchorFields anchors={target.anchors} onAnchors={(anchors) => onPart({ target: { ...target, anchors } })} />
      )
  }
}

/** From the baseline to the target; the two may not be the same. */
function WayFields({ metric, period, onPart }: MetricPart) {
  const { term, failure } = useWords()
  const { target, unit } = metric
  if (target.kind !== 'increase' && target.kind !== 'decrease') return null
  const faults = targetFaults(metric, period)
  const late = faults.find(({ code }) => code === 'baseline-after-end')
  const wrong = faults.find((fault) => fault !== late)
  return (
    <>
      <BaselineFields
        baseline={target.baseline}
        unit={unit}
        dateError={late === undefined ? undefined : failure(late)}
        onBaseline={(baseline) => onPart({ target: { ...target, baseline } })}
      />
      <NumberField
        label={term('figure.target')}
        unit={unit}
        value={target.value}
        error={wrong === undefined ? undefined : failure(wrong)}
        onChange={(value) => onPart({ target: { ...target, value } })}
      />
    </>
  )
}

const rules = ['above', 'below', 'band'] as const

function MaintainFields({ metric, onPart }: MetricPart) {
  const { say, term, failure } = useWords()
  const refusal = useRefusal(metric.name, ['target-equals-baseline'])
  const { target, unit } = metric
  if (target.kind !== 'maintain') return null
  return (
    <div className="form-row">
      <ChoiceField
        label={say('screen.objectives.rule')}
        choices={rules}
        nameOf={(rule) => term(`rule.${rule}`)}
        value={target.rule}
        onChoose={(rule) => onPart({ target: { ...target, rule } })}
      />
      <NumberField
        label={say('screen.objectives.level')}
        unit={unit}
        value={target.level}
        error={refusal === null ? undefined : failure(refusal)}
        onChange={(level) => onPart({ target: { ...target, level } })}
      />
      {target.rule === 'band' && (
        <ShareField
          label={say('screen.objectives.tolerance')}
          value={target.tolerance}
          onChange={(tolerance) => onPart({ target: { ...target, tolerance } })}
        />
      )}
    </div>
  )
}
