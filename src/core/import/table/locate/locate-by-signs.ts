import type { Column } from '../../../sources/shape/column.ts'
import { type Cell, isFilled } from '../../cell.ts'
import type { RawTable } from '../../export-file.ts'
import type { LocatedColumn } from './located-column.ts'

const rowsLookedAt = 40
/** So many figures must be known by their words before a column is known by its cells. */
const figuresNeeded = 2

/**
 * Columns whose words are not those that we know, by what stands in their cells: an id or a link of the platform. Each
 * must be the only column that looks so. Taken ones are no longer free.
 */
export function withSigned(
  columns: readonly LocatedColumn[],
  free: Set<Column>,
  table: RawTable,
  header: number,
): LocatedColumn[] {
  const signed = [...free].filter(({ sign, open }) => sign !== undefined && open !== true)
  const figures = columns.filter(({ column }) => column?.role === 'figure' && column.measure !== null)
  if (signed.length === 0 || figures.length < figuresNeeded) return [...columns]
  const rows = [...table.rows.slice(header + 1, header + 1 + rowsLookedAt)]
  const found = new Map<number, Column>()
  for (const column of signed) {
    const fitting = columns.filter(
      (one) =>
        one.column === null &&
        one.header.trim() !== '' &&
        looksSo(
          rows.map((row) => row[one.index] ?? null),
          column,
        ),
    )
    if (fitting[0] === undefined || fitting.length > 1) continue
    found.set(fitting[0].index, column)
    free.delete(column)
  }
  return columns.map((one) => ({ ...one, column: found.get(one.index) ?? one.column }))
}

/** The first row may be the platform's own total; an id comes once. */
function looksSo(cells: readonly Cell[], { sign, role }: Column): boolean {
  const filled = cells.filter(isFilled).map(String)
  const [first = '', ...others] = filled
  const sample = others.length > 1 && sign?.test(first) !== true ? others : filled
  const isDistinct = role !== 'post-id' || new Set(sample).size === sample.length
  return sample.length > 0 && isDistinct && sample.every((cell) => sign?.test(cell) === true)
}
