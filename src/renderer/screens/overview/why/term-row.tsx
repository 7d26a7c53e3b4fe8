import { StatusSymbol } from '../../../components/status-symbol.tsx'
import { OldAmong } from '../../../old-data/old-among.tsx'
import { OldFigure } from '../../../old-data/old-figure.tsx'
import { addressOf } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { WaterfallBar } from './waterfall-bar.tsx'
import { WeightTry } from './weight-try.tsx'
import type { Term } from './why-level.ts'

interface TermRowProps {
  readonly term: Term
  /** Whether some part of the sum is a metric, which is also shown as it is. */
  readonly hasRaw: boolean
  readonly start: number
  readonly openFrom: number
  /** Null where its weight cannot be tried: a guardrail, a part that stands alone, or nobody tries. */
  readonly onWeigh: ((percent: number) => void) | null
}

export function TermRow({ term: one, hasRaw, start, openFrom, onWeigh }: TermRowProps) {
  const { say, term, figure } = useWords()
  const adds = { value: one.certain, kind: 'index' as const }
  const remarks = [
    one.guardrail ? term('figure.guardrail') : null,
    one.regression ? term('figure.regression') : null,
    one.counted.value === null ? say('why.no-data') : null,
  ].filter((remark) => remark !== null)
  return (
    <tr>
      <th scope="row">
        <StatusSymbol status={one.standing.attainment} /> <a href={addressOf('overview', one.key)}>{one.name}</a>
        {remarks.length > 0 && <span className="soft small"> {remarks.join(' · ')}</span>}{' '}
        {one.raw === null ? (
          <OldAmong metricIds={one.metricIds} />
        ) : (
          one.metricIds.map((id) => <OldFigure key={id} metricId={id} />)
        )}
      </th>
      <td>
        {onWeigh !== null ? (
          <WeightTry name={one.name} percent={100 * (one.weight.value ?? 0)} onChange={onWeigh} />
        ) : one.guardrail ? (
          '–'
        ) : (
          figure(one.weight)
        )}
      </td>
      {hasRaw && <td>{one.raw === null ? '' : figure(one.raw)}</td>}
      <td>{figure(one.counted)}</td>
      <td>{one.guardrail ? '–' : say('why.points', { points: figure(adds) })}</td>
      <td>
        <WaterfallBar from={start} certain={one.certain} open={one.open} openFrom={openFrom} />
      </td>
    </tr>
  )
}
