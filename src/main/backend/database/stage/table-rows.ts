import type { Database } from 'better-sqlite3'
import type { Trace } from '../../../../core/observation.ts'
import { prepared } from '../prepared.ts'
import { BulkRows } from './bulk-rows.ts'
import { columnOf, type Stage } from './stage.ts'

/** A table has fewer: with this a table and a column are one number. */
const mostColumns = 2 ** 20

/** What the tables of a file have in common. */
export interface TableWish {
  readonly file: number
  readonly nextLayout: () => number
  /** Makes sure that the values of a measure have their column. */
  readonly makeColumn: (measure: number) => void
}

/** Rows whose measures come from the same columns. */
interface Layout {
  readonly number: number
  /** By number of a measure: where it comes from, and the place of its value among the others. */
  readonly origins: number[]
  readonly places: number[]
  readonly names: string[]
  rows: BulkRows | undefined
}

/** The row that is being told: one subject and its days. */
interface Telling {
  subject: number
  span: number
  row: number
  layout: Layout
  values: (number | null)[]
}

/** Gathers what each row of a table says of a subject and its days, so that a million values are a hundred thousand rows. */
export class TableRows {
  readonly #db: Database
  readonly #stage: Stage
  readonly #wish: TableWish
  readonly #layouts: Layout[] = []
  #told: Telling | undefined

  constructor(db: Database, stage: Stage, wish: TableWish) {
    this.#db = db
    this.#stage = stage
    this.#wish = wish
  }

  add(measure: number, subject: number, span: number, value: number, { table, row, column }: Trace): void {
    const origin = table * mostColumns + column
    let told = this.#told
    const isSame = told !== undefined && told.row === row && told.subject === subject && told.span === span
    if (told === undefined || !isSame || !isFree(told, measure, origin)) {
      this.#keep()
      const values: null[] = []
      told = { subject, span, row, layout: this.#layoutFor(measure, origin), values }
      this.#told = told
    }
    const { layout } = told
    const place = layout.places[measure] ?? this.#widen(layout, measure, origin)
    while (told.values.length < place) told.values.push(null)
    told.values[place] = value
  }

  /** The value at a place, or undefined where none stands. */
  at(measure: number, subject: number, span: number): number | undefined {
    this.end()
    this.#wish.makeColumn(measure)
    const { rows } = this.#stage
    // Made where the first repeated row asks for it: most files have none.
    this.#db.exec(`CREATE INDEX IF NOT EXISTS temp.${rows}_by_place ON ${rows} (subject, span)`)
    const value = columnOf(measure)
    const sql = `SELECT ${value} FROM ${rows} WHERE subject = ? AND span = ? AND ${value} IS NOT NULL`
    return prepared(this.#db, sql).pluck().get(subject, span) as number | undefined
  }

  end(): void {
    this.#keep()
    for (const { rows } of this.#layouts) rows?.end()
  }

  /** The first layout in which a measure comes from there, or from nowhere so far. */
  #layoutFor(measure: number, origin: number): Layout {
    const known = this.#layouts.find(({ origins }) => (origins[measure] ?? origin) === origin)
    if (known !== undefined) return known
    const layout: Layout = { number: this.#wish.nextLayout(), origins: [], places: [], names: [], rows: undefined }
    this.#layouts.push(layout)
    return layout
  }

  #widen(layout: Layout, measure: number, origin: number): number {
    this.#wish.makeColumn(measure)
    layout.rows?.end()
    layout.rows = undefined
    prepared(
      this.#db,
      `INSERT INTO ${this.#stage.layouts} (layout, measure, file, table_index, column_number) VALUES (?, ?, ?, ?, ?)`,
    ).run(layout.number, measure, this.#wish.file, Math.trunc(origin / mostColumns), origin % mostColumns)
    layout.origins[measure] = origin
    layout.places[measure] = layout.names.length
    return layout.names.push(columnOf(measure)) - 1
  }

  #keep(): void {
    if (this.#told === undefined) return
    const { subject, span, row, layout, values } = this.#told
    this.#told = undefined
    while (values.length < layout.names.length) values.push(null)
    layout.rows ??= this.#bulkRows(layout)
    layout.rows.add(subject, span, row, layout.number, ...values)
  }

  #bulkRows({ names }: Layout): BulkRows {
    const columns = ['subject', 'span', 'row_number', 'layout', ...names]
    return new BulkRows(this.#db, `${this.#stage.rows} (${columns.join(', ')})`, columns.length)
  }
}

/** A row holds one value of a measure, and those of a layout come from one place each. */
function isFree({ layout, values }: Telling, measure: number, origin: number): boolean {
  const place = layout.places[measure]
  if (place === undefined) return true
  return layout.origins[measure] === origin && (values[place] ?? null) === null
}
