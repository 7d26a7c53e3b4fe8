import type { Period } from '../../period.ts'
import { column } from '../../sources/shape/column.ts'
import type { Recognised } from '../recognise.ts'
import type { TableSurvey } from './survey-table.ts'

/** Where all rows have the same day although more days were asked for, that day is only where the period begins. */
export function aboutWholePeriod({ match, sameScope }: TableSurvey, window: Period | null): Recognised {
  const scope = match.columns.find((one) => one.column?.role === 'scope')
  if (match.report.quirks?.sameDayIsPeriod !== true || scope === undefined) return match
  if (window === null || window.from === window.to || !sameScope) return match
  const columns = match.columns.map((one) => (one === scope ? { ...one, column: column('attribute', {}) } : one))
  return { ...match, columns }
}
