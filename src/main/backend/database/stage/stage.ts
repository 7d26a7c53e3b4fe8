import type { Database } from 'better-sqlite3'

/** The temporary tables of one heap, by what they hold. */
export interface Stage {
  readonly number: number
  /** Tables of the files in the order in which they were read, and from the choice of accounts on their owners. */
  readonly tables: string
  readonly subjects: string
  /** The measures of which its files speak: each has a column in `rows`. */
  readonly measures: string
  /** What one row of a table says of a subject and its days: the values of all its measures side by side. */
  readonly rows: string
  /** From which column of which table the measures of some rows come. */
  readonly layouts: string
  /** Where the rows of a file begin and end. */
  readonly ranges: string
  readonly posts: string
  readonly spans: string
  /** What of the plan concerns a whole file. */
  readonly files: string
  /** Where each subject belongs: the first of the heap that is the same one, and the stored one. */
  readonly placed: string
  /** What becomes of a value where it is not simply added. */
  readonly decisions: string
}

const parts: Readonly<Record<Exclude<keyof Stage, 'number'>, string>> = {
  tables: 'no INTEGER PRIMARY KEY, file INTEGER NOT NULL, place INTEGER NOT NULL, owner TEXT, account_id TEXT',
  subjects: 'no INTEGER PRIMARY KEY, table_no INTEGER, kind TEXT, dimension TEXT, key TEXT',
  measures: 'number INTEGER PRIMARY KEY',
  rows: 'no INTEGER PRIMARY KEY, subject INTEGER, span INTEGER, row_number INTEGER, layout INTEGER',
  layouts: `layout INTEGER, measure INTEGER, file INTEGER, table_index INTEGER, column_number INTEGER, column_id INTEGER,
    PRIMARY KEY (layout, measure)`,
  ranges: 'file INTEGER PRIMARY KEY, first INTEGER, last INTEGER',
  posts: `subject INTEGER PRIMARY KEY, platform_id TEXT, link TEXT, published_on TEXT, title TEXT, folded_title TEXT,
    kind TEXT, campaign_name TEXT`,
  spans: 'id INTEGER PRIMARY KEY, grain TEXT, from_date TEXT, to_date TEXT',
  files: 'file INTEGER PRIMARY KEY, rank INTEGER, exported_on TEXT, import_number INTEGER',
  placed: 'no INTEGER PRIMARY KEY, file INTEGER, same_as INTEGER, subject_id INTEGER',
  decisions: 'measure INTEGER, value_row INTEGER, file INTEGER, action TEXT, PRIMARY KEY (measure, value_row)',
}

/** Numbers of the heaps that wait in a connection. */
const taken = new WeakMap<Database, Set<number>>()

/** Makes the tables of a heap; several heaps may wait at once. */
export function makeStage(db: Database): Stage {
  // A heap is written and read from its beginning to its end: little of it need be at hand. In kilobytes.
  db.pragma('temp.cache_size = -4000')
  const own = taken.get(db) ?? new Set<number>()
  taken.set(db, own)
  let number = 1
  // The first free one, so that statements of an earlier heap serve the next.
  while (own.has(number)) number += 1
  own.add(number)
  const stage = Object.fromEntries(Object.keys(parts).map((part) => [part, `staged_${part}_${number}`]))
  for (const [part, columns] of Object.entries(parts)) db.exec(`CREATE TEMP TABLE ${stage[part]} (${columns})`)
  return { ...(stage as { readonly [part in keyof typeof parts]: string }), number }
}

/** Takes the tables of a heap away. */
export function dropStage(db: Database, stage: Stage): void {
  for (const part of Object.keys(parts)) db.exec(`DROP TABLE IF EXISTS staged_${part}_${stage.number}`)
  taken.get(db)?.delete(stage.number)
}

/** The column in which the values of a measure stand. */
export function columnOf(measure: number): string {
  return `value_${Math.trunc(measure)}`
}

/** The values of one measure, to select from: each with its row, and with the column in the store once it has a number. */
export function valuesOf({ rows, layouts }: Stage, measure: number): string {
  const value = columnOf(measure)
  return `(SELECT rows.no, subject, span, ${value} AS value, column_id, row_number FROM ${rows} AS rows
    CROSS JOIN ${layouts} AS layouts ON layouts.layout = rows.layout AND measure = ${Math.trunc(measure)}
    WHERE ${value} IS NOT NULL)`
}

/** The numbers of the measures of which its files speak, ascending. */
export function stagedMeasures(db: Database, { measures }: Stage): number[] {
  return db.prepare<[], number>(`SELECT number FROM ${measures} ORDER BY 1`).pluck().all()
}
