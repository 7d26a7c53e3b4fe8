import type { ScorecardPage as Scorecard } from '../../../core/report/pages/scorecard-page.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { ScorecardPillar } from './scorecard-pillar.tsx'
import './scorecard-view.css'

/** Every objective and metric behind the index, with what each was to become and what it became. */
export function ScorecardPage({ scorecard }: { readonly scorecard: Scorecard }) {
  const word = usePaperWord()
  return (
    <article className="paper-scorecard">
      <p className="paper-overline">{word('scorecard')}</p>
      <h1>
        <SentenceText sentence={scorecard.title} />
      </h1>
      {scorecard.pillars.map((pillar) => (
        <ScorecardPillar key={pillar.pillar} pillar={pillar} />
      ))}
    </article>
  )
}
