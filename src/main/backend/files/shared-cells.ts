import type { Cell } from '../../../core/import/cell.ts'
import { ownCell } from '../../../core/import/own-text.ts'

/** Short cells repeat: so many different ones are kept once. */
const mostShared = 20_000

/** Cells that let go of the text of their file; short ones that repeat are one. */
export class SharedCells {
  readonly #shared = new Map<string, Cell>()

  own(cell: Cell): Cell {
    if (typeof cell !== 'string' || cell.length < 2) return cell
    const known = this.#shared.get(cell)
    if (known !== undefined) return known
    const own = ownCell(cell)
    if (this.#shared.size < mostShared && typeof own === 'string' && own.length < 40) this.#shared.set(own, own)
    return own
  }
}
