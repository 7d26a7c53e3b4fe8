import { type MeasureId, measureOf } from '../../measure.ts'
import { type OwnMeasure, type OwnMeasureId, partsOf } from '../../own-measure.ts'
import { fold } from '../../sources/fold.ts'
import type { Cell } from '../cell.ts'
import { readNumber } from '../cells/read-number.ts'
import type { ColumnUse, MappedForm } from './mapping.ts'

const shares = /%|\b(?:rates?|shares?|percent(?:age)?|taux|parts?|pourcentage)\b/
const scores = /\b(?:score|average|avg|mean|rating|index|note|moyennes?|indice|satisfaction|nps)\b/
const people = /\b(?:unique|users?|people|visitors?|listeners?|personnes|visiteurs?|auditeurs?|utilisateurs?)\b/
const states = /\b(?:subscribers?|followers?|members?|abonnés?|membres?)(?![\p{L}])/u

/** The measure of a person's own that a header names, read as its cells are printed; null where none or several do. */
export function ownFigure(header: string, cells: readonly Cell[], own: readonly OwnMeasureId[]): ColumnUse | null {
  const word = fold(header)
  const [measure, ...others] = own.filter((id) => fold(partsOf(id).name) === word)
  if (word === '' || measure === undefined || others.length > 0) return null
  return { kind: 'figure', measure, form: formOf(partsOf(measure).unit, cells) }
}

/** How a column seems to count, by the words of its header and the signs in its cells. A person decides. */
export function guessOwn(header: string, cells: readonly Cell[]): Pick<OwnMeasure, 'way' | 'unit'> {
  const word = fold(header)
  if (shares.test(word) || cells.some((cell) => String(cell ?? '').includes('%'))) return { way: 'mean', unit: 'share' }
  if (cells.some(isDuration))
    return scores.test(word) ? { way: 'mean', unit: 'seconds' } : { way: 'sum', unit: 'hours' }
  if (scores.test(word)) return { way: 'mean', unit: 'points' }
  if (states.test(word)) return { way: 'latest', unit: 'count' }
  return { way: people.test(word) ? 'people' : 'sum', unit: 'count' }
}

/** How cells of a measure are printed: minutes are counted one by one, but may be printed as durations. */
export function formFor(measure: MeasureId, cells: readonly Cell[]): MappedForm {
  if (measure === 'attendance-minutes' && cells.some(isDuration)) return 'duration-as-minutes'
  return formOf(measureOf(measure).unit, cells)
}

/**
 * How cells of a unit are printed. Shares are mostly percentages: only where none passes 1 without a sign do they stand
 * as they are.
 */
export function formOf(unit: OwnMeasure['unit'], cells: readonly Cell[]): MappedForm {
  if (cells.some(isDuration)) return unit === 'hours' ? 'duration-as-hours' : 'duration'
  if (unit !== 'share') return 'plain'
  return cells.some((cell) => passesOne(cell)) ? 'percent' : 'plain'
}

function isDuration(cell: Cell): boolean {
  return /^\s*\d+:\d{2}(?::\d{2})?\s*$/.test(String(cell))
}

/** However its decimals are written. */
function passesOne(cell: Cell): boolean {
  const reads = (['.', ','] as const).map((sign) => readNumber(cell, sign))
  const values = reads.flatMap((read) => (read.kind === 'value' ? read : []))
  return values.length > 0 && values.every(({ value, percent }) => !percent && Math.abs(value) > 1)
}
