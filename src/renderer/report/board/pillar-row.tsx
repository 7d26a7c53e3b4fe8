import type { PillarLine } from '../../../core/report/scores/pillar-line.ts'
import { label } from '../../../core/text/label.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { StatusMark } from '../words/status-mark.tsx'

/** One pillar: bullet graph, value, difference to plan, both statuses, and below them its sentence. */
export function PillarRow({ pillar }: { readonly pillar: PillarLine }) {
  const { language } = usePaper()
  return (
    <tbody className="paper-pillar">
      <tr>
        <th scope="row">
          <h3>{label(language, `pillar.${pillar.pillar}`)}</h3>
          <span className="paper-pillar-weight">
            <FigureText figure={pillar.weight} />
          </span>
        </th>
        <td className="paper-pillar-bullet">
          <ChartView chart={pillar.bullet} title={label(language, `pillar.${pillar.pillar}`)} />
        </td>
        <td className="paper-number paper-pillar-actual">
          <FigureText figure={pillar.measured} />
        </td>
        <td className="paper-number">
          <FigureText figure={pillar.difference} />
        </td>
        <td>
          <StatusMark status={pillar.standing.attainment} against="attainment" />
        </td>
        <td>
          <StatusMark status={pillar.standing.pace} against="pace" />
          <span className="paper-pillar-pace">
            <FigureText figure={pillar.pace} />
          </span>
        </td>
      </tr>
      <tr>
        <td colSpan={6} className="paper-pillar-sentence">
          <SentenceText sentence={pillar.sentence} />
        </td>
      </tr>
    </tbody>
  )
}
