import type { ScorecardPillar } from '../../../core/report/pages/scorecard-page.ts'
import './objective-table.css'
import { useWords } from '../../use-words.tsx'
import { ObjectiveLinesHead } from './objective-lines-head.tsx'
import { ObjectiveRow } from './objective-row.tsx'

/** Every objective under its pillar; each opens to the metrics behind it. */
export function ObjectiveTable({ pillars }: { readonly pillars: readonly ScorecardPillar[] }) {
  const { say, term, figure } = useWords()
  return (
    <section>
      <h2>{say('screen.objectives.name')}</h2>
      <div className="objective-lines">
        <ObjectiveLinesHead />
        {pillars.map((pillar) => (
          <section key={pillar.pillar} aria-label={term(`pillar.${pillar.pillar}`)}>
            <h3>
              {term(`pillar.${pillar.pillar}`)} <span className="soft">{figure(pillar.measured)}</span>
            </h3>
            {pillar.objectives.length === 0 && <p className="soft">{say('screen.overview.pillar-empty')}</p>}
            {pillar.objectives.map((objective) => (
              <ObjectiveRow key={objective.id} objective={objective} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
