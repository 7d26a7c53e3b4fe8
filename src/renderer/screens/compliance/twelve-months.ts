import type { IsoMoment } from '../../../core/compliance/moment.ts'
import { addMonths, monthOf } from '../../../core/date.ts'
import { monthsFrom, type Period } from '../../../core/period.ts'
import { useReporting } from '../../reporting.tsx'

/** The twelve months that end with the reporting period, or with this month while it still runs. */
export function useTwelveMonths(now: IsoMoment): Period {
  const { to } = useReporting().question.period
  const last = monthOf(to < now ? to : now)
  return monthsFrom(addMonths(last, -11), 12)
}
