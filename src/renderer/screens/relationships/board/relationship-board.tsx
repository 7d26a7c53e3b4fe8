import './relationship-board.css'
import { useState } from 'react'
import { type Stage, type Stakeholder, stageAt } from '../../../../core/evidence/relationship.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { ladderStages } from '../ladder-stages.ts'
import { useAskMove } from '../move/asked-move.tsx'
import { StageColumn } from './stage-column.tsx'

interface RelationshipBoardProps {
  readonly stakeholders: readonly Stakeholder[]
}

/** All relationships by the stage where they stand today. A card that is moved asks at once what proves the move. */
export function RelationshipBoard({ stakeholders }: RelationshipBoardProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const askMove = useAskMove()
  const [dragged, setDragged] = useState<string | null>(null)
  const letGo = (stage: Stage) => {
    const moved = stakeholders.find(({ id }) => id === dragged)
    setDragged(null)
    if (moved !== undefined && stageAt(moved, today) !== stage) askMove(moved, stage)
  }
  return (
    <section className="relationship-board" aria-label={say('register.relationships.board')}>
      {ladderStages.map((stage) => (
        <StageColumn
          key={stage}
          stage={stage}
          stakeholders={stakeholders.filter((one) => stageAt(one, today) === stage).sort(byImportance)}
          dragging={dragged !== null}
          onDrag={setDragged}
          onDrop={() => letGo(stage)}
        />
      ))}
    </section>
  )
}

function byImportance(a: Stakeholder, b: Stakeholder): number {
  return b.importance - a.importance || a.name.localeCompare(b.name)
}
