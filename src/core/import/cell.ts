/** A cell as the container gave it: text, a true number (workbooks only), or nothing. */
export type Cell = string | number | null

/** True where anything stands in a cell: an empty text is nothing. */
export function isFilled(cell: Cell): cell is string | number {
  return cell !== null && cell !== ''
}
