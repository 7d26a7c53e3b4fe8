import { addMonths, type IsoDate, lastDayOf, monthOf } from '../../date.ts'
import { type Stakeholder, stageAt, stages } from '../../evidence/relationship.ts'
import type { BarChart } from '../chart.ts'
import { figure, sentence } from '../words.ts'

/** The lowest stage says nothing: everybody stands at or above "unknown". */
const shown = stages.slice(1)

/** How many stakeholders stand at or above each stage, now (AC) and twelve months before (PY); null where none is kept. */
export function ladderChart(stakeholders: readonly Stakeholder[], asOf: IsoDate): BarChart {
  const then = lastDayOf(addMonths(monthOf(asOf), -12))
  const count = (scenario: string, day: IsoDate) =>
    shown.map((stage, place) => {
      const reached = stakeholders.filter((stakeholder) => stageAt(stakeholder, day) >= place + 1)
      return figure(`ladder.${stage}.${scenario}`, stakeholders.length === 0 ? null : reached.length, 'people')
    })
  const before = count('then', then)
  const now = count('now', asOf)
  const none = figure('ladder.none', null, 'people')
  return {
    kind: 'bars',
    id: 'chart.ladder',
    rows: shown.map((stage) => `stage.${stage}`),
    series: [
      { scenario: 'PY', values: before },
      { scenario: 'AC', values: now },
    ],
    description: sentence(stakeholders.length === 0 ? 'ladder.none' : 'ladder.description', {
      figures: { now: now[0] ?? none, earlier: before[0] ?? none },
      dates: { asOf },
    }),
  }
}
