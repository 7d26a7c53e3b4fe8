import type { Freshness } from '../../../../core/quality/quality.ts'
import { StatusSymbol } from '../../../components/status-symbol.tsx'
import { useWords } from '../../../use-words.tsx'

const statuses = { fresh: 'green', late: 'amber', silent: 'red', 'no-data': 'none' } as const

/** A symbol, a word and the day: never colour alone. */
export function FreshnessWord({ freshness }: { readonly freshness: Freshness }) {
  const { say, date } = useWords()
  const { state, lastDay, daysSince } = freshness
  return (
    <span className="freshness">
      <span className="status-word" data-status={statuses[state]}>
        <StatusSymbol status={statuses[state]} />
        {say(`quality.state.${state}`)}
      </span>
      {lastDay !== null && (
        <span className="soft small">
          {say('screen.quality.last-day', { date: date(lastDay), days: daysSince ?? 0 })}
        </span>
      )}
    </span>
  )
}
