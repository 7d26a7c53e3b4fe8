import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { PlanPoint } from '../../../../core/metric.ts'
import { contains } from '../../../../core/period.ts'
import { DateField } from '../../../components/period-fields.tsx'
import { ShareField } from '../../../components/share-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MetricPart } from '../metric-part.ts'

interface PlanPointsProps extends MetricPart {
  /** What is wrong with the points, said at the one that it is about. */
  readonly error: string | null
}

/** Dated points of a phased plan. */
export function PlanPoints({ metric, period, onPart, error }: PlanPointsProps) {
  const { say } = useWords()
  const { plan } = metric
  const change = (place: number, point: PlanPoint) =>
    onPart({ plan: plan.map((before, other) => (other === place ? point : before)) })
  const wrong = ({ date }: PlanPoint, place: number) =>
    !contains(period, date) || plan.findIndex((other) => other.date === date) < place
  return (
    <>
      {[...plan.entries()].map(([place, point]) => (
        <div className="plan-point" key={place}>
          <DateField
            label={say('screen.objectives.on')}
            value={point.date}
            error={wrong(point, place) ? (error ?? undefined) : undefined}
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
        w="fit-content"
        onClick={() => onPart({ plan: [...plan, { date: period.to, share: 1 }] })}
      >
        {say('screen.objectives.plan-add')}
      </Button>
    </>
  )
}
