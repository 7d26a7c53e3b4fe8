import { columnLetters } from '../../../../core/column-letters.ts'
import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import { absolute } from '../formulas.ts'
import { actualOf, firstMonth, type MetricRows } from '../metrics/metrics-layout.ts'

const tolerance = 1e-12

/**
 * The formula by which an actual follows from its months, where these alone give it: the last month of a stock, the sum of
 * a flow over its window. Null where more is needed: a ratio over several months is recomputed from its parts, which stand
 * in the data, and a window may begin before the months that are shown.
 */
export function linkedActual(metric: ScorecardMetric, rows: MetricRows, sheet: string): string | null {
  const values = actualOf(metric)
  const wanted = metric.actual.value
  const { from, to } = metric.window
  const first = Math.max(
    0,
    rows.periods.findIndex((month) => month >= from),
  )
  const last = rows.periods.findLastIndex((month) => month <= to)
  if (wanted === null || last < 0) return null
  const given = values.slice(0, last + 1)
  const range = (start: number) => {
    const column = (place: number) => columnLetters(firstMonth + place)
    return `${absolute({ sheet, row: rows.row, column: firstMonth + start })}:$${column(last)}$${rows.row}`
  }
  if (metric.basis === 'flow' && metric.formula.kind !== 'reached' && metric.formula.kind !== 'scale') {
    const isWhole = from >= (rows.periods[0] ?? '')
    const sum = given.slice(first).reduce<number>((total, value) => total + (value ?? 0), 0)
    if (!isWhole || !isSame(sum, wanted)) return null
    return `IF(COUNT(${range(first)})=0,"",SUM(${range(first)}))`
  }
  const latest = given.findLast((value) => value !== null)
  if (latest === undefined || latest === null || !isSame(latest, wanted)) return null
  return lastNumberIn(range(0))
}

/** The last number of a row: 2 is larger than all of 1 ÷ true, so the last of them is found; 1 ÷ false is passed over. */
function lastNumberIn(range: string): string {
  return `IF(COUNT(${range})=0,"",LOOKUP(2,1/ISNUMBER(${range}),${range}))`
}

function isSame(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= tolerance * Math.max(1, Math.abs(wanted))
}
