import type { IsoMonth } from '../date.ts'
import type { Cell } from '../import/cell.ts'
import { monthNamed } from '../import/cells/month-names.ts'
import { readDate } from '../import/cells/read-date.ts'

/** The month that a cell names: `2026-06`, `06/2026`, `juin 2026`, a day of it, or a spreadsheet's date; null for none. */
export function readCostMonth(cell: Cell): IsoMonth | null {
  if (cell === null) return null
  const text = String(cell).trim()
  const yearFirst = /^(\d{4})(?:[-/. ](\d{1,2})|(\d{2}))$/.exec(text)
  if (yearFirst !== null) return monthFrom(yearFirst[1], Number(yearFirst[2] ?? yearFirst[3]))
  const monthFirst = /^(\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (monthFirst !== null) return monthFrom(monthFirst[2], Number(monthFirst[1]))
  const named = /^([\p{L}.]+)\s+(?:de\s+)?(\d{4})$/u.exec(text)
  if (named !== null) return monthFrom(named[2], monthNamed((named[1] ?? '').replace('.', '')))
  return readDate(typeof cell === 'number' ? cell : text, 'day-first')?.slice(0, 7) ?? null
}

function monthFrom(year: string | undefined, month: number | undefined): IsoMonth | null {
  const real = year !== undefined && /^(?:19|20)\d\d$/.test(year) && month !== undefined && month >= 1 && month <= 12
  return real ? `${year}-${String(month).padStart(2, '0')}` : null
}
