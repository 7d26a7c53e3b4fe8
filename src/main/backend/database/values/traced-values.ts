import type { Database } from 'better-sqlite3'
import type { TraceAccount, TraceValue } from '../../../../contract/import-views.ts'
import type { MeasureId } from '../../../../core/measure.ts'
import type { Subject } from '../../../../core/observation.ts'
import type { Period } from '../../../../core/period.ts'
import { type PostFilter, passes, passingParameters } from './post-filter.ts'
import { postsWithAccounts } from './posts.ts'
import { subjectTitle } from './restatements.ts'
import { isWholeMonth, spansOf } from './spans.ts'

/** How the values of an account make a month; see the histories, which add them up by the same rules. */
export type AccountWay = 'sum' | 'whole-first' | 'days' | 'stock' | 'ratio'

export interface TraceChoice {
  readonly accountIds: readonly string[]
  readonly measures: readonly MeasureId[]
  /** The days of the months that are asked for. */
  readonly days: Period
}

/** Which rows stand behind a figure of accounts: by grain, the first rank that an account has in a month. */
const ranks: Readonly<Record<AccountWay, string>> = {
  sum: `CASE grain WHEN 'day' THEN 1 WHEN 'period' THEN 2 END`,
  'whole-first': `CASE grain WHEN 'period' THEN 1 WHEN 'day' THEN 2 END`,
  days: `CASE grain WHEN 'day' THEN 1 END`,
  stock: `CASE grain WHEN 'day' THEN 1 WHEN 'lifetime' THEN 2 END`,
  ratio: `CASE grain WHEN 'day' THEN 1 END`,
}

const wholeMonth = `(grain <> 'period' OR ${isWholeMonth})`

/** Gathers the values behind a figure of accounts; whoever calls asks for them and lets them go. */
export function gatherAccountValues(db: Database, way: AccountWay, choice: TraceChoice): void {
  const last = 'row_number() OVER (PARTITION BY subject_id, measure ORDER BY to_date DESC)'
  const both = 'count(*) OVER (PARTITION BY subject_id, from_date, to_date)'
  const kept = way === 'stock' ? `${last} = 1` : way === 'ratio' ? `${both} = 2` : '1'
  gather(
    db,
    `WITH ranked AS (
       SELECT stored_values.*, ${ranks[way]} AS rank, substr(to_date, 1, 7) AS month FROM stored_values
       WHERE subject_id IN (SELECT id FROM subjects
           WHERE kind = 'account' AND account_id IN (SELECT value FROM json_each(@accountIds)))
         AND measure IN (SELECT value FROM json_each(@measures)) AND ${ranks[way]} IS NOT NULL
         AND to_date BETWEEN @first AND @last AND ${wholeMonth}),
     best AS (SELECT *, min(rank) OVER (PARTITION BY subject_id, measure, month) AS best FROM ranked),
     last AS (SELECT *, ${kept} AS kept FROM best WHERE rank = best)
     SELECT * FROM last WHERE kept`,
    choice,
  )
}

/**
 * The same for posts published in the months that are asked for: what each has gathered until now. A rate counts the posts
 * of which both its parts are known.
 */
export function gatherPostValues(db: Database, filter: PostFilter, choice: TraceChoice): void {
  const both = 'subject_id IN (SELECT subject_id FROM best GROUP BY subject_id HAVING count(*) = 2)'
  const lastWindow = `(SELECT span_id FROM observations AS one JOIN spans ON spans.id = one.span_id
    WHERE one.measure_id = best.measure_id AND one.subject_id = best.subject_id ORDER BY to_date DESC LIMIT 1)`
  gather(
    db,
    `WITH chosen AS MATERIALIZED (
       SELECT posts.subject_id FROM ${postsWithAccounts}
       WHERE accounts.id IN (SELECT value FROM json_each(@accountIds)) AND posts.published_on BETWEEN @first AND @last
       ${passes(filter)}),
     best AS MATERIALIZED (
       SELECT subject_id, measure_id, max(iif(span_id >= @lifetimes AND span_id < @windows, span_id, NULL)) AS lifetime,
         min(span_id) < @lifetimes AS has_days
       FROM chosen CROSS JOIN observations USING (subject_id)
       WHERE measure_id IN (SELECT id FROM measures WHERE name IN (SELECT value FROM json_each(@measures)))
       GROUP BY subject_id, measure_id)
     SELECT subject_id, measures.name AS measure, grain, from_date, to_date, value, import_number, table_index,
       row_number, column_number
     FROM best CROSS JOIN observations AS told USING (subject_id, measure_id) CROSS JOIN measures ON measures.id = measure_id
     CROSS JOIN spans ON spans.id = span_id CROSS JOIN value_columns ON value_columns.id = column_id
     WHERE CASE WHEN lifetime IS NOT NULL THEN span_id = lifetime WHEN has_days THEN span_id < @lifetimes
       ELSE span_id = ${lastWindow} END
       ${choice.measures.length === 2 ? `AND ${both}` : ''}`,
    choice,
    { ...passingParameters(filter), lifetimes: lifetimes.first, windows: lifetimes.end },
  )
}

const lifetimes = spansOf('lifetime')

/** Puts rows as `stored_values` has them where the readers below find them. */
export function gather(
  db: Database,
  sql: string,
  { accountIds, measures, days }: TraceChoice,
  filter: object = {},
): void {
  letTracedGo(db)
  const lists = { accountIds: JSON.stringify(accountIds), measures: JSON.stringify(measures) }
  db.prepare(`CREATE TEMP TABLE traced AS ${sql}`).run({ ...filter, ...lists, first: days.from, last: days.to })
}

export function letTracedGo(db: Database): void {
  db.exec('DROP TABLE IF EXISTS temp.traced')
}

const tracedSubjects = `
  traced JOIN subjects ON subjects.id = traced.subject_id JOIN accounts ON accounts.id = subjects.account_id
  LEFT JOIN posts ON posts.subject_id = subjects.id`

export function tracedAccounts(db: Database): TraceAccount[] {
  return db
    .prepare<[], TraceAccount>(
      `SELECT accounts.id AS accountId, platform, name, count(*) AS "values" FROM ${tracedSubjects}
       GROUP BY accounts.id ORDER BY accounts.position`,
    )
    .all()
}

/** Where values stand in files: one row for each file, table, column and measure. */
export interface TracedColumn {
  readonly importId: string
  readonly table: number
  readonly column: number
  readonly measure: MeasureId
  readonly values: number
  readonly first: number
  readonly last: number
}

export function tracedColumns(db: Database): TracedColumn[] {
  return db
    .prepare<[], TracedColumn>(
      `SELECT imports.id AS importId, table_index AS "table", column_number AS "column", measure, count(*) AS "values",
         min(row_number) AS first, max(row_number) AS last
       FROM traced JOIN imports ON imports.number = import_number
       GROUP BY import_number, table_index, column_number, measure ORDER BY import_number, table_index, column_number`,
    )
    .all()
}

type ValueRow = Omit<TraceValue, 'subject'> & { readonly kind: Subject['kind']; readonly title: string }

export function tracedValues(db: Database, offset: number, limit: number): TraceValue[] {
  return db
    .prepare<[number, number], ValueRow>(
      `SELECT imports.id AS importId, table_index AS "table", row_number AS row, column_number AS "column",
         accounts.id AS accountId, measure, traced.from_date AS "from", traced.to_date AS "to", value, subjects.kind,
         ${subjectTitle} AS title
       FROM ${tracedSubjects} JOIN imports ON imports.number = traced.import_number
       ORDER BY coalesce(posts.published_on, traced.to_date), traced.subject_id, traced.to_date, measure LIMIT ? OFFSET ?`,
    )
    .all(limit, offset)
    .map(({ kind, title, ...value }) => ({ ...value, subject: { kind, title } }))
}

export function countTraced(db: Database): number {
  return db.prepare<[], number>('SELECT count(*) FROM traced').pluck().get() ?? 0
}
