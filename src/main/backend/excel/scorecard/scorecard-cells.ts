import type { Figure } from '../../../../core/report/figure.ts'
import { type CellPlan, text } from '../sheet/sheet-plan.ts'
import type { Look } from '../sheet/sheet-style.ts'
import { columnOf, type ScorecardColumn, scorecardColumns } from './scorecard-columns.ts'

/** A figure that a person may change: tinted, and named. */
export function input(column: ScorecardColumn, figure: Figure, format: string, name: string): CellPlan {
  return { column: columnOf(column), value: figure.value, look: 'input', format, name, figure }
}

/** A figure that nothing on the sheet depends on. */
export function shown(column: ScorecardColumn, figure: Figure, format: string, look: Look = 'number'): CellPlan {
  return { column: columnOf(column), value: figure.value, look, format, figure }
}

/** A figure that the sheet computes; the model's value is the cached result. */
export function result(
  column: ScorecardColumn,
  formula: string,
  figure: Figure,
  format: string,
  look: Look = 'number',
): CellPlan {
  return { column: columnOf(column), value: figure.value, formula, look, format, figure }
}

/** A step of the computation that the model does not show. */
export function computed(
  column: ScorecardColumn,
  formula: string,
  value: number | null,
  format: string,
  look: Look = 'number',
): CellPlan {
  return { column: columnOf(column), value, formula, look, format }
}

export function status(column: ScorecardColumn, formula: string, value: string): CellPlan {
  return { column: columnOf(column), value, formula, look: 'status' }
}

/** The columns of a row that hold nothing, so that its rule and its tint run through. */
export function withBlanks(cells: readonly CellPlan[], look: Look): CellPlan[] {
  const filled = new Set(cells.map((cell) => cell.column))
  const blank = scorecardColumns.map(columnOf).filter((column) => !filled.has(column))
  return [...cells, ...blank.map((column) => text(column, '', look))]
}
