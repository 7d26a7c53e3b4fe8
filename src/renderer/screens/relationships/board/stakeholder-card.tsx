import type { KeyboardEvent } from 'react'
import type { Stage, Stakeholder } from '../../../../core/evidence/relationship.ts'
import { Dots } from '../../../components/dots.tsx'
import { addressOf } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { stageBeside } from '../ladder-stages.ts'
import { useAskMove } from '../move/asked-move.tsx'
import { MoveMenu } from '../move/move-menu.tsx'
import { useNaming } from '../naming.tsx'

interface StakeholderCardProps {
  readonly stakeholder: Stakeholder
  readonly stage: Stage
  readonly onDrag: (stakeholderId: string | null) => void
}

/** Who it is, and how much it matters. The left and right arrows move it, up and down go to its neighbours. */
export function StakeholderCard({ stakeholder, stage, onDrag }: StakeholderCardProps) {
  const { say, term } = useWords()
  const { nameOf } = useNaming()
  const askMove = useAskMove()
  const { id, organisation, country, kind, importance } = stakeholder
  const steer = (event: KeyboardEvent<HTMLAnchorElement>) => {
    const beside =
      event.key === 'ArrowRight' ? stageBeside(stage, 1) : event.key === 'ArrowLeft' ? stageBeside(stage, -1) : null
    if (beside !== null) askMove(stakeholder, beside)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      focusCard(event.currentTarget, event.key === 'ArrowDown')
    else return
    event.preventDefault()
  }
  return (
    <li className="stakeholder-card" draggable onDragStart={() => onDrag(id)} onDragEnd={() => onDrag(null)}>
      <a
        className="row-name"
        href={addressOf('relationships', id)}
        draggable={false}
        aria-keyshortcuts="ArrowLeft ArrowRight"
        onKeyDown={steer}
      >
        {nameOf(stakeholder)}
      </a>
      <p className="soft small">{[organisation, country].filter((part) => part !== '').join(', ')}</p>
      <footer>
        <span className="soft small">{term(`stakeholder.${kind}`)}</span>
        <Dots value={importance} label={say('register.relationships.importance-of', { value: importance })} />
      </footer>
      <MoveMenu stakeholder={stakeholder} stage={stage} />
    </li>
  )
}

/** The card above or below in the same column. */
function focusCard(from: HTMLElement, down: boolean): void {
  const card = from.closest('li')
  const beside = down ? card?.nextElementSibling : card?.previousElementSibling
  const link = beside?.querySelector('a')
  if (link instanceof HTMLElement) link.focus()
}
