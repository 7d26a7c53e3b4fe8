import { measures } from '../../measure.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow } from './table-context.ts'

/**
 * The one currency of a table's sums of money: as its rows say, else as a header says in brackets, `Amount spent (CHF)`.
 * Undefined where it has none, where nothing tells, and where there are several, which are kept apart row by row.
 */
export function currencyOf({ columns }: Recognised, rows: readonly DataRow[]): string | undefined {
  const column = columns.find((one) => one.column?.role === 'currency')
  const written = rows.map(({ cells }) => String(cells[column?.index ?? -1] ?? '').trim())
  const found = new Set(written.filter((text) => /^\p{L}{3}$/u.test(text)).map((text) => text.toUpperCase()))
  if (found.size > 0) return found.size === 1 ? [...found][0] : undefined
  const isMoney = ({ column: one }: Recognised['columns'][number]) =>
    one !== null && one.measure !== null && one.measure in measures && unitOf(one.measure) === 'money'
  return columns.filter(isMoney).flatMap(({ header }) => /\(([A-Z]{3})\)\s*$/.exec(header)?.[1] ?? [])[0]
}

function unitOf(measure: string): string | undefined {
  return Object.entries(measures).find(([id]) => id === measure)?.[1].unit
}
