import type { ThenAndNowPage as Page } from '../../../core/report/pages/then-and-now.ts'
import { label } from '../../../core/text/label.ts'
import { writeYear } from '../../../core/text/write-year.ts'
import { ChartLegend } from '../charts/chart-legend.tsx'
import { ChartView } from '../charts/chart-view.tsx'
import { BodyPart } from '../sheets/body-page.tsx'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'

/** Year by year: relationships, people and cost, with the ladder of a year before beside that of now. */
export function ThenAndNowPage({ page }: { readonly page: Page }) {
  const word = usePaperWord()
  return (
    <BodyPart name={word('then-and-now')} title={page.title}>
      <div className="paper-halves paper-then">
        <YearsTable page={page} />
        <div className="paper-charted">
          <h2>{word('ladder')}</h2>
          <ChartView chart={page.ladder} title={word('ladder')} />
          <div>
            <ChartLegend series={page.ladder.series} />
          </div>
        </div>
      </div>
      {page.notes.length > 0 && (
        <p className="paper-soft">
          {page.notes.map((note) => (
            <span key={note.key}>
              <SentenceText sentence={note} />{' '}
            </span>
          ))}
        </p>
      )}
    </BodyPart>
  )
}

function YearsTable({ page }: { readonly page: Page }) {
  const { language } = usePaper()
  return (
    <table>
      <thead>
        <tr>
          <td />
          {page.years.map((column) => (
            <th key={column.year} scope="col" className="paper-number">
              {writeYear(column, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {page.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{label(language, row.name)}</th>
            {row.values.map((figure) => (
              <td key={figure.id} className="paper-number">
                <FigureText figure={figure} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
