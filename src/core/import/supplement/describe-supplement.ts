import type { MeasureId } from '../../measure.ts'
import type { OwnMeasureId } from '../../own-measure.ts'
import type { Platform } from '../../platform.ts'
import type { Role } from '../../sources/shape/column.ts'
import { type Cell, isFilled } from '../cell.ts'
import { measureOfColumn } from '../cells/read-figure.ts'
import { kindOf } from '../mapping/guess-mapping.ts'
import { ownFigure } from '../mapping/guess-own-measure.ts'
import { knownFigure } from '../mapping/known-figure.ts'
import type { ColumnUse } from '../mapping/mapping.ts'
import type { Recognised } from '../recognise.ts'
import type { Row } from '../rows.ts'
import { rowsOf } from '../table/data-rows.ts'
import type { SupplementColumn } from './supplement.ts'
import { columnsLeft, measuresTaken, personalAmong } from './supplemented.ts'

/** A column of a table that a source reads, as a person sees it who would add to that. */
export interface DescribedColumn {
  readonly header: string
  /** Some of its cells as they stand; none of a column about persons. */
  readonly examples: readonly string[]
  /**
   * `taken`: the source reads it, as a measure or as what a row is about; `free`: it holds figures and may be added;
   * `text`: it holds no figures; `personal`: it is never read.
   */
  readonly state: 'taken' | 'free' | 'text' | 'personal'
  readonly measure: MeasureId | null
  readonly role: Role | null
  /** The measure of its name that a person named, or what its header means in other exports, where all agree. */
  readonly guess: Omit<SupplementColumn, 'header'> | null
}

const rowsLookedAt = 200
const examplesShown = 3

/** Every column of a table with a name, in the order of the file; `match` is as the source alone reads it. */
export function describeColumns(
  match: Recognised,
  platform: Platform,
  own: readonly OwnMeasureId[] = [],
): DescribedColumn[] {
  const { columns } = match
  const left = new Set(columnsLeft(match).map(({ index }) => index))
  const personal = new Set(personalAmong(match, [...left]))
  const taken = measuresTaken(match)
  const rows = firstRows(match)
  return columns.flatMap(({ index, header: name, column }): DescribedColumn[] => {
    if (name.trim() === '') return []
    const cells = rows.map((row) => row[index] ?? null)
    const shown = { header: name, measure: null, role: column?.role ?? null, guess: null }
    if (personal.has(index) || isPersonal(column?.role)) return [{ ...shown, examples: [], state: 'personal' }]
    const examples = examplesOf(cells)
    if (!left.has(index)) {
      const measure = column === null ? null : measureOfColumn(match, column.measure)
      return [{ ...shown, examples, state: 'taken', measure }]
    }
    const kind = kindOf(cells).value
    if (kind !== 'number' && !looksLikeDurations(cells)) return [{ ...shown, examples, state: 'text' }]
    return [
      {
        ...shown,
        examples,
        state: 'free',
        guess: guessOf(ownFigure(name, cells, own) ?? knownOf(name, platform), taken),
      },
    ]
  })
}

/** Without the platform's own totals. */
function firstRows(match: Recognised): Row[] {
  const rows: Row[] = []
  for (const { row, isTotal } of rowsOf(match)) {
    if (!isTotal) rows.push(row.cells)
    if (rows.length === rowsLookedAt) break
  }
  return rows
}

function isPersonal(role: Role | undefined): boolean {
  return role === 'person' || role === 'personal'
}

function knownOf(header: string, platform: Platform): ColumnUse | null {
  return knownFigure(header, platform) ?? knownFigure(header, null)
}

function guessOf(known: ColumnUse | null, taken: ReadonlySet<MeasureId>): DescribedColumn['guess'] {
  return known?.kind !== 'figure' || taken.has(known.measure) ? null : { measure: known.measure, form: known.form }
}

function looksLikeDurations(cells: readonly Cell[]): boolean {
  const filled = cells.filter(isFilled)
  return filled.length > 0 && filled.every((cell) => /^\s*\d+:\d{2}(?::\d{2})?\s*$/.test(String(cell)))
}

function examplesOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.filter(isFilled).map((cell) => String(cell).slice(0, 80)))].slice(0, examplesShown)
}
