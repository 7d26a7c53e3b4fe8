import { fold } from '../../sources/fold.ts'
import type { ReadExport } from '../import-plan.ts'
import { keyOf, type Supplement } from './supplement.ts'

/**
 * A file of the very same bytes, imported before with a column as another measure: what was imported so stays until that
 * import is undone, beside what comes now. The file says so where it happens.
 */
export function warnedOfOther(read: ReadExport, before: ReadonlyMap<string, Supplement>): ReadExport {
  const problems = read.tables.flatMap(({ name, index, report, supplement }) => {
    const earlier = before.get(keyOf(index, report))?.columns ?? []
    const now = supplement?.columns ?? []
    const changed = earlier.filter(({ header, measure }) =>
      now.some((one) => fold(one.header) === fold(header) && one.measure !== measure),
    )
    return changed.map(({ header }) => ({
      ...({ code: 'taken-otherwise', severity: 'warning', count: 1 } as const),
      ...{ place: { table: name, column: header }, data: {} },
    }))
  })
  return problems.length === 0 ? read : { ...read, problems: [...read.problems, ...problems] }
}
