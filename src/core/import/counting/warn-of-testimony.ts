import type { RawTable } from '../export-file.ts'
import type { ProblemLog } from '../problem-log.ts'
import { isTestimony } from './guard.ts'

/** Somebody who writes of their own health may report an adverse event: the law wants it to reach safety, not us. */
export function warnOfTestimony(table: RawTable, log: ProblemLog): void {
  let row = table.firstRow
  for (const cells of table.rows) {
    if (cells.some(isTestimony)) log.add('adverse-event-warning', 'warning', { table: table.name, row })
    row += 1
  }
}
