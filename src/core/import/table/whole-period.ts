import type { Period } from '../../period.ts'
import { column } from '../../sources/source.ts'
import type { Recognised } from '../recognise.ts'

/** Where all rows have the same day although more days were asked for, that day is only where the period begins. */
export function aboutWholePeriod(match: Recognised, window: Period | null): Recognised {
  const scope = match.columns.find((one) => one.column?.role === 'scope')
  if (match.report.quirks?.sameDayIsPeriod !== true || scope === undefined) return match
  const days = new Set(match.table.rows.slice(match.header + 1).flatMap((row) => row[scope.index] ?? []))
  if (window === null || window.from === window.to || days.size > 1) return match
  const columns = match.columns.map((one) => (one === scope ? { ...one, column: column('attribute', {}) } : one))
  return { ...match, columns }
}
