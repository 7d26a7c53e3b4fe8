import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import { differenceOf, figure } from '../words.ts'
import { isComparable } from './comparable.ts'
import { type RollUpFigures, rollUpFigures } from './roll-up-figures.ts'

export interface IndexFigures extends RollUpFigures {
  readonly previous: Figure
  readonly sincePrevious: Figure
  /** Share of the weight with data that stands on grade A evidence. */
  readonly gradeA: Figure
}

/** The ROO index of a report, with its range, its plan and the index at the end of the period before. */
export function indexFigures(context: ReportContext): IndexFigures {
  const { now, before } = context
  const previous = context.compares && isComparable(context.facts, now.asOf, before.asOf) ? before.measured : null
  return {
    ...rollUpFigures('index', now, context.objectives.length > 0),
    previous: figure('index.previous', previous, 'index'),
    sincePrevious: figure('index.since-previous', differenceOf(now.measured, previous), 'index-difference'),
    gradeA: figure('index.grade-a', now.gradeAShare, 'share'),
  }
}
