import '../../components/status.css'
import type { HandoverState } from '../../../core/compliance/handover.ts'
import type { Status } from '../../../core/scoring/score.ts'
import { StatusSymbol } from '../../components/status-symbol.tsx'
import { useWords } from '../../use-words.tsx'

const looks: Readonly<Record<HandoverState, Status>> = {
  'in-time': 'green',
  late: 'red',
  open: 'amber',
  overdue: 'red',
  'no-limit': 'none',
}

interface HandoverWordProps {
  readonly state: HandoverState
  readonly hoursLeft: number
}

/** Whether it was handed over in time, as a symbol, a word and a colour. */
export function HandoverWord({ state, hoursLeft }: HandoverWordProps) {
  const { say } = useWords()
  return (
    <span className="status-word handover-word" data-status={looks[state]}>
      <StatusSymbol status={looks[state]} />
      {say(`compliance.state.${state}`, { hours: hoursLeft })}
    </span>
  )
}
