import type { Database } from 'better-sqlite3'

/** The temporary tables of one heap, by what they hold. */
export interface Stage {
  readonly number: number
  /** Tables of the files in the order in which they were read, and from the choice of accounts on their owners. */
  readonly tables: string
  readonly subjects: string
  /** The measures of which its files speak; the values of each are in a table of their own. */
  readonly measures: string
  /** Where the values of a measure that a file tells begin and end. */
  readonly ranges: string
  readonly posts: string
  readonly spans: string
  readonly columns: string
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
  ranges: 'file INTEGER, measure INTEGER, first INTEGER, last INTEGER, PRIMARY KEY (file, measure)',
  posts: `subject INTEGER PRIMARY KEY, platform_id TEXT, link TEXT, published_on TEXT, title TEXT, folded_title TEXT,
    kind TEXT, campaign_name TEXT`,
  spans: 'id INTEGER PRIMARY KEY, grain TEXT, from_date TEXT, to_date TEXT',
  columns: 'no INTEGER PRIMARY KEY, file INTEGER, table_index INTEGER, column_number INTEGER, column_id INTEGER',
  files: 'file INTEGER PRIMARY KEY, rank INTEGER, exported_on TEXT, import_number INTEGER',
  placed: 'no INTEGER PRIMARY KEY, file INTEGER, same_as INTEGER, subject_id INTEGER',
  decisions: 'measure INTEGER, value_row INTEGER, file INTEGER, action TEXT, PRIMARY KEY (measure, value_row)',
}

/** Numbers of the heaps that wait in a connection. */
const taken = new WeakMap<Database, Set<number>>()

/** Makes the tables of a heap; several heaps may wait at once. */
export function makeStage(db: Database): Stage {
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

/** Takes the tables of a heap away, when those of its values are gone. */
export function dropStage(db: Database, stage: Stage): void {
  for (const part of Object.keys(parts)) db.exec(`DROP TABLE IF EXISTS staged_${part}_${stage.number}`)
  taken.get(db)?.delete(stage.number)
}

/** The table of the values of one measure. */
export function valuesOf({ measures }: Stage, measure: number): string {
  return `${measures}_${Math.trunc(measure)}`
}

/** The numbers of the measures of which its files speak, ascending. */
export function stagedMeasures(db: Database, { measures }: Stage): number[] {
  return db.prepare<[], number>(`SELECT number FROM ${measures} ORDER BY 1`).pluck().all()
}
