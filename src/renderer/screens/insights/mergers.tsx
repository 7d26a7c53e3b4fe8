import { Button } from '@mantine/core'
import type { InsightRegister, InsightView } from '../../../contract/register-views.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useMerge } from './merge.ts'

interface MergersProps {
  readonly insight: InsightView
  readonly register: InsightRegister
}

/** What says the same as this insight: its duplicates, or the one that it counts with. */
export function Mergers({ insight, register }: MergersProps) {
  const { say, date } = useWords()
  const { merge } = useMerge()
  const find = (id: string | null) => register.insights.find((other) => other.id === id)
  const kept = find(insight.mergedInto)
  const duplicates = insight.duplicates.flatMap((id) => find(id) ?? [])
  if (kept === undefined && duplicates.length === 0) return null
  return (
    <section className="mergers">
      {merge.isError && <FailureMessage error={merge.error} />}
      {kept !== undefined && (
        <p>
          {say('register.insights.merged-into')} <a href={addressOf('insights', kept.id)}>{kept.statement}</a>{' '}
          <Button size="compact-sm" variant="default" onClick={() => merge.mutate({ id: insight.id, into: null })}>
            {say('register.insights.separate')}
          </Button>
        </p>
      )}
      {duplicates.length > 0 && (
        <>
          <p className="soft">{say('register.insights.also-heard')}</p>
          <ul>
            {duplicates.map((other) => (
              <li key={other.id}>
                <a href={addressOf('insights', other.id)}>{other.statement}</a>{' '}
                <span className="soft small">{[other.audience, date(other.heardOn)].join(' · ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
