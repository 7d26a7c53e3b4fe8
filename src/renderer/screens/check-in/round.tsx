import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { type CheckInRound, type DueItem, itemStates } from '../../../core/check-in/check-in.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useRoundChanges } from './check-in-data.ts'
import { ItemCard } from './item-card.tsx'
import { RoundHead } from './round-head.tsx'
import { RoundSummary } from './round-summary.tsx'

interface RoundProps {
  readonly round: CheckInRound
  /** What is due now, the round's own and what has come since. */
  readonly due: readonly DueItem[]
}

/** One question at a time, in order; back and on by keys, and at the end what came of it. */
export function Round({ round, due }: RoundProps) {
  const states = itemStates(round, due)
  const [place, setPlace] = useState(() => firstOpen(states, 0))
  const changes = useRoundChanges()
  // An undo opens a question again, and an answer closes the one that is shown.
  const here = place < states.length ? place : firstOpen(states, 0)
  const item = round.items[here]
  const state = states[here]
  // The answer is on its way, so that the question still counts as open.
  const leave = () => setPlace(firstOpen(states.with(here, 'done'), here + 1))
  const later = () => {
    if (item === undefined) return
    if (state !== 'open') leave()
    else changes.answer.mutate({ roundId: round.id, item: item.key, answer: 'later' }, { onSuccess: leave })
  }
  const back = () => setPlace(Math.max(0, here - 1))
  useHotkeys(
    [
      ['PageDown', later],
      ['PageUp', back],
    ],
    [],
  )
  if (item === undefined || state === undefined)
    return (
      <RoundSummary round={round} states={states} due={due} onOpen={(reopened) => setPlace(reopened)} onBack={back} />
    )
  return (
    <div className="check-in">
      <RoundHead states={states} here={here} begunOn={round.begunOn} onBack={back} onLater={later} />
      {changes.answer.isError && <FailureMessage error={changes.answer.error} />}
      <ItemCard
        key={item.key}
        item={item}
        state={state}
        onDone={leave}
        onUnchanged={() =>
          changes.answer.mutate({ roundId: round.id, item: item.key, answer: 'unchanged' }, { onSuccess: leave })
        }
      />
    </div>
  )
}

/** From a place on, the first question without an answer; behind the last when there is none. */
function firstOpen(states: readonly string[], from: number): number {
  const next = states.indexOf('open', from)
  const found = next >= 0 ? next : states.indexOf('open')
  return found >= 0 ? found : states.length
}
