import { ActionIcon, Menu } from '@mantine/core'
import { IconArrowsRightLeft } from '@tabler/icons-react'
import type { Stage, Stakeholder } from '../../../../core/evidence/relationship.ts'
import { useWords } from '../../../use-words.tsx'
import { ladderStages, termOfStage } from '../ladder-stages.ts'
import { useNaming } from '../naming.tsx'
import { useAskMove } from './asked-move.tsx'

interface MoveMenuProps {
  readonly stakeholder: Stakeholder
  readonly stage: Stage
}

/** The same as dragging, for whoever does not drag. */
export function MoveMenu({ stakeholder, stage }: MoveMenuProps) {
  const { say, term } = useWords()
  const { nameOf } = useNaming()
  const askMove = useAskMove()
  return (
    <Menu position="bottom-end" withinPortal returnFocus>
      <Menu.Target>
        <ActionIcon
          className="move-menu"
          variant="subtle"
          color="gray"
          size={24}
          aria-label={say('register.relationships.move-of', { name: nameOf(stakeholder) })}
        >
          <IconArrowsRightLeft size={15} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say('register.relationships.move-to')}</Menu.Label>
        {ladderStages.map((other) => (
          <Menu.Item key={other} disabled={other === stage} onClick={() => askMove(stakeholder, other)}>
            {term(termOfStage(other))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
