import { addDays, type IsoDate } from '../../date.ts'
import type { Period } from '../../period.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { readDate, slashed } from './read-date.ts'

/** The days that cells name where the month, or the day, comes first. */
class DaysInOrder {
  range: Period | null = null
  insideNamed = 0
  readonly #order: DateOrder
  readonly #named: Period | null

  constructor(order: DateOrder, named: Period | null) {
    this.#order = order
    this.#named = named
  }

  add(text: string): void {
    const day = readDate(text, this.#order)
    if (day === undefined) return
    this.range = widened(this.range, day)
    if (this.#named !== null && this.#named.from <= day && day <= this.#named.to) this.insideNamed += 1
  }

  get spreadMs(): number {
    return this.range === null ? 0 : Date.parse(this.range.to) - Date.parse(this.range.from)
  }
}

/**
 * Decides from all dates of a file whether the month or the day comes first: by what cannot be a month, else by the
 * period in the file's name, else by what would be later than the export, else by which order puts the days closer
 * together.
 */
export class DateOrders {
  #found = 0
  #monthFirst = 0
  #dayFirst = 0
  #americanClocks = 0
  readonly #exportedOn: IsoDate | null
  readonly #american: DaysInOrder
  readonly #british: DaysInOrder

  constructor(named: Period | null, exportedOn: IsoDate | null = null) {
    this.#exportedOn = exportedOn
    this.#american = new DaysInOrder('month-first', named)
    this.#british = new DaysInOrder('day-first', named)
  }

  add(cell: Cell): void {
    const match = typeof cell === 'string' ? slashed.exec(cell.trim()) : null
    if (match === null) return
    if (Number(match[1]) > 12) this.#dayFirst += 1
    if (Number(match[2]) > 12) this.#monthFirst += 1
    this.#found += 1
    if (/\d [AP]M$/.test(match[0])) this.#americanClocks += 1
    this.#american.add(match[0])
    this.#british.add(match[0])
  }

  /** Undefined where none of it tells. The 31st of a 31st month is no date in either order: no order to ask about. */
  decide(): DateOrder | undefined | 'no-matter' {
    if (this.#american.range === null && this.#british.range === null) return 'no-matter'
    if (this.#monthFirst !== this.#dayFirst) return this.#monthFirst > this.#dayFirst ? 'month-first' : 'day-first'
    return this.#byNamedPeriod() ?? this.#byExport() ?? this.#bySpread()
  }

  /** True where every day stands beside a time such as `9:30:00 AM`: computers set to the order of days write `am`, or count to 24. */
  get haveAmericanClocks(): boolean {
    return this.#found > 0 && this.#americanClocks === this.#found
  }

  #byNamedPeriod(): DateOrder | undefined {
    const [american, british] = [this.#american.insideNamed, this.#british.insideNamed]
    if (american === british) return undefined
    return american > british ? 'month-first' : 'day-first'
  }

  /** No export tells of days to come; clocks and time zones may differ by one. */
  #byExport(): DateOrder | undefined {
    if (this.#exportedOn === null) return undefined
    const last = addDays(this.#exportedOn, 1)
    const [american, british] = [this.#american, this.#british].map(({ range }) => range !== null && range.to > last)
    if (american === british) return undefined
    return american ? 'day-first' : 'month-first'
  }

  #bySpread(): DateOrder | undefined {
    if (this.#found < 3) return undefined
    const [american, british] = [this.#american.spreadMs, this.#british.spreadMs]
    if (american * 3 < british) return 'month-first'
    return british * 3 < american ? 'day-first' : undefined
  }
}

export function dateOrderOf(
  cells: Iterable<Cell>,
  named: Period | null,
  exportedOn: IsoDate | null = null,
): DateOrder | undefined | 'no-matter' {
  const orders = new DateOrders(named, exportedOn)
  for (const cell of cells) orders.add(cell)
  return orders.decide()
}

/** From the first to the last of the days so far and one more. */
export function widened(range: Period | null, day: IsoDate): Period {
  if (range === null) return { from: day, to: day }
  if (day >= range.from && day <= range.to) return range
  return { from: day < range.from ? day : range.from, to: day > range.to ? day : range.to }
}
