import type { CellRange } from './native-chart.ts'

interface Start {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** Values that stand side by side, from a cell to the right. */
export function across<Value>({ sheet, row, column }: Start, values: readonly Value[]): CellRange<Value> {
  return { from: { sheet, row, column }, to: { sheet, row, column: column + values.length - 1 }, values }
}

/** Values that stand one below the other, from a cell down. */
export function down<Value>({ sheet, row, column }: Start, values: readonly Value[]): CellRange<Value> {
  return { from: { sheet, row, column }, to: { sheet, row: row + values.length - 1, column }, values }
}
