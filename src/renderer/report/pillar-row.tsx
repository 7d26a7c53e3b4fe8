import type { PillarLine } from '../../core/report/report-model.ts'
import { label } from '../../core/text/label.ts'
import { BulletChartView } from './chart.tsx'
import { FigureText } from './figure-text.tsx'
import { usePaper } from './paper-context.ts'
import { SentenceText } from './sentence-text.tsx'
import { StatusMark } from './status-mark.tsx'

/** One pillar: bullet graph, value, difference to plan, both statuses, and below them its sentence. */
export function PillarRow({ pillar }: { readonly pillar: PillarLine }) {
  const { language, currency } = usePaper()
  return (
    <tbody className="pillar">
      <tr>
        <th scope="row">
          <h3>{label(language, `pillar.${pillar.pillar}`)}</h3>
          <span className="pillar-weight">
            <FigureText figure={pillar.weight} />
          </span>
        </th>
        <td className="pillar-bullet">
          <BulletChartView chart={pillar.bullet} language={language} currency={currency} />
        </td>
        <td className="number pillar-actual">
          <FigureText figure={pillar.measured} />
        </td>
        <td className="number">
          <FigureText figure={pillar.difference} />
        </td>
        <td>
          <StatusMark status={pillar.standing.attainment} against="attainment" />
        </td>
        <td>
          <StatusMark status={pillar.standing.pace} against="pace" />
          <span className="pillar-pace">
            <FigureText figure={pillar.pace} />
          </span>
        </td>
      </tr>
      <tr>
        <td colSpan={6} className="pillar-sentence">
          <SentenceText sentence={pillar.sentence} />
        </td>
      </tr>
    </tbody>
  )
}
