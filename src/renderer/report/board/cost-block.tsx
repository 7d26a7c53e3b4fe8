import type { CostLine } from '../../../core/report/costs/cost-line.ts'
import type { Figure } from '../../../core/report/figure.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { earlierWord, usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './cost-block.css'

/** Cost stands beside attainment: in all, and for one outcome, with the period before and the named alternative. */
export function CostBlock({ cost }: { readonly cost: CostLine }) {
  const { comparison } = usePaper()
  const word = usePaperWord()
  const each = cost.perOutcome
  return (
    <section className="paper-cost">
      <h2>{word('cost')}</h2>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col" className="paper-number">
              {word('cost-total')}
            </th>
            {each !== null && (
              <th scope="col" className="paper-number">
                {word('cost-each')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <CostRow name={word('this-period')} total={cost.total} each={each?.each} />
          {comparison !== 'plan' && (
            <CostRow name={word(earlierWord(comparison))} total={cost.previous} each={each?.previousEach} />
          )}
          {each?.alternative && (
            <CostRow name={word('alternative', { name: each.alternative.name })} each={each.alternative.each} />
          )}
          <CostRow name={word('cost-budget')} total={cost.budget} />
          {each !== null && (
            <tr>
              <th scope="row">{word('cost-working')}</th>
              <td colSpan={2} className="paper-number">
                <FigureText figure={each.cost} /> ÷ <FigureText figure={each.outcomes} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <p className="paper-cost-sentence">
        <SentenceText sentence={cost.sentence} />
      </p>
    </section>
  )
}

interface CostRowProps {
  readonly name: string
  readonly total?: Figure | undefined
  readonly each?: Figure | undefined
}

function CostRow({ name, total, each }: CostRowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="paper-number">{total !== undefined && <FigureText figure={total} />}</td>
      <td className="paper-number">{each !== undefined && <FigureText figure={each} />}</td>
    </tr>
  )
}
