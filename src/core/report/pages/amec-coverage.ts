import { type AmecStage, amecStages } from '../../metric.ts'
import type { BarChart } from '../chart.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import { figure, sentence } from '../words.ts'

/** How much of the measurement stands on each stage, from what is put in to what changed. */
export interface AmecCoverage {
  readonly chart: BarChart
  readonly rows: readonly AmecRow[]
}

export interface AmecRow {
  readonly stage: AmecStage
  readonly metrics: Figure
  readonly known: Figure
  /** Share of the weight of the whole index. */
  readonly weight: Figure
}

export function amecCoverage(context: ReportContext): AmecCoverage {
  const weighed = weighedMetrics(context)
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
  const rows = amecStages.map((stage): AmecRow => {
    const here = weighed.filter((one) => one.stage === stage)
    const weight = here.reduce((sum, one) => sum + one.weight, 0)
    return {
      stage,
      metrics: figure(`chain.${stage}.all`, here.length, 'count'),
      known: figure(`chain.${stage}.known`, here.filter((one) => one.known).length, 'count'),
      weight: figure(`amec.${stage}.weight`, all === 0 ? null : weight / all, 'share'),
    }
  })
  const outcome = rows.filter(({ stage }) => stage === 'outcome' || stage === 'impact')
  const share = outcome.reduce((sum, { weight }) => sum + (weight.value ?? 0), 0)
  return {
    rows,
    chart: {
      kind: 'bars',
      id: 'chart.amec',
      rows: rows.map(({ stage }) => `amec.${stage}`),
      series: [{ scenario: 'AC', values: rows.map(({ weight }) => weight) }],
      description: sentence(all === 0 ? 'amec.none' : 'amec.description', {
        figures: all === 0 ? {} : { share: figure('amec.outcome-share', share, 'share') },
      }),
    },
  }
}

/** Each metric with its weight in the whole index: a guardrail weighs nothing and is counted. */
function weighedMetrics({ facts, objectives }: ReportContext) {
  return objectives.flatMap(({ objective, metrics }) =>
    metrics.map(({ metric, score }) => ({
      stage: metric.stage,
      known: score.raw !== null,
      weight: facts.settings.pillarWeights[objective.pillar] * objective.weight * metric.weight,
    })),
  )
}
