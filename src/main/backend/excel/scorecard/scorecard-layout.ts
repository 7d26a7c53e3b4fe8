import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import type { ScorecardObjective, ScorecardPillar } from '../../../../core/report/pages/scorecard-page.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'

export interface MetricLine {
  readonly row: number
  readonly metric: ScorecardMetric
}
export interface ObjectiveLine {
  readonly row: number
  readonly objective: ScorecardObjective
  readonly metrics: readonly MetricLine[]
}
export interface PillarLine {
  readonly row: number
  readonly pillar: ScorecardPillar
  readonly objectives: readonly ObjectiveLine[]
}

/** Which row of the scorecard belongs to whom: structure runs from top to bottom, the whole before its parts. */
export interface ScorecardLayout {
  readonly head: number
  readonly index: number
  readonly pillars: readonly PillarLine[]
  readonly last: number
}

/** Title, period, a note on the tints, then the heads. */
const head = 4

export function layOutScorecard(model: ReportModel): ScorecardLayout {
  let row = head + 1
  const index = row
  const next = () => {
    row += 1
    return row
  }
  const pillars = model.scorecard.pillars.map((pillar) => ({
    row: next(),
    pillar,
    objectives: pillar.objectives.map((objective) => ({
      row: next(),
      objective,
      metrics: objective.metrics.map((metric) => ({ row: next(), metric })),
    })),
  }))
  return { head, index, pillars, last: row }
}
