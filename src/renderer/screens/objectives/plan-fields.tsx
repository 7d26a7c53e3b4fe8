import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { PlanPoint } from '../../../core/metric.ts'
import { DateField } from '../../components/period-fields.tsx'
import { ShareField } from '../../components/share-field.tsx'
import { useWords } from '../../language.tsx'
import { useRefusal } from './editing.ts'
import type { MetricPart } from './metric-editor.tsx'

/** Dated points of a phased plan; without any the plan is a straight line. */
export function PlanFields({ metric, period, onPart }: MetricPart) {
  const { say, failure } = useWords()
  const refusal = useRefusal(metric.name, ['plan-outside-period'])
  const { plan } = metric
  const change = (place: number, point: PlanPoint) =>
    onPart({ plan: plan.map((before, other) => (other === place ? point : before)) })
  return (
    <fieldset>
      <legend>{say('screen.objectives.plan')}</legend>
      {plan.length === 0 && <p className="soft small">{say('screen.objectives.plan-linear')}</p>}
      {[...plan.entries()].map(([place, point]) => (
        <div className="plan-point" key={place}>
          <DateField
            label={say('screen.objectives.on')}
            value={point.date}
            error={
              refusal !== null && (point.date < period.from || point.date > period.to) ? failure(refusal) : undefined
            }
            onChange={(date) => change(place, { ...point, date })}
          />
          <ShareField
            label={say('screen.objectives.way')}
            value={point.share}
            onChange={(share) => change(place, { ...point, share })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={say('screen.objectives.plan-remove')}
            onClick={() => onPart({ plan: plan.filter((_, other) => other !== place) })}
          >
            <IconX size={18} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="xs"
        mt="xs"
        onClick={() => onPart({ plan: [...plan, { date: period.to, share: 1 }] })}
      >
        {say('screen.objectives.plan-add')}
      </Button>
    </fieldset>
  )
}
