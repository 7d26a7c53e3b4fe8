import { columnLetters } from '../../../core/column-letters.ts'

/** A cell of the workbook; row and column count from 1. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** `D7`. */
export function addressOf(place: Pick<CellPlace, 'row' | 'column'>): string {
  return `${columnLetters(place.column)}${place.row}`
}

/** `'Board page'!$D$7`: how a cell is spoken of from anywhere in the workbook. */
export function absolute(place: CellPlace): string {
  return `${quoteSheet(place.sheet)}!$${columnLetters(place.column)}$${place.row}`
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

/** The cell's reference if it holds a number; otherwise the cell shows nothing, because no data is not zero. */
export function whenNumber(reference: string, formula: string): string {
  return `IF(ISNUMBER(${reference}),${formula},"")`
}

/** Both cells are needed: a difference to nothing is nothing. */
export function whenNumbers(first: string, second: string, formula: string): string {
  return `IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),${formula},"")`
}

export function difference(value: string, base: string): string {
  return whenNumbers(value, base, `${value}-${base}`)
}

/** `value ÷ base`, and nothing while the base is zero or less: a division by nothing would praise anything. */
export function ratio(value: string, base: string): string {
  return `IF(AND(ISNUMBER(${value}),N(${base})>0),${value}/${base},"")`
}

/** A part of a weighted mean: a cell with a weight and a cell with a value. */
export interface WeightedCells {
  readonly weight: string
  readonly value: string
}

/** `Σ w·v ÷ Σ w`, and 0 where nothing has a weight. */
export function weightedMean(parts: readonly WeightedCells[]): string {
  if (parts.length === 0) return '0'
  const weights = parts.map((part) => part.weight).join('+')
  const products = parts.map((part) => `${part.weight}*${part.value}`).join('+')
  return `IF((${weights})=0,0,(${products})/(${weights}))`
}

/** A part that counts as far as it has data. */
export interface CoveredCells extends WeightedCells {
  readonly coverage: string
}

/** `Σ w·c·v ÷ Σ w·c`, so that only what has data counts; where nothing has data, `Σ w·v ÷ Σ w`. */
export function weightedMeanOfKnown(parts: readonly CoveredCells[]): string {
  if (parts.length === 0) return '0'
  const known = parts.map((part) => `${part.weight}*${part.coverage}`)
  const products = parts.map((part, place) => `${known[place]}*${part.value}`).join('+')
  const weights = known.join('+')
  return `IF((${weights})=0,${weightedMean(parts)},(${products})/(${weights}))`
}
