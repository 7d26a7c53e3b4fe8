import { UnstyledButton } from '@mantine/core'
import type { FigureTrace, TraceMonth } from '../../contract/import-views.ts'
import { useWords } from '../use-words.tsx'

interface TraceMonthsProps {
  readonly trace: FigureTrace
  readonly chosen: string | null
  readonly onChoose: (month: string | null) => void
}

/** Each month with its value; choosing one narrows the files below, choosing it again shows all. */
export function TraceMonths({ trace, chosen, onChoose }: TraceMonthsProps) {
  const { say } = useWords()
  const most = Math.max(...trace.months.map(({ value }) => Math.abs(value ?? 0)), 0)
  return (
    <section>
      <h3>{say('screen.trace.months')}</h3>
      {trace.months.length === 0 && <p className="soft">{say('screen.trace.month-none')}</p>}
      <ul className="trace-months">
        {trace.months.map((month) => (
          <li key={month.month}>
            <Month
              month={month}
              unit={trace.unit}
              share={most === 0 ? 0 : Math.abs(month.value ?? 0) / most}
              chosen={month.month === chosen}
              onChoose={() => onChoose(month.month === chosen ? null : month.month)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MonthProps {
  readonly month: TraceMonth
  readonly unit: FigureTrace['unit']
  readonly share: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

function Month({ month, unit, share, chosen, onChoose }: MonthProps) {
  const { say, month: nameOf, figure, whole } = useWords()
  const { value, numerator, denominator } = month
  return (
    <UnstyledButton className="trace-month" aria-pressed={chosen} onClick={onChoose}>
      <span>{nameOf(month.month)}</span>
      <span className="trace-bar" aria-hidden>
        <span style={{ width: `${(100 * share).toFixed(1)}%` }} />
      </span>
      <strong className="figure">{figure({ value, kind: unit })}</strong>
      <span className="soft small figure">
        {numerator !== null && denominator !== null
          ? say('screen.trace.ratio', { numerator: whole(numerator), denominator: whole(denominator) })
          : ''}
      </span>
    </UnstyledButton>
  )
}
