import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DefinitionEntry } from '../../../../contract/data-views.ts'
import { StatusSymbol } from '../../../components/status-symbol.tsx'
import { useWords } from '../../../use-words.tsx'
import { useUnsplice } from './ledger-changes.ts'
import { SpliceForm } from './splice-form.tsx'

interface AffectedMetricProps {
  readonly changeId: string
  readonly metric: DefinitionEntry['metrics'][number]
}

/** Refused, or compared all the same with the reason and the name of whoever answers for it. */
export function AffectedMetric({ changeId, metric }: AffectedMetricProps) {
  const { say, date } = useWords()
  const [splicing, setSplicing] = useState(false)
  const unsplice = useUnsplice()
  const { metricId, name, objective, splice } = metric
  return (
    <div className="affected">
      <div>
        <strong>{name}</strong>
        <p className="soft small">{objective}</p>
      </div>
      {splice === null ? (
        <p>
          <StatusSymbol status="amber" /> {say('screen.definitions.refused')}
        </p>
      ) : (
        <div>
          <p>
            <StatusSymbol status="green" /> {say('screen.definitions.spliced', { reason: splice.reason })}
          </p>
          <p className="soft small">
            {splice.factor !== null && `${say('screen.definitions.factor-of', { factor: splice.factor })} · `}
            {say('screen.definitions.spliced-by', { who: splice.who, date: date(splice.at.slice(0, 10)) })}
          </p>
        </div>
      )}
      {splice === null ? (
        <Button size="compact-sm" variant="default" disabled={splicing} onClick={() => setSplicing(true)}>
          {say('screen.definitions.splice')}
        </Button>
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => unsplice.mutate({ changeId, metricId })}>
          {say('screen.definitions.unsplice')}
        </Button>
      )}
      {splicing && <SpliceForm changeId={changeId} metricId={metricId} onDone={() => setSplicing(false)} />}
    </div>
  )
}
