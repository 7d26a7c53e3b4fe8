import type { Observation, Subject } from '../../observation.ts'
import type { Problem } from '../../problem.ts'
import type { Cell } from '../cell.ts'
import type { RawTable } from '../export-file.ts'
import type { ReadColumn, ReadExport, RowTally } from '../import-plan.ts'
import { ProblemLog } from '../problem-log.ts'
import type { Recognised } from '../recognise.ts'
import { mappedRows } from '../table/mapped-rows.ts'
import type { DataRow } from '../table/table-context.ts'
import { HeldValues } from '../values/held-values.ts'
import type { Mapping } from './mapping.ts'
import { faultsOf, type MappingFault } from './mapping-faults.ts'
import { readOne } from './read-mapped.ts'
import { recogniseByMapping } from './recognise-mapped.ts'

export interface Trial {
  readonly faults: readonly MappingFault[]
  readonly rows: readonly TriedRow[]
  readonly tally: RowTally
  readonly totals: readonly ReadColumn[]
  readonly problems: readonly Problem[]
}

export interface TriedRow {
  readonly row: number
  readonly cells: readonly Cell[]
  readonly day: string | null
  readonly about: string | null
  readonly values: readonly {
    readonly column: number
    readonly measure: Observation['measure']
    readonly value: number
  }[]
}

const rowsShown = 10

/** Reads a whole table as a mapping says and shows its first rows; persons' cells are shown empty. */
export function tryMapping(table: RawTable, mapping: Mapping, read: ReadExport): Trial {
  const log = new ProblemLog()
  const values = new HeldValues()
  const match = recogniseByMapping(table, mapping)
  const { tally, columns } = readOne(match, mapping, read, { log, open: () => values })
  const open = match.columns.map(({ column }) => column?.role !== 'personal')
  return {
    faults: faultsOf(mapping, table.rows.length),
    rows: firstRows(match).map(({ number, cells }) => {
      const own = values.observations.filter(({ trace }) => trace.row === number)
      const first = own[0]
      return {
        row: number,
        cells: cells.map((cell, at) => (open[at] === false ? null : cell)),
        day: first?.grain === 'day' ? first.to : null,
        about: first === undefined ? null : nameOf(first.subject),
        values: own.map(({ trace, measure, value }) => ({ column: trace.column, measure, value })),
      }
    }),
    tally,
    totals: columns.filter(({ measure }) => measure !== null),
    problems: log.problems(),
  }
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
