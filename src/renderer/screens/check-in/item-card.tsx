import { Button } from '@mantine/core'
import type { DueItem, ItemState } from '../../../core/check-in/check-in.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import { CheckInCard } from './check-in-card.tsx'
import { findMetric, useThings } from './check-in-things.ts'
import { ConfidenceCard } from './confidence-card.tsx'
import { HandoverCard } from './handover-card.tsx'
import { InsightCard } from './insight-card.tsx'
import { MoveCard } from './move-card.tsx'
import { ValueCard } from './value-card.tsx'

interface ItemCardProps {
  readonly item: DueItem
  readonly state: ItemState
  readonly onDone: () => void
  readonly onUnchanged: () => void
}

/** One question, with what is known and the fields to answer it. */
export function ItemCard(props: ItemCardProps) {
  const { say } = useWords()
  const { state } = props
  return (
    <>
      {state !== 'open' && (
        <div className="check-in-state">
          <Remark tone={state === 'later' ? 'warning' : 'good'}>{say(`check-in.state-${state}`)}</Remark>
        </div>
      )}
      <CardOf {...props} />
    </>
  )
}

function CardOf({ item, onDone, onUnchanged }: ItemCardProps) {
  const things = useThings()
  switch (item.kind) {
    case 'handover': {
      const event = things.compliance.events.find(({ id }) => id === item.eventId)
      if (event === undefined) return <Gone onDone={onDone} />
      return <HandoverCard event={event} onDone={onDone} />
    }
    case 'value': {
      const found = findMetric(things, item.metricId)
      return found === undefined ? <Gone onDone={onDone} /> : <ValueCard item={item} {...found} onDone={onDone} />
    }
    case 'confidence': {
      const objective = things.objectives.find(({ id }) => id === item.objectiveId)
      if (objective === undefined) return <Gone onDone={onDone} />
      return <ConfidenceCard item={item} objective={objective} onDone={onDone} />
    }
    case 'move': {
      const stakeholder = things.stakeholders.find(({ id }) => id === item.stakeholderId)
      if (stakeholder === undefined) return <Gone onDone={onDone} />
      return <MoveCard item={item} stakeholder={stakeholder} onDone={onDone} onUnchanged={onUnchanged} />
    }
    case 'insight': {
      const insight = things.insights.find(({ id }) => id === item.insightId)
      if (insight === undefined) return <Gone onDone={onDone} />
      return <InsightCard item={item} insight={insight} onDone={onDone} onUnchanged={onUnchanged} />
    }
  }
}

function Gone({ onDone }: Pick<ItemCardProps, 'onDone'>) {
  const { say } = useWords()
  return (
    <CheckInCard kind={say('check-in.gone')} title={say('check-in.gone-title')}>
      <Button variant="default" autoFocus onClick={onDone}>
        {say('check-in.next')}
      </Button>
    </CheckInCard>
  )
}
