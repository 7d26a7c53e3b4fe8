import type { PillarLine } from '../../../core/report/scores/pillar-line.ts'
import { label } from '../../../core/text/label.ts'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { PillarRow } from './pillar-row.tsx'
import './pillar-table.css'

export function PillarTable({ pillars }: { readonly pillars: readonly PillarLine[] }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <section>
      <h2>{word('pillars')}</h2>
      <table className="paper-pillars">
        <thead>
          <tr>
            <th scope="col">{word('pillar')}</th>
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
        {pillars.map((pillar) => (
          <PillarRow key={pillar.pillar} pillar={pillar} />
        ))}
      </table>
    </section>
  )
}
