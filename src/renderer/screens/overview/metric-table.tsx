import { Table } from '@mantine/core'
import type { ScorecardMetric } from '../../../core/report/metrics/metric-figures.ts'
import { StatusWord } from '../../components/status.tsx'
import { OldFigure } from '../../old-data/old-figure.tsx'
import { addressOf } from '../../place.ts'
import { FigureText } from '../../report/words/figure-text.tsx'
import { TracedFigure } from '../../trace/traced-figure.tsx'
import { useWords } from '../../use-words.tsx'

/** The terms of an objective's score: what each metric was, is, should be, and how much it counts. */
export function MetricTable({ metrics }: { readonly metrics: readonly ScorecardMetric[] }) {
  const { term, say } = useWords()
  return (
    <Table verticalSpacing={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('screen.overview.metric')}</Table.Th>
          <Table.Th ta="right">{term('figure.weight')}</Table.Th>
          <Table.Th ta="right">{term('figure.baseline')}</Table.Th>
          <Table.Th ta="right">{term('figure.actual')}</Table.Th>
          <Table.Th ta="right">{term('figure.target')}</Table.Th>
          <Table.Th ta="right">{term('figure.attainment')}</Table.Th>
          <Table.Th>{term('figure.status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {metrics.map((metric) => (
          <MetricRow key={metric.id} metric={metric} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function MetricRow({ metric }: { readonly metric: ScorecardMetric }) {
  const { say, term, sentence } = useWords()
  const remarks = [
    term(`amec.${metric.stage}`),
    metric.guardrail ? term('figure.guardrail') : null,
    metric.regression ? term('figure.regression') : null,
    metric.grade === null ? null : say('screen.overview.grade', { grade: metric.grade }),
  ]
  return (
    <Table.Tr>
      <Table.Td>
        <a href={addressOf('overview', `metric.${metric.id}`)}>{metric.name}</a>
        <span className="soft"> {remarks.filter((remark) => remark !== null).join(' · ')}</span>{' '}
        <OldFigure metricId={metric.id} />
        {metric.definition !== null && (
          <p className="small">
            {sentence(metric.definition)}{' '}
            <a href={addressOf('import', 'definitions')}>{say('screen.overview.definition-link')}</a>
          </p>
        )}
      </Table.Td>
      <Table.Td ta="right">{metric.guardrail ? '–' : <FigureText figure={metric.weight} />}</Table.Td>
      <Table.Td ta="right">
        <FigureText figure={metric.baseline} />
      </Table.Td>
      <Table.Td ta="right">
        <strong>
          <TracedFigure figure={metric.actual} title={metric.name} metrics={[metric]} />
        </strong>
      </Table.Td>
      <Table.Td ta="right">
        <FigureText figure={metric.target} />
      </Table.Td>
      <Table.Td ta="right">
        <TracedFigure figure={metric.attainment} title={metric.name} metrics={[metric]} />
      </Table.Td>
      <Table.Td>
        <StatusWord against="attainment" status={metric.standing.attainment} />
      </Table.Td>
    </Table.Tr>
  )
}
