import './ladder-panel.css'
import { useMemo } from 'react'
import type { Stakeholder } from '../../../core/evidence/relationship.ts'
import { ladderChart } from '../../../core/report/metrics/ladder-chart.ts'
import { ChartOnScreen } from '../../components/chart-on-screen.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'

/** How many stand at or above each stage, now and a year ago: the chart of the board paper. */
export function LadderPanel({ stakeholders }: { readonly stakeholders: readonly Stakeholder[] }) {
  const { say } = useWords()
  const { today } = useOpened()
  const chart = useMemo(() => ladderChart(stakeholders, today), [stakeholders, today])
  return (
    <section className="ladder-panel">
      <h2>{say('register.relationships.ladder')}</h2>
      <p className="soft small">{say('register.relationships.ladder-why')}</p>
      <ChartOnScreen chart={chart} />
    </section>
  )
}
