import type { AmecCoverage } from '../../../core/report/pages/amec-coverage.ts'
import { label } from '../../../core/text/label.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'

/** The ladder of the AMEC framework with the weight that stands on each rung: reach is not effect. */
export function AmecSection({ amec }: { readonly amec: AmecCoverage }) {
  const setting = usePaper()
  const word = usePaperWord()
  return (
    <div className="paper-halves">
      <table>
        <thead>
          <tr>
            <th scope="col">{word('stage')}</th>
            <th scope="col" className="paper-number">
              {word('metrics-known')}
            </th>
            <th scope="col" className="paper-number">
              {word('weight-of-index')}
            </th>
          </tr>
        </thead>
        <tbody>
          {amec.rows.map((row) => (
            <tr key={row.stage}>
              <th scope="row">{label(setting.language, `amec.${row.stage}`)}</th>
              <td className="paper-number">
                <FigureText figure={row.known} />/<FigureText figure={row.metrics} />
              </td>
              <td className="paper-number">
                <FigureText figure={row.weight} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="paper-charted">
        <ChartView chart={amec.chart} />
        <div className="paper-soft">
          <SentenceText sentence={amec.chart.description} />
        </div>
      </div>
    </div>
  )
}
