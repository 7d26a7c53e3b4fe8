import { fold } from '../../sources/fold.ts'
import type { Cell } from '../cell.ts'

/** How tables call the row of their sums. */
export const totalWords = [
  ...['total', 'totals', 'grand total', 'sum', 'totaux', 'total général', 'somme', 'gesamt', 'gesamtsumme', 'summe'],
  ...['totale', 'totali', 'totais', 'totales', 'total general', 'totaal', 'totalt', 'summa', 'razem', 'suma'],
  ...['celkem', 'összesen', 'toplam', 'итого', 'tổng', '合計', '总计', '總計', '합계', '총계'],
]
const words = new Set(totalWords)
/** A day or an id is none of them, and is told from them at a glance: every row is asked. */
const mayBeOne = /^\D{2,20}$/

/** True for `Total`, `TOTAL :` and their like in other languages. */
export function isTotalWord(cell: Cell): boolean {
  return typeof cell === 'string' && mayBeOne.test(cell) && words.has(fold(cell).replace(/\s*:$/, ''))
}
