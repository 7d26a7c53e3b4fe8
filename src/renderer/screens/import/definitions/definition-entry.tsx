import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DefinitionEntry } from '../../../../contract/data-views.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { AffectedMetric } from './affected-metric.tsx'
import { DefinitionForm } from './definition-form.tsx'
import { useRemoveDefinition } from './ledger-changes.ts'

/** One change: from when, of what, who says so, and the metrics that it breaks in two. */
export function DefinitionEntryView({ entry }: { readonly entry: DefinitionEntry }) {
  const { say, term, measure, date, shippedChange } = useWords()
  const [editing, setEditing] = useState(false)
  const remove = useRemoveDefinition()
  const own = entry.origin === 'own'
  if (editing) return <DefinitionForm entry={entry} onDone={() => setEditing(false)} />
  return (
    <article className="definition">
      <header>
        <p className="definition-date">{say('screen.definitions.from', { date: date(entry.date) })}</p>
        <p className="soft small">{say(own ? 'screen.definitions.own' : 'screen.definitions.shipped')}</p>
        {own && (
          <div className="definition-actions">
            <Button size="compact-sm" variant="default" onClick={() => setEditing(true)}>
              {say('screen.definitions.edit')}
            </Button>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => remove.mutate(entry)}>
              {say('screen.frame.remove')}
            </Button>
          </div>
        )}
      </header>
      <div>
        <h3>
          {say('screen.definitions.counts', {
            platform: term(`platform.${entry.platform}`),
            measures: entry.measures.map(measure).join(', '),
          })}
        </h3>
        <p>{own ? entry.what : shippedChange(entry.id, 'what')}</p>
        <p className="soft small">{own ? entry.source : shippedChange(entry.id, 'source')}</p>
        <section className="definition-metrics">
          <p className="soft small">
            {entry.metrics.length === 0
              ? say('screen.definitions.none-affected')
              : say('screen.definitions.affected', { count: entry.metrics.length })}
          </p>
          {entry.metrics.map((metric) => (
            <AffectedMetric key={metric.metricId} changeId={entry.id} metric={metric} />
          ))}
        </section>
        {remove.isError && <FailureMessage error={remove.error} />}
      </div>
    </article>
  )
}
