import type { ScorecardPillar as Pillar } from '../../../core/report/pages/scorecard-page.ts'
import { label } from '../../../core/text/label.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { RollUpLine } from './roll-up-line.tsx'
import { ScorecardObjective } from './scorecard-objective.tsx'

const numbers = ['weight', 'baseline', 'target', 'actual', 'attainment', 'expected', 'pace'] as const

export function ScorecardPillar({ pillar }: { readonly pillar: Pillar }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <section className="paper-scorecard-pillar">
      <h2>{label(language, `pillar.${pillar.pillar}`)}</h2>
      <RollUpLine figures={pillar} weight={pillar.weight} />
      {pillar.objectives.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{word('metric')}</th>
              {numbers.map((name) => (
                <th key={name} scope="col" className="paper-number">
                  {word(name)}
                </th>
              ))}
              <th scope="col">{label(language, 'attainment')}</th>
              <th scope="col">{label(language, 'pace')}</th>
            </tr>
          </thead>
          {pillar.objectives.map((objective) => (
            <ScorecardObjective key={objective.id} objective={objective} />
          ))}
        </table>
      )}
    </section>
  )
}
