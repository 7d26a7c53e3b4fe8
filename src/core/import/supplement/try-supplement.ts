import { keyOfMeasure } from '../../measure.ts'
import type { Observation } from '../../observation.ts'
import type { Problem } from '../../problem.ts'
import type { ExportFile } from '../export-file.ts'
import type { ReadColumn, RowTally } from '../import-plan.ts'
import { interpretExport, type ReadingWish } from '../interpret-export.ts'
import type { MappingFault } from '../mapping/mapping-faults.ts'
import type { TriedRow } from '../mapping/trial.ts'
import type { Recognised } from '../recognise.ts'
import { heldTables } from '../values/held-values.ts'
import { keyOf, noSupplements, type SupplementColumn } from './supplement.ts'
import { measuresTaken } from './supplemented.ts'

/** What some columns would add, before they join the plan. */
export interface SupplementTrial {
  readonly faults: readonly MappingFault[]
  readonly rows: readonly Omit<TriedRow, 'cells'>[]
  readonly tally: RowTally
  /** Sums of what was printed in the added columns. */
  readonly totals: readonly ReadColumn[]
  readonly problems: readonly Problem[]
}

const rowsShown = 10

/** Reads a whole file as its source and these columns say, and shows the first rows to which they add something. */
export function trySupplement(
  file: ExportFile,
  match: Recognised,
  columns: readonly SupplementColumn[],
  wish: Omit<ReadingWish, 'open' | 'supplements'>,
): SupplementTrial {
  const supplement = { source: match.source.id, report: match.report.id, columns }
  const place = keyOf(match.table.index, match.report.id)
  const held = heldTables()
  const supplements = { ...noSupplements, chosen: new Map([[place, supplement]]) }
  const read = interpretExport(file, { ...wish, open: held.open, supplements })
  const own = read.tables.flatMap((table, at) => (keyOf(table.index, table.report) === place ? [{ table, at }] : []))
  const values = own.flatMap(({ at }) => held.tables[at]?.observations ?? [])
  const measures = new Set(columns.map(({ measure }) => measure))
  const names = new Set(own.map(({ table }) => table.name))
  return {
    faults: supplementFaults(match, columns),
    rows: rowsOf(values.filter(({ measure }) => measures.has(measure))),
    tally: own
      .map(({ table }) => table.tally)
      .reduce(added, { rows: 0, observed: 0, merged: 0, rejected: 0, blank: 0 }),
    totals: own
      .slice(0, 1)
      .flatMap(({ table }) => table.columns.filter(({ measure }) => measure !== null && measures.has(measure))),
    problems: read.problems.filter(
      ({ place: { table, column } }) =>
        table !== undefined && names.has(table) && columns.some(({ header }) => header === column),
    ),
  }
}

/** What is missing in some columns, or said twice: among them, or by the source already. */
export function supplementFaults(match: Recognised, columns: readonly SupplementColumn[]): MappingFault[] {
  const taken = new Set([...measuresTaken(match)].map(keyOfMeasure))
  const measures = columns.map(({ measure }) => keyOfMeasure(measure))
  const isTwice = measures.some((measure, at) => taken.has(measure) || measures.indexOf(measure) !== at)
  return [...(columns.length === 0 ? (['no-figure'] as const) : []), ...(isTwice ? (['measure-twice'] as const) : [])]
}

function rowsOf(values: readonly Observation[]): SupplementTrial['rows'] {
  const byRow = [...Map.groupBy(values, ({ trace }) => trace.row)].sort(([a], [b]) => a - b).slice(0, rowsShown)
  return byRow.map(([row, own]) => {
    const [first] = own
    return {
      row,
      day: first?.grain === 'day' ? first.to : null,
      about: first === undefined || first.subject.kind === 'account' ? null : first.subject.key,
      values: own.map(({ trace, measure, value }) => ({ column: trace.column, measure, value })),
    }
  })
}

function added(a: RowTally, b: RowTally): RowTally {
  return {
    rows: a.rows + b.rows,
    observed: a.observed + b.observed,
    merged: a.merged + b.merged,
    rejected: a.rejected + b.rejected,
    blank: a.blank + b.blank,
  }
}
