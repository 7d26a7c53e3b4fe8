import { type Calibration, calibrationOf, checkForecasts } from '../../scoring/forecast/calibration.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'

/** Past forecasts held against what came, in numbers and in plain words. */
export interface CalibrationFigures {
  readonly kept: Figure
  /** Months that were forecast and have come. */
  readonly months: Figure
  readonly inside: Figure
  /** Targets whose day has come after a chance was given. */
  readonly chances: Figure
  readonly brier: Figure
  readonly sentences: readonly Sentence[]
}

/** With fewer, one month more or less would turn the verdict. */
const fewestToJudge = 10
/** An 80 % interval that holds less often claims too much; one that nearly always holds says too little. */
const saysWhatItMeans = { from: 0.7, to: 0.92 } as const
/** A forecaster who always says "one in two" scores this. */
const coin = 0.25

export function calibrationFigures({ facts, question }: ReportContext): CalibrationFigures {
  const found = calibrationOf(checkForecasts(facts, question.asOf))
  const kept = facts.forecasts.filter(({ madeOn }) => madeOn <= question.asOf).length
  const figures = {
    kept: figure('calibration.kept', kept, 'count'),
    months: figure('calibration.months', found.months, 'count'),
    inside: figure('calibration.inside', found.insideShare, 'chance'),
    chances: figure('calibration.chances', found.chances, 'count'),
    brier: figure('calibration.brier', found.brier, 'pace'),
  }
  return { ...figures, sentences: [intervalSentence(found, figures), chanceSentence(found, figures)] }
}

type Said = Omit<CalibrationFigures, 'sentences'>

function intervalSentence({ months, insideShare }: Calibration, said: Said): Sentence {
  if (insideShare === null) return sentence('calibration.none', { figures: { kept: said.kept } })
  return sentence('calibration.interval', {
    figures: { months: said.months, inside: said.inside },
    choices: { verdict: verdictOf(months, insideShare) },
  })
}

function verdictOf(months: number, inside: number): 'few' | 'narrow' | 'wide' | 'right' {
  if (months < fewestToJudge) return 'few'
  if (inside < saysWhatItMeans.from) return 'narrow'
  return inside > saysWhatItMeans.to ? 'wide' : 'right'
}

function chanceSentence({ chances, brier }: Calibration, said: Said): Sentence {
  if (brier === null) return sentence('calibration.no-chance')
  const verdict = chances < fewestToJudge ? 'few' : brier < coin ? 'better' : 'worse'
  return sentence('calibration.chance', { figures: { chances: said.chances, brier: said.brier }, choices: { verdict } })
}
