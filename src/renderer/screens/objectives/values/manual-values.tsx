import { ActionIcon, Table } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ManualEntry } from '../../../../contract/views.ts'
import type { Metric } from '../../../../core/metric.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { ValueRhythm } from '../../check-in/value-rhythm.tsx'
import { useValueChanges } from './value-changes.ts'
import { ValueForm } from './value-form.tsx'

/** The values entered by hand, and a line to enter the next. They are saved at once, apart from the form around them. */
export function ManualValues({ metric }: { readonly metric: Metric }) {
  const { say } = useWords()
  const history = useQuery({
    queryKey: ['metric.history', metric.id],
    queryFn: () => ask('metric.history', { metricId: metric.id }),
  })
  const { enter, withdraw } = useValueChanges(metric.id)
  const entries = history.data?.entries ?? []
  return (
    <fieldset className="manual-values">
      <legend>{say('screen.objectives.entered')}</legend>
      <ValueRhythm metricId={metric.id} />
      {history.isError && <FailureMessage error={history.error} />}
      <ValueForm
        metric={metric}
        onEnter={(value, onSuccess) => enter.mutate(value, { onSuccess })}
        busy={enter.isPending}
      />
      {enter.isError && <FailureMessage error={enter.error} />}
      {withdraw.isError && <FailureMessage error={withdraw.error} />}
      {entries.length > 0 && (
        <div className="value-entries">
          <Table verticalSpacing={2} fz="sm">
            <Table.Tbody>
              {[...entries]
                .sort((a, b) => b.date.localeCompare(a.date))
                .map((entry) => (
                  <EntryRow key={entry.id} entry={entry} metric={metric} onWithdraw={() => withdraw.mutate(entry)} />
                ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </fieldset>
  )
}

interface EntryRowProps {
  readonly entry: ManualEntry
  readonly metric: Metric
  readonly onWithdraw: () => void
}

function EntryRow({ entry, metric, onWithdraw }: EntryRowProps) {
  const { say, date, figure, whole } = useWords()
  return (
    <Table.Tr>
      <Table.Td className="figure">{date(entry.date)}</Table.Td>
      <Table.Td ta="right" className="figure">
        <strong>{figure({ value: entry.value, kind: metric.unit })}</strong>
      </Table.Td>
      <Table.Td>
        {entry.numerator !== null &&
          entry.denominator !== null &&
          `${say('screen.objectives.parts', { numerator: whole(entry.numerator), denominator: whole(entry.denominator) })} · `}
        {entry.source}
        {entry.sampleSize !== null && ` · ${say('screen.objectives.answers', { count: entry.sampleSize })}`}
      </Table.Td>
      <Table.Td ta="right">
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('screen.objectives.withdraw', { date: date(entry.date) })}
          onClick={onWithdraw}
        >
          <IconX size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
