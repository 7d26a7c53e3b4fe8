import { type Period, previousPeriod, wholeMonths, yearBefore } from '../../period.ts'
import type { ReportContext } from '../report-context.ts'

/**
 * Costs are kept by month, and nothing says on which of its days they fell. So what a period cost is told of the whole
 * months that it touches, beside whole months before them, and no cost counts on both sides.
 */
export interface CostMonths {
  /** Whole months. */
  readonly asked: Period
  /** Those until the day of the report. */
  readonly known: Period
  /** As many months before, or the same of a year before. */
  readonly before: Period
}

export function costMonths({ question, composition }: ReportContext): CostMonths {
  const asked = wholeMonths(question.period)
  return {
    asked,
    known: { from: asked.from, to: question.asOf < asked.to ? question.asOf : asked.to },
    before: composition.comparison === 'previous-year' ? yearBefore(asked) : previousPeriod(asked),
  }
}
