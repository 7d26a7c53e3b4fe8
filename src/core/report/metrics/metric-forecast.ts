import type { IsoDate, IsoMonth } from '../../date.ts'
import type { Metric } from '../../metric.ts'
import type { NoForecast, Outlook } from '../../scoring/forecast/outlook.ts'
import type { Figure } from '../figure.ts'
import type { ScoredMetric } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'
import { agreedFigures, unitOf } from './agreed-figures.ts'

/** Where a metric will stand at the end of its plan, or why that is not said. */
export interface ForecastFigures {
  /** Null where there is no forecast. */
  readonly endsOn: IsoDate | null
  readonly value: Figure
  /** Four of five times the value lies within. */
  readonly low: Figure
  readonly high: Figure
  readonly attainment: Figure
  /** How likely the target is to be met, 0 to 1. */
  readonly chance: Figure
  readonly sentence: Sentence
  /** The ends of the interval, month by month; not there in an edition that was issued before they were kept. */
  readonly months?: readonly { readonly month: IsoMonth; readonly low: Figure; readonly high: Figure }[]
}

/** From here on a chance is said as a certainty, with the "almost" that a trend owes. */
const almostSure = 0.995

export function forecastFigures(scored: ScoredMetric, outlook: Outlook): ForecastFigures {
  const { metric } = scored
  const known = outlook.kind === 'forecast' ? outlook : null
  const of = (name: string, value: number | undefined, kind: Figure['kind']) =>
    figure(`metric.${metric.id}.forecast.${name}`, value ?? null, kind)
  const figures = {
    value: of('value', known?.value, unitOf(metric)),
    low: of('low', known?.low, unitOf(metric)),
    high: of('high', known?.high, unitOf(metric)),
    attainment: of('attained', known?.attainment, 'attainment'),
    chance: of('chance', known?.chance, 'chance'),
  }
  const months = (known?.months ?? []).map(({ month, low, high }) => ({
    month,
    low: of(`low.${month}`, low, unitOf(metric)),
    high: of(`high.${month}`, high, unitOf(metric)),
  }))
  return { endsOn: known?.endsOn ?? null, ...figures, sentence: sentenceOf(scored, outlook, figures), months }
}

function sentenceOf(
  { metric, score }: ScoredMetric,
  outlook: Outlook,
  figures: Pick<ForecastFigures, 'value' | 'low' | 'high' | 'chance'>,
): Sentence {
  if (outlook.kind !== 'forecast') return whyNone(metric, outlook)
  const { target } = agreedFigures(metric, score.parts?.due ?? null)
  return sentence('forecast.value', {
    figures: { ...figures, target },
    dates: { endsOn: outlook.endsOn },
    choices: {
      likely: likelihood(outlook.chance),
      kind: metric.target.kind === 'maintain' ? 'level' : 'value',
      // A chart shows months; what is added up or averaged over longer stands at another height.
      over: metric.basis === 'stock' || metric.target.kind === 'maintain' ? 'month' : metric.window,
    },
  })
}

function likelihood(chance: number): 'sure' | 'some' | 'hardly' {
  if (chance >= almostSure) return 'sure'
  return chance <= 1 - almostSure ? 'hardly' : 'some'
}

function whyNone(metric: Metric, outlook: NoForecast): Sentence {
  if (outlook.kind !== 'too-early') return sentence(`forecast.${outlook.kind}`)
  const count = (name: string, value: number) => figure(`metric.${metric.id}.forecast.${name}`, value, 'count')
  return sentence('forecast.too-early', {
    figures: { periods: count('periods', outlook.periods), needed: count('needed', outlook.needed) },
  })
}
