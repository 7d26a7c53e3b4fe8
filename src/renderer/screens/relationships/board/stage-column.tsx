import { type DragEvent, useId, useState } from 'react'
import type { Stage, Stakeholder } from '../../../../core/evidence/relationship.ts'
import { useWords } from '../../../use-words.tsx'
import { termOfStage } from '../ladder-stages.ts'
import { StakeholderCard } from './stakeholder-card.tsx'

interface StageColumnProps {
  readonly stage: Stage
  readonly stakeholders: readonly Stakeholder[]
  /** A card is in the air. */
  readonly dragging: boolean
  readonly onDrag: (stakeholderId: string | null) => void
  readonly onDrop: () => void
}

export function StageColumn({ stage, stakeholders, dragging, onDrag, onDrop }: StageColumnProps) {
  const { term, whole } = useWords()
  const [over, setOver] = useState(false)
  const heading = useId()
  const hover = (event: DragEvent) => {
    if (!dragging) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <section
      className="stage-column"
      aria-labelledby={heading}
      data-over={over && dragging}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop()
      }}
    >
      <header>
        <h2 id={heading}>{term(termOfStage(stage))}</h2>
        <span className="soft">{whole(stakeholders.length)}</span>
      </header>
      <ul>
        {stakeholders.map((stakeholder) => (
          <StakeholderCard key={stakeholder.id} stakeholder={stakeholder} stage={stage} onDrag={onDrag} />
        ))}
      </ul>
    </section>
  )
}
