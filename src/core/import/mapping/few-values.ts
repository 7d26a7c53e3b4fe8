import type { RawTable } from '../export-file.ts'

/** More different texts than these are no kinds of rows. */
const most = 12

/**
 * By column the texts that stand below the header, where they are few and come again: they name kinds of rows, and not
 * the rows. None of a column that is not asked for.
 */
export function fewValues(table: RawTable, header: number, asked: readonly boolean[]): string[][] {
  const found = asked.map((isAsked) => (isAsked ? { texts: new Set<string>(), filled: 0 } : null))
  for (const row of table.rows.slice(header + 1)) {
    for (const [at, one] of found.entries()) {
      const text = String(row[at] ?? '').trim()
      if (one === null || text === '') continue
      one.filled += 1
      one.texts.add(text)
      if (one.texts.size > most) found[at] = null
    }
    if (found.every((one) => one === null)) break
  }
  return found.map((one) =>
    one !== null && one.texts.size < one.filled && areKinds(one.texts.size, one.filled) ? [...one.texts] : [],
  )
}

/** True where so few different texts stand in so many rows that they name kinds of rows; else most rows have their own. */
export function areKinds(different: number, rows: number): boolean {
  return different <= Math.max(2, rows / 2)
}
