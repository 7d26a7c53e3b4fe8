import { fold } from '../../sources/fold.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow } from './table-context.ts'

/** The rows below the header, without empty ones and repeated headers; total rows apart. */
export function totalRows({ table, header, report }: Recognised): { rows: DataRow[]; totals: DataRow[] } {
  const words = new Set(report.quirks?.totalWords)
  const titles = JSON.stringify(table.rows[header] ?? [])
  const all = table.rows.flatMap((cells, at): DataRow[] => {
    const filled = cells.some((cell) => cell !== null && cell !== '')
    return at > header && filled && JSON.stringify(cells) !== titles ? [{ number: table.firstRow + at, cells }] : []
  })
  const isTotal = ({ cells }: DataRow) => words.has(fold(String(cells[0] ?? '')))
  return { rows: all.filter((row) => !isTotal(row)), totals: all.filter(isTotal) }
}
