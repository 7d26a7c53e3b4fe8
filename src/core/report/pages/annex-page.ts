import type { SourceFact } from '../../facts.ts'
import type { Metric } from '../../metric.ts'
import { fewestPeriods } from '../../scoring/forecast/forecast-metric.ts'
import { mostObservations } from '../../scoring/forecast/months-ahead.ts'
import { isToBegin } from '../../scoring/in-force.ts'
import type { Thresholds } from '../../settings.ts'
import type { MetricPlaces } from '../../value-place.ts'
import type { Figure } from '../figure.ts'
import { type MetricComparison, metricComparisons } from '../metrics/metric-comparison.ts'
import type { ReportContext } from '../report-context.ts'
import { type CalibrationFigures, calibrationFigures } from '../scores/calibration-figures.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'
import { type AmecCoverage, amecCoverage } from './amec-coverage.ts'
import { type BarcelonaLine, barcelonaCheck } from './barcelona.ts'

export interface AnnexPage {
  readonly method: readonly Sentence[]
  readonly calibration: CalibrationFigures
  readonly comparisons: readonly MetricComparison[]
  readonly amec: AmecCoverage
  readonly barcelona: readonly BarcelonaLine[]
  readonly sources: readonly SourceFact[]
  /** Where the values behind the actual of each metric stand; not there in an edition that was issued before it was kept. */
  readonly places?: readonly MetricPlaces[]
}

/** The method with every threshold that this report used, and the files that its figures came from. */
export function annexPage(context: ReportContext): AnnexPage {
  const { settings, sources } = context.facts
  const share = (name: string, value: number) => figure(`settings.${name}`, value, 'share')
  const { pillarWeights: weights } = settings
  const cap = share('attainment-cap', settings.attainmentCap)
  return {
    method: [
      sentence('method.roo'),
      sentence('method.attainment', { figures: { cap } }),
      sentence('method.maintain'),
      sentence('method.roll-up', { figures: { cap } }),
      sentence('method.weights', {
        figures: {
          reputation: figure('pillar.reputation.weight', weights.reputation / 100, 'share'),
          engagement: figure('pillar.engagement.weight', weights.engagement / 100, 'share'),
          insight: figure('pillar.insight.weight', weights.insight / 100, 'share'),
        },
      }),
      sentence('method.committed', { figures: thresholdFigures('committed', settings.committed) }),
      sentence('method.aspirational', { figures: thresholdFigures('aspirational', settings.aspirational) }),
      sentence('method.pace', { figures: paceFigures(settings.pace) }),
      sentence('method.forecast', {
        figures: {
          most: figure('forecast.most-observations', mostObservations, 'count'),
          fewest: figure('forecast.fewest-periods', fewestPeriods, 'count'),
        },
      }),
      sentence('method.grounds', {
        figures: {
          coverage: share('minimum-coverage', settings.minimumCoverage),
          sample: figure('settings.small-sample', settings.smallSample, 'count'),
        },
      }),
      sentence('method.grades', gradeParts(figure('index.grade-a', context.now.gradeAShare, 'share'))),
      ...notBegun(context),
      sentence('method.cost'),
      sentence('method.contribution'),
      sentence('method.ave'),
      sentence('method.rounding'),
    ],
    calibration: calibrationFigures(context),
    comparisons: metricComparisons(context),
    amec: amecCoverage(context),
    barcelona: barcelonaCheck(context),
    sources,
    places: context.objectives.flatMap(({ metrics }) =>
      metrics.map(({ metric }) => ({
        metric: metric.id,
        kept: metric.binding.kind,
        places: context.facts.places[metric.id] ?? [],
        ...askedOf(metric),
      })),
    ),
  }
}

function askedOf({ binding }: Metric): Pick<MetricPlaces, 'asked'> {
  if (binding.kind !== 'answers') return {}
  const { count, question, options } = binding
  return { asked: { count, question, options } }
}

export function thresholdFigures(name: string, thresholds: Thresholds): { green: Figure; amber: Figure } {
  return {
    green: figure(`settings.${name}.green`, thresholds.green, 'share'),
    amber: figure(`settings.${name}.amber`, thresholds.amber, 'share'),
  }
}

function paceFigures(thresholds: Thresholds): { green: Figure; amber: Figure } {
  return {
    green: figure('settings.pace.green', thresholds.green, 'pace'),
    amber: figure('settings.pace.amber', thresholds.amber, 'pace'),
  }
}

/** Objectives left out because they begin later are said by name: leaving out in silence would be a way to look good. */
function notBegun({ facts, question }: ReportContext): Sentence[] {
  const later = facts.objectives.filter((objective) => isToBegin(objective, question.asOf))
  return later.map((objective) =>
    sentence('method.not-begun', {
      figures: { weight: figure(`objective.${objective.id}.weight`, objective.weight / 100, 'share') },
      words: { name: objective.statement },
      dates: { begins: objective.period.from },
    }),
  )
}

/** The share of grade A in a sentence; where nothing has data the sentence leaves it out. */
export function gradeParts(gradeA: Figure): Pick<Sentence, 'figures' | 'choices'> {
  return { figures: { gradeA }, choices: { grade: gradeA.value === null ? 'none' : 'known' } }
}
