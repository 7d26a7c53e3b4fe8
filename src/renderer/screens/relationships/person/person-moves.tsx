import { ActionIcon } from '@mantine/core'
import { IconTrash, IconWorld } from '@tabler/icons-react'
import type { StakeholderView } from '../../../../contract/register-views.ts'
import { compareDates, daysBetween } from '../../../../core/date.ts'
import type { RecordedMove } from '../../../../core/evidence/stakeholder-record.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { useMoves } from '../editor/stakeholder-changes.ts'
import { termOfStage } from '../ladder-stages.ts'
import { useNaming } from '../naming.tsx'

/** Each move with its day, its proof and the channel, from the latest to the first. */
export function PersonMoves({ person }: { readonly person: StakeholderView }) {
  const { say } = useWords()
  const { nameOf } = useNaming()
  const { withdraw, withdrawn } = useMoves()
  const moves = [...person.moves].sort((a, b) => compareDates(a.date, b.date)).reverse()
  if (moves.length === 0) return <p className="soft">{say('register.relationships.no-moves')}</p>
  const take = (move: RecordedMove) => {
    const moved = { stakeholderId: person.id, name: nameOf(person), move }
    withdraw.mutate(moved, { onSuccess: withdrawn })
  }
  return (
    <>
      {withdraw.isError && <FailureMessage error={withdraw.error} />}
      <ol className="person-moves" reversed>
        {moves.map((move, place) => (
          <MoveItem key={move.id} move={move} before={moves[place + 1] ?? null} onWithdraw={() => take(move)} />
        ))}
      </ol>
    </>
  )
}

interface MoveItemProps {
  readonly move: RecordedMove
  readonly before: RecordedMove | null
  readonly onWithdraw: () => void
}

function MoveItem({ move, before, onWithdraw }: MoveItemProps) {
  const { say, term, date } = useWords()
  const stage = term(termOfStage(move.stage))
  return (
    <li data-thing={move.id}>
      <div>
        <p className="figure">{date(move.date)}</p>
        {before !== null && (
          <p className="soft small">
            {say('register.relationships.days-later', { days: daysBetween(before.date, move.date) })}
          </p>
        )}
      </div>
      <div>
        <h3>{stage}</h3>
        <p>{move.evidence}</p>
        {move.onlineChannel !== null && (
          <p className="soft small person-channel">
            <IconWorld size={15} stroke={1.6} aria-hidden />
            {say('register.relationships.online-on', { channel: move.onlineChannel })}
          </p>
        )}
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('register.relationships.withdraw', { stage, date: date(move.date) })}
        onClick={onWithdraw}
      >
        <IconTrash size={17} stroke={1.6} />
      </ActionIcon>
    </li>
  )
}
