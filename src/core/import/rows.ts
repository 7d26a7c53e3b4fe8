import type { Cell } from './cell.ts'

export type Row = readonly Cell[]

/**
 * The rows of a table, as often as they are asked for. Those of a large file are read from it again each time, so that
 * nobody may hold them all; an array of rows is a table that is held.
 */
export interface Rows {
  readonly length: number
  /** The first rows are at hand, others may have to be looked for from the beginning. Places are never negative. */
  at(place: number): Row | undefined
  slice(start: number, end?: number): Iterable<Row>
  [Symbol.iterator](): Iterator<Row>
}

/** So many rows at the beginning of a table are at hand: headers and what stands above them. */
export const rowsInHead = 64

/** Rows without those before `start`, each changed as it is read. */
export function changedRows(rows: Rows, change: (row: Row, place: number) => Row, start = 0): Rows {
  const head = Array.from(rows.slice(start, start + rowsInHead), (row, at) => change(row, start + at))
  const length = Math.max(0, rows.length - start)
  function* slice(from: number, to = length): Generator<Row> {
    let place = start + from
    for (const row of rows.slice(place, start + to)) {
      yield change(row, place)
      place += 1
    }
  }
  const at = (place: number) => head[place] ?? firstOf(slice(place, place + 1))
  return { length, at, slice, [Symbol.iterator]: () => slice(0) }
}

export function firstOf(rows: Iterable<Row>): Row | undefined {
  for (const row of rows) return row
  return undefined
}

/** True where the test holds for one of the rows; those behind it are not read. */
export function someRow(rows: Iterable<Row>, test: (row: Row) => boolean): boolean {
  for (const row of rows) if (test(row)) return true
  return false
}
