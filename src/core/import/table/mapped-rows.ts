import { fold } from '../../sources/fold.ts'
import { isFilled } from '../cell.ts'
import type { Recognised } from '../recognise.ts'
import type { RowBelow } from './data-rows.ts'
import { isOddId } from './post-identity.ts'

/** The rows below the header of a mapped table, without empty ones and repeated headers. */
export function* mappedRows({ table, header, report, columns }: Recognised): Generator<RowBelow> {
  const { totalWords, idForm } = report.quirks ?? {}
  const words = new Set(totalWords)
  const titles = table.rows.at(header) ?? []
  const ids = columns.find(({ column }) => column?.role === 'post-id')?.index
  let at = header
  for (const cells of table.rows.slice(header + 1)) {
    at += 1
    const filled = cells.some(isFilled)
    const repeats = cells.length === titles.length && cells.every((cell, place) => cell === titles[place])
    if (!filled || repeats) continue
    const isOdd = at === header + 1 && ids !== undefined && idForm !== undefined && isOddId(cells[ids] ?? null, idForm)
    const isTotal = isOdd || words.has(fold(String(cells[0] ?? '')))
    yield { row: { number: table.firstRow + at, cells }, isTotal }
  }
}
