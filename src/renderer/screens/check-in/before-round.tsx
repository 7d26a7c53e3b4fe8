import { Button } from '@mantine/core'
import { IconChecklist } from '@tabler/icons-react'
import type { CheckInView } from '../../../contract/check-in-views.ts'
import { compareDates } from '../../../core/date.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../use-words.tsx'
import { useRoundChanges } from './check-in-data.ts'
import { findMetric, useNameOfItem, useThings } from './check-in-things.ts'
import { minutesFor, useSayDue } from './due-counts.ts'

/** What waits, since when, and how long it will take. */
export function BeforeRound({ view }: { readonly view: CheckInView }) {
  const { say, date } = useWords()
  const sayDue = useSayDue()
  const nameOf = useNameOfItem()
  const { begin } = useRoundChanges()
  const { due, round } = view
  return (
    <>
      <PageHead title={say('check-in.title')} lead={say('check-in.lead')}>
        {due.length > 0 && (
          <Button
            data-autofocus
            autoFocus
            leftSection={<IconChecklist size={18} />}
            loading={begin.isPending}
            onClick={() => begin.mutate()}
          >
            {say('check-in.begin')}
          </Button>
        )}
      </PageHead>
      {begin.isError && <FailureMessage error={begin.error} />}
      {round?.endedOn !== null && round?.endedOn !== undefined && (
        <p className="soft check-in-last">
          {say('check-in.last-round', { date: date(round.endedOn), who: round.begunBy })}
        </p>
      )}
      {due.length === 0 ? (
        <EmptyState title={say('check-in.nothing-due')} teaches={say('check-in.nothing-due-why')}>
          <NextValues view={view} />
        </EmptyState>
      ) : (
        <section className="check-in-due">
          <h2>{say('check-in.due-title', { what: sayDue(due), minutes: minutesFor(due.length) })}</h2>
          <ul>
            {due.map((item) => (
              <li key={item.key}>
                <span className="soft">{say(`check-in.kind-${item.kind}`)}</span>
                <span>{nameOf(item)}</span>
                <span className="soft figure">{say('check-in.since', { date: date(item.since) })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const shown = 5

/** What will be asked for next, when nothing is asked for now. */
function NextValues({ view }: { readonly view: CheckInView }) {
  const { say, date } = useWords()
  const things = useThings()
  const coming = view.values
    .flatMap(({ metricId, on }) => (on === null ? [] : [{ metricId, on }]))
    .sort((a, b) => compareDates(a.on, b.on))
    .slice(0, shown)
  if (coming.length === 0) return null
  return (
    <section className="check-in-due">
      <h3>{say('check-in.next-title')}</h3>
      <ul>
        {coming.map(({ metricId, on }) => (
          <li key={metricId}>
            <span className="soft">{say('check-in.kind-value')}</span>
            <span>{findMetric(things, metricId)?.metric.name}</span>
            <span className="soft figure">{date(on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
