import type { Cell } from './cell.ts'

/**
 * A text that keeps nothing else in memory. The engine holds a cell as a view of the text from which it was cut, so that
 * whoever keeps one cell of a large file would keep all that was read with it.
 */
export function ownText(text: string): string {
  return text.length < shortestView ? text : ` ${text}`.slice(1)
}

export function ownCell(cell: Cell): Cell {
  return typeof cell === 'string' ? ownText(cell) : cell
}

/** Shorter pieces are copied by the engine itself. */
const shortestView = 13
