import type { MeasureId } from '../../measure.ts'
import { fold } from '../../sources/fold.ts'
import { measureOfColumn } from '../cells/read-figure.ts'
import { PersonalSigns } from '../counting/guard.ts'
import type { Recognised } from '../recognise.ts'
import type { LocatedColumn } from '../table/locate/located-column.ts'
import { keyOf, type Supplement, type SupplementColumn, type Supplements } from './supplement.ts'

/** Columns with a name from which a source takes nothing, though they may hold figures; none where rows are persons. */
export function columnsLeft({ report, columns }: Recognised): LocatedColumn[] {
  const { across, counting, lines, subject } = report
  if (across !== undefined || counting !== undefined || lines !== undefined || subject === 'nothing') return []
  return columns.filter(({ header, column }) => header.trim() !== '' && (column === null || isChecksum(column)))
}

/** Known, and added up only to compare; rolling windows have no words, and must never become figures of a day. */
function isChecksum({ role, measure, words }: NonNullable<LocatedColumn['column']>): boolean {
  return role === 'figure' && measure === null && Object.keys(words).length > 0
}

export function measuresTaken(match: Recognised): Set<MeasureId> {
  const taken = match.columns.flatMap(({ column }) =>
    column === null ? [] : (measureOfColumn(match, column.measure) ?? []),
  )
  return new Set(taken)
}

/** A table as its source and the persons who know more read it together. A source that has learnt a column keeps it. */
export function supplemented(match: Recognised, { chosen, templates }: Supplements): Recognised {
  const said = chosen.get(keyOf(match.table.index, match.report.id))
  const wanted = said === undefined ? templates.filter((one) => isFor(one, match)) : isFor(said, match) ? [said] : []
  const columns = fitting(
    match,
    wanted.flatMap((one) => one?.columns ?? []),
  )
  if (columns.size === 0) return match
  return {
    ...match,
    columns: match.columns.map((one) => {
      const { measure, form } = columns.get(one.index) ?? {}
      if (measure === undefined || form === undefined) return one
      return { ...one, column: { role: 'figure', words: {}, required: false, measure, form, dimension: null } }
    }),
    supplement: { source: match.source.id, report: match.report.id, columns: [...columns.values()] },
  }
}

function isFor(one: Supplement | null, { source, report }: Recognised): boolean {
  return one?.source === source.id && one.report === report.id
}

/** By place: each column once, each measure once, and nothing that names persons or holds what patients wrote. */
function fitting(match: Recognised, wanted: readonly SupplementColumn[]): Map<number, SupplementColumn> {
  const taken = measuresTaken(match)
  const found = new Map<number, SupplementColumn>()
  if (wanted.length === 0) return found
  const left = columnsLeft(match)
  for (const one of wanted) {
    const at = left.find(({ index, header }) => !found.has(index) && fold(header) === fold(one.header))
    if (at === undefined || taken.has(one.measure)) continue
    taken.add(one.measure)
    found.set(at.index, { ...one, header: at.header })
  }
  for (const index of personalAmong(match, [...found.keys()])) found.delete(index)
  return found
}

/** Those of some columns that name persons, or hold what patients wrote. */
export function personalAmong({ table, header }: Recognised, indexes: readonly number[]): number[] {
  const titles = table.rows.at(header) ?? []
  const signs = indexes.map((index) => ({ index, signs: new PersonalSigns(String(titles[index] ?? '')) }))
  if (signs.length > 0)
    for (const row of table.rows.slice(header + 1)) for (const one of signs) one.signs.add(row[one.index] ?? null)
  return signs.flatMap((one) => (one.signs.kind() === null ? [] : one.index))
}
