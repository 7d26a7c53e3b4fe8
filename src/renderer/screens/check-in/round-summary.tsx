import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CheckInRound, DueItem, ItemState } from '../../../core/check-in/check-in.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useRoundChanges } from './check-in-data.ts'
import { useNameOfItem } from './check-in-things.ts'
import { useFocusFirst } from './focus-first.ts'

interface RoundSummaryProps {
  readonly round: CheckInRound
  readonly states: readonly ItemState[]
  readonly due: readonly DueItem[]
  /** Opens a question that was put off. */
  readonly onOpen: (place: number) => void
  readonly onBack: () => void
}

/** What came of the round, and what stays stale until the next one. */
export function RoundSummary({ round, states, due, onOpen, onBack }: RoundSummaryProps) {
  const { say } = useWords()
  const nameOf = useNameOfItem()
  const { answer, end } = useRoundChanges()
  const place = useFocusFirst<HTMLDivElement>()
  const items = round.items.map((item, at) => ({ item, at, state: states[at] ?? 'open' }))
  const come = due.filter(({ key }) => !round.items.some((item) => item.key === key))
  const reopen = (item: DueItem, at: number) =>
    answer.mutate({ roundId: round.id, item: item.key, answer: null }, { onSuccess: () => onOpen(at) })
  return (
    <div className="check-in" ref={place}>
      <PageHead title={say('check-in.summary-title')} lead={say('check-in.summary-lead')}>
        <Button loading={end.isPending} onClick={() => end.mutate(round.id)}>
          {say('check-in.end')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {say('check-in.back')}
        </Button>
      </PageHead>
      {end.isError && <FailureMessage error={end.error} />}
      {answer.isError && <FailureMessage error={answer.error} />}
      {(['done', 'unchanged', 'later'] as const).map((state) => {
        const own = items.filter((one) => one.state === state)
        if (own.length === 0) return null
        return (
          <section className="check-in-due" key={state}>
            <h2>{say(`check-in.summary-${state}`, { count: own.length })}</h2>
            <ul>
              {own.map(({ item, at }) => (
                <li key={item.key}>
                  <span className="soft">{say(`check-in.kind-${item.kind}`)}</span>
                  <span>{nameOf(item) ?? say('check-in.gone')}</span>
                  {state === 'later' ? (
                    <Button size="compact-sm" variant="default" onClick={() => reopen(item, at)}>
                      {say('check-in.answer-now')}
                    </Button>
                  ) : (
                    <span />
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {come.length > 0 && <p className="soft">{say('check-in.come-since', { count: come.length })}</p>}
      <StaleData />
    </div>
  )
}

/** Accounts whose exports end too long ago: no question of the round can make them fresh. */
function StaleData() {
  const { say, date, term } = useWords()
  const quality = useQuery({ queryKey: ['quality.load'], queryFn: () => ask('quality.load', undefined) })
  const stale = (quality.data?.accounts ?? []).filter(
    ({ freshness }) => freshness.state === 'late' || freshness.state === 'silent',
  )
  if (stale.length === 0) return null
  return (
    <section className="check-in-due">
      <h2>{say('check-in.stale-title', { count: stale.length })}</h2>
      <ul>
        {stale.map(({ account, freshness }) => (
          <li key={account.id}>
            <span className="soft">{term(`platform.${account.platform}`)}</span>
            <span>{account.name}</span>
            <span className="soft figure">
              {freshness.lastDay === null ? null : say('check-in.data-until', { date: date(freshness.lastDay) })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={addressOf('import')}>{say('check-in.stale-do')}</a>
      </p>
    </section>
  )
}
