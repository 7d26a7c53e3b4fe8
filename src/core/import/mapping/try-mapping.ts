import type { Subject } from '../../observation.ts'
import type { RawTable } from '../export-file.ts'
import type { ReadExport } from '../import-plan.ts'
import { ProblemLog } from '../problem-log.ts'
import type { Recognised } from '../recognise.ts'
import { mappedRows } from '../table/mapped-rows.ts'
import type { DataRow } from '../table/table-context.ts'
import { HeldValues } from '../values/held-values.ts'
import type { Mapping } from './mapping.ts'
import { faultsOf } from './mapping-faults.ts'
import { readOne } from './read-mapped.ts'
import { recogniseByMapping } from './recognise-mapped.ts'
import type { Trial, TriedRow } from './trial.ts'
import { totalsOfCounts, triedCounts } from './tried-counts.ts'

const rowsShown = 10

/**
 * Reads a whole table as a mapping says and shows its first rows, of a list of persons its first counts; persons' cells
 * are shown empty.
 */
export function tryMapping(table: RawTable, mapping: Mapping, read: ReadExport, sheet: string | null): Trial {
  const log = new ProblemLog()
  const values = new HeldValues()
  const match = recogniseByMapping(table, mapping)
  const { tally, columns } = readOne(match, mapping, read, { log, open: () => values, sheet })
  const isList = mapping.people !== undefined
  return {
    faults: faultsOf(mapping, table.rows.length),
    rows: isList ? triedCounts(values, rowsShown) : triedRows(match, values),
    tally,
    totals: isList ? totalsOfCounts(values.observations) : columns.filter(({ measure }) => measure !== null),
    problems: log.problems(),
  }
}

function triedRows(match: Recognised, { observations }: HeldValues): TriedRow[] {
  const open = match.columns.map(({ column }) => column?.role !== 'personal')
  return firstRows(match).map(({ number, cells }) => {
    const own = observations.filter(({ trace }) => trace.row === number)
    const first = own[0]
    return {
      row: number,
      cells: cells.map((cell, at) => (open[at] === false ? null : cell)),
      day: first?.grain === 'day' ? first.to : null,
      about: first === undefined ? null : nameOf(first.subject),
      values: own.map(({ trace, measure, value }) => ({ column: trace.column, measure, value })),
    }
  })
}

function firstRows(match: Recognised): DataRow[] {
  const rows: DataRow[] = []
  for (const { row, isTotal } of mappedRows(match)) {
    if (!isTotal) rows.push(row)
    if (rows.length === rowsShown) break
  }
  return rows
}

function nameOf(subject: Subject): string | null {
  return subject.kind === 'account' ? null : subject.key
}
