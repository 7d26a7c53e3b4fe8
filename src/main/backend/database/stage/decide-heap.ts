import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../../core/date.ts'
import { type Stage, stagedMeasures, valuesOf } from './stage.ts'

/** Whose the tables of a heap are, and in which order its files count. */
export interface HeapChoice {
  /** By file and place of the table; null where nobody has said yet. `accountId` is null for an account yet to be made. */
  readonly owners: readonly (readonly (Owner | null)[])[]
  /** By file: the latest export has the highest rank. */
  readonly ranks: readonly number[]
  readonly exportedOn: readonly IsoDate[]
  /** Numbers of the files that were imported before. */
  readonly known: readonly (number | null)[]
}

export interface Owner {
  /** Equal for tables of one account. */
  readonly key: string
  readonly accountId: string | null
}

/** What becomes of the values of one file that are not simply added, and how many posts it is the last to describe. */
export interface FileDecisions {
  readonly same: number
  readonly restate: number
  readonly outdated: number
  /** A later file of the heap says it: `overtaken` waits so that undoing that file brings it back, `merged` does not. */
  readonly overtaken: number
  readonly merged: number
  readonly posts: number
}

/**
 * Decides what becomes of each value of a heap. Where several files speak of the same place the latest export wins; a
 * stored value is kept, restated, or found to be the same. Nothing but the stage is written.
 */
export function decideHeap(db: Database, stage: Stage, choice: HeapChoice): FileDecisions[] {
  return db.transaction(() => {
    setChoice(db, stage, choice)
    const shared = placeSubjects(db, stage, choice)
    const known = isAnyStored(db, stage)
    for (const measure of shared || known ? stagedMeasures(db, stage) : []) {
      if (shared) decideWithin(db, stage, measure)
      if (known) decideAgainstStore(db, stage, measure)
    }
    return countDecisions(db, stage, choice.ranks.length, shared)
  })()
}

function setChoice(db: Database, { tables, files, placed, decisions }: Stage, choice: HeapChoice): void {
  for (const table of [files, placed, decisions]) db.exec(`DELETE FROM ${table}`)
  db.exec(`UPDATE ${tables} SET owner = NULL, account_id = NULL`)
  const own = db.prepare<unknown[]>(`UPDATE ${tables} SET owner = ?, account_id = ? WHERE file = ? AND place = ?`)
  const add = db.prepare<unknown[]>(`INSERT INTO ${files} VALUES (?, ?, ?, ?)`)
  for (const [file, rank] of choice.ranks.entries()) {
    add.run(file, rank, choice.exportedOn[file], choice.known[file])
    for (const [place, owner] of (choice.owners[file] ?? []).entries())
      if (owner !== null) own.run(owner.key, owner.accountId, file, place)
  }
}

/** Says where each subject belongs. Returns whether several tables of the heap speak of the same accounts. */
function placeSubjects(db: Database, { tables, subjects, placed }: Stage, { owners }: HeapChoice): boolean {
  const keys = owners.flat().flatMap((owner) => owner?.key ?? [])
  const shared = new Set(keys).size < keys.length
  const first = shared
    ? 'min(staged.no) OVER (PARTITION BY owner, staged.kind, staged.dimension, staged.key)'
    : 'staged.no'
  db.exec(`
    INSERT INTO ${placed} (no, file, same_as, subject_id)
    SELECT staged.no, file, ${first}, subjects.id
    FROM ${subjects} AS staged JOIN ${tables} AS own ON own.no = table_no
    LEFT JOIN subjects ON subjects.account_id = own.account_id AND subjects.kind = staged.kind
      AND subjects.dimension = staged.dimension AND subjects.key = staged.key
    WHERE owner IS NOT NULL ORDER BY staged.no`)
  return shared
}

function isAnyStored(db: Database, { placed }: Stage): boolean {
  const found = `SELECT EXISTS (SELECT 1 FROM ${placed} WHERE subject_id IS NOT NULL)`
  return db.prepare<[], 0 | 1>(found).pluck().get() === 1
}

function decideWithin(db: Database, stage: Stage, measure: number): void {
  const { placed, files, subjects, decisions } = stage
  db.prepare(
    `INSERT INTO ${decisions} (measure, value_row, file, action)
     SELECT @measure, value_row, file, iif(next_file = file, 'merged', 'overtaken') FROM (
       SELECT told.no AS value_row, placed.file, lead(placed.file) OVER (
         PARTITION BY same_as, span ORDER BY rank, table_no, told.no) AS next_file
       FROM ${valuesOf(stage, measure)} AS told JOIN ${placed} AS placed ON placed.no = told.subject
       JOIN ${files} AS files ON files.file = placed.file JOIN ${subjects} AS staged ON staged.no = told.subject
       WHERE same_as IN (SELECT same_as FROM ${placed} WHERE same_as <> no))
     WHERE next_file IS NOT NULL`,
  ).run({ measure })
}

/** The latest export counts; of one day the one that was imported last, and a file that is new is later than all. */
const isLater = `before.exported_on > files.exported_on OR (before.exported_on = files.exported_on
  AND before.number > coalesce(files.import_number, before.number))`

function decideAgainstStore(db: Database, stage: Stage, measure: number): void {
  const { placed, files, decisions } = stage
  db.prepare(
    `INSERT INTO ${decisions} (measure, value_row, file, action)
     SELECT @measure, told.no, placed.file,
       CASE WHEN stored.value = told.value THEN 'same' WHEN ${isLater} THEN 'outdated' ELSE 'restate' END
     FROM ${valuesOf(stage, measure)} AS told CROSS JOIN ${placed} AS placed ON placed.no = told.subject
     CROSS JOIN observations AS stored ON stored.measure_id = @measure AND stored.subject_id = placed.subject_id
       AND stored.span_id = told.span
     CROSS JOIN value_columns ON value_columns.id = stored.column_id
     CROSS JOIN imports AS before ON before.number = value_columns.import_number
     CROSS JOIN ${files} AS files ON files.file = placed.file
     WHERE placed.subject_id IS NOT NULL
       AND told.no NOT IN (SELECT value_row FROM ${decisions} WHERE measure = @measure)`,
  ).run({ measure })
}

const none: FileDecisions = { same: 0, restate: 0, outdated: 0, overtaken: 0, merged: 0, posts: 0 }

function countDecisions(db: Database, stage: Stage, files: number, shared: boolean): FileDecisions[] {
  const { posts, placed, decisions } = stage
  const counted: FileDecisions[] = Array.from({ length: files }, () => none)
  const add = (rows: readonly { file: number; what: keyof FileDecisions; count: number }[]) => {
    for (const { file, what, count } of rows) counted[file] = { ...(counted[file] ?? none), [what]: count }
  }
  type Counted = { file: number; what: keyof FileDecisions; count: number }
  add(
    db
      .prepare<[], Counted>(`SELECT file, action AS what, count(*) AS count FROM ${decisions} GROUP BY file, action`)
      .all(),
  )
  const last = shared
    ? `SELECT file, max(rank) FROM ${posts} JOIN ${placed} ON no = subject JOIN ${stage.files} USING (file) GROUP BY same_as`
    : `SELECT file FROM ${posts} JOIN ${placed} ON no = subject`
  add(db.prepare<[], Counted>(`SELECT file, 'posts' AS what, count(*) AS count FROM (${last}) GROUP BY file`).all())
  return counted
}
