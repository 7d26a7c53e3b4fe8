import type { RollUpFigures } from '../../../../core/report/scores/roll-up-figures.ts'
import { useWords } from '../../../use-words.tsx'
import { TermRow } from './term-row.tsx'
import { WaterfallBar } from './waterfall-bar.tsx'
import type { Term } from './why-level.ts'

interface TermTableProps {
  readonly terms: readonly Term[]
  readonly figures: RollUpFigures
  /** Null while no other weights are tried. */
  readonly onWeigh: ((key: string, percent: number) => void) | null
}

/** Each term on its row, and beside it a step of the waterfall that ends at the floor, and above it at the ceiling. */
export function TermTable({ terms, figures, onWeigh }: TermTableProps) {
  const { say, term, figure } = useWords()
  const certain = figures.floor.value ?? 0
  const starts = terms.map((_, place) => sumOf(terms.slice(0, place).map((one) => one.certain)))
  const opens = terms.map((_, place) => certain + sumOf(terms.slice(0, place).map((one) => one.open)))
  const hasRaw = terms.some(({ raw }) => raw !== null)
  const alone = terms.filter(({ guardrail }) => !guardrail).length < 2
  return (
    <table className="why-terms" data-trying={onWeigh !== null}>
      <thead>
        <tr>
          <th scope="col">{say('why.part')}</th>
          <th scope="col">{term('figure.weight')}</th>
          {hasRaw && <th scope="col">{say('why.raw')}</th>}
          <th scope="col">{say('why.counted')}</th>
          <th scope="col">{say('why.adds')}</th>
          <td>
            <div className="why-scale" aria-hidden>
              <span>0</span>
              <span>50</span>
              <span>100</span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        {terms.map((one, place) => (
          <TermRow
            key={one.key}
            term={one}
            hasRaw={hasRaw}
            start={starts[place] ?? 0}
            openFrom={opens[place] ?? 0}
            onWeigh={onWeigh === null || alone || one.guardrail ? null : (percent) => onWeigh(one.key, percent)}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('why.floor')}</th>
          <td colSpan={hasRaw ? 3 : 2} className="soft">
            {say('why.floor-why', { coverage: figure(figures.coverage) })}
          </td>
          <td>{figure(figures.floor)}</td>
          <td>
            <WaterfallBar
              from={0}
              certain={certain}
              open={(figures.ceiling.value ?? 0) - certain}
              openFrom={certain}
              total
            />
          </td>
        </tr>
        <tr>
          <th scope="row">{say('why.measured')}</th>
          <td colSpan={hasRaw ? 3 : 2} className="soft">
            {say('why.measured-why', { floor: figure(figures.floor), coverage: figure(figures.coverage) })}
          </td>
          <td>
            <strong>{figure(figures.measured)}</strong>
          </td>
          <td>
            <WaterfallBar
              from={0}
              certain={figures.measured.value ?? 0}
              open={0}
              openFrom={0}
              total
              plan={figures.plan.value}
            />
          </td>
        </tr>
        <tr>
          <th scope="row">{say('why.ceiling')}</th>
          <td colSpan={hasRaw ? 3 : 2} className="soft">
            {say('why.ceiling-why')}
          </td>
          <td>{figure(figures.ceiling)}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">{term('pace')}</th>
          <td colSpan={hasRaw ? 3 : 2} className="soft">
            {say('why.pace-why', { measured: figure(figures.measured), plan: figure(figures.plan) })}
          </td>
          <td>{figure(figures.pace)}</td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
