import { type Against, settingNames, statusName, type ThresholdSet, thresholdName } from '../sheet/settings-names.ts'

/** What decides a status; the same steps as `core/scoring/status.ts`, written for a spreadsheet. */
export interface StatusQuestion {
  readonly against: Against
  /** The cell of the share that is judged, and the cell of its coverage. */
  readonly share: string
  readonly coverage: string
  readonly thresholds: ThresholdSet
  /** A condition, true when the sample is too small to be coloured. */
  readonly smallSample?: string | undefined
  /** The cell that holds 1 when a guardrail is broken. */
  readonly guardrail?: string | undefined
  /** A milestone is reached or not, never amber. */
  readonly allOrNothing?: boolean | undefined
}

export function statusFormula(question: StatusQuestion): string {
  const { share, coverage, against, smallSample } = question
  const colour = colourFormula(question)
  const known =
    smallSample === undefined ? colour : `IF(${smallSample},${statusName('small-sample', against)},${colour})`
  const absent = statusName(against === 'pace' ? 'none' : 'insufficient-data', against)
  const tooLittle = `${coverage}<${settingNames.minimumCoverage}-${settingNames.tolerance}`
  return `IF(${tooLittle},${statusName('insufficient-data', against)},IF(ISNUMBER(${share}),${known},${absent}))`
}

function colourFormula({ share, thresholds, against, guardrail, allOrNothing }: StatusQuestion): string {
  const reaches = (colour: 'green' | 'amber') =>
    `${share}>=${thresholdName(colour, thresholds)}-${settingNames.tolerance}`
  const green = statusName('green', against)
  const amber = statusName('amber', against)
  const red = statusName('red', against)
  const best = guardrail === undefined ? green : `IF(${guardrail}=1,${amber},${green})`
  const below = allOrNothing === true ? red : `IF(${reaches('amber')},${amber},${red})`
  return `IF(${reaches('green')},${best},${below})`
}
