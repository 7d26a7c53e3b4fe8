import type {
  ObjectiveLine,
  ObjectivesPage as Page,
  PillarObjectives,
} from '../../../core/report/pages/objectives-page.ts'
import { label } from '../../../core/text/label.ts'
import { ChartView } from '../charts/chart-view.tsx'
import { BodyPart } from '../sheets/body-page.tsx'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { StatusMark } from '../words/status-mark.tsx'
import './objectives-view.css'

/** Every pillar with its objectives, each as value against target and plan. */
export function ObjectivesPage({ page }: { readonly page: Page }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <BodyPart name={word('objectives')} title={page.title}>
      {page.story.length > 0 && (
        <div className="paper-story">
          {page.story.map((sentence) => (
            <p key={sentence.place}>
              <SentenceText sentence={sentence} />
            </p>
          ))}
        </div>
      )}
      <table className="paper-objectives">
        <thead>
          <tr>
            <th scope="col">{word('objective')}</th>
            <th scope="col">{word('attainment-of-target')}</th>
            <th scope="col" className="paper-number">
              AC
            </th>
            <th scope="col" className="paper-number">
              ΔPL
            </th>
            <th scope="col">{label(language, 'attainment')}</th>
            <th scope="col">{label(language, 'pace')}</th>
          </tr>
        </thead>
        {page.pillars.map((pillar) => (
          <PillarBlock key={pillar.pillar} pillar={pillar} />
        ))}
      </table>
    </BodyPart>
  )
}

function PillarBlock({ pillar }: { readonly pillar: PillarObjectives }) {
  const { language } = usePaper()
  return (
    <tbody>
      <tr className="paper-objectives-pillar">
        <th scope="rowgroup" colSpan={2}>
          <h2>
            {label(language, `pillar.${pillar.pillar}`)} <FigureText figure={pillar.weight} />
          </h2>
        </th>
        <td className="paper-number">
          <b>
            <FigureText figure={pillar.measured} />
          </b>
        </td>
        <td colSpan={3} />
      </tr>
      {pillar.objectives.map((objective) => (
        <ObjectiveRow key={objective.id} objective={objective} />
      ))}
      {pillar.others !== null && (
        <tr>
          <td colSpan={6} className="paper-soft">
            <SentenceText sentence={pillar.others} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function ObjectiveRow({ objective }: { readonly objective: ObjectiveLine }) {
  return (
    <tr>
      <th scope="row">
        <span className="paper-clamp">{objective.statement}</span>
        {objective.aspiration && (
          <span className="paper-soft">
            <SentenceText sentence={objective.aspiration} />
          </span>
        )}
      </th>
      <td>
        <ChartView chart={objective.bullet} title={objective.statement} />
      </td>
      <td className="paper-number">
        <b>
          <FigureText figure={objective.measured} />
        </b>
      </td>
      <td className="paper-number">
        <FigureText figure={objective.difference} />
      </td>
      <td>
        <StatusMark status={objective.standing.attainment} against="attainment" />
      </td>
      <td>
        <StatusMark status={objective.standing.pace} against="pace" />
      </td>
    </tr>
  )
}
