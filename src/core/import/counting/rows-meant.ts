import { fold } from '../../sources/fold.ts'
import type { PersonsListed } from '../../sources/shape/counting.ts'
import type { DataRow } from '../table/table-context.ts'

/** Which rows of a list are counted: those that came, where others only registered. */
export function rowsMeant(listed: PersonsListed | undefined): (row: DataRow) => boolean {
  const only = (listed?.only ?? []).map(({ index, values }) => ({ index, values: new Set(values.map(fold)) }))
  return ({ cells }) => only.every(({ index, values }) => values.has(fold(String(cells[index] ?? ''))))
}
