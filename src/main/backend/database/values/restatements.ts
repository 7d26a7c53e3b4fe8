import type { Database } from 'better-sqlite3'
import type { RestatementPage, RestatementView } from '../../../../contract/import-views.ts'
import type { RestatementFact } from '../../../../core/facts.ts'
import { measureOf } from '../../../../core/measure.ts'
import type { Subject } from '../../../../core/observation.ts'
import { ownWords } from '../../../../core/survey/asked-question.ts'

export interface RestatementQuestion {
  /** Null for those of all imports. */
  readonly importId: string | null
  readonly offset: number
  readonly limit: number
}

type Row = Omit<RestatementView, 'undone' | 'oldImport' | 'newImport' | 'subject'> & {
  readonly undone: 0 | 1
  readonly oldId: string
  readonly oldFile: string
  readonly newId: string
  readonly newFile: string
  readonly kind: Subject['kind']
  readonly title: string
}

const answer = `subjects.dimension || iif(subjects.key = '${ownWords}', '', ' · ' || subjects.key)`

/** By what a person knows a subject: a post by its text, an answer by its question, another segment by its name. */
export const subjectTitle = `
  CASE WHEN subjects.kind = 'post' THEN coalesce(nullif(posts.title, ''), subjects.key)
    WHEN subjects.kind = 'segment' AND measure = 'responses' THEN ${answer} ELSE subjects.key END`

/** Values that changed, latest first. Those of one import are those that it changed, and that its undo changed back. */
export function listRestatements(db: Database, { importId, offset, limit }: RestatementQuestion): RestatementPage {
  const which = "WHERE @importId IS NULL OR newer.id = @importId OR (cause = 'undo' AND older.id = @importId)"
  const from = `restatements JOIN imports AS older ON older.number = old_import
    JOIN imports AS newer ON newer.number = new_import`
  const total = db.prepare<[object], number>(`SELECT count(*) FROM ${from} ${which}`).pluck().get({ importId }) ?? 0
  const rows = db
    .prepare<[object], Row>(
      `SELECT restatements.number, cause, newer.undone_at IS NOT NULL AS undone, restated_at AS at, old_value AS old,
         new_value AS new, older.id AS oldId, older.file_name AS oldFile, newer.id AS newId, newer.file_name AS newFile,
         measure, grain, restatements.from_date AS "from", restatements.to_date AS "to", accounts.platform,
         accounts.name AS account, subjects.kind, ${subjectTitle} AS title
       FROM ${from} JOIN subjects ON subjects.id = restatements.subject_id
       JOIN accounts ON accounts.id = account_id LEFT JOIN posts ON posts.subject_id = subjects.id
       ${which} ORDER BY restatements.number DESC LIMIT @limit OFFSET @offset`,
    )
    .all({ importId, offset, limit })
  return { total, restatements: rows.map(viewOf) }
}

/** What each file changed of a measure, in all: thousands of values of a re-import are one line on the paper. */
export function summariseRestatements(db: Database): RestatementFact[] {
  return db
    .prepare<[], Omit<RestatementFact, 'answers'> & { readonly answers: 0 | 1 }>(
      `SELECT max(restated_at) AS at, newer.file_name AS file, accounts.platform, accounts.name AS account, measure,
         kind = 'segment' AND measure = 'responses' AS answers, count(*) AS "values", sum(old_value) AS old, sum(new_value) AS new
       FROM restatements JOIN imports AS newer ON newer.number = new_import
       JOIN subjects ON subjects.id = restatements.subject_id JOIN accounts ON accounts.id = account_id
       WHERE cause = 'import' AND newer.undone_at IS NULL
       GROUP BY new_import, accounts.id, measure, answers ORDER BY at DESC, file, account, measure, answers`,
    )
    .all()
    .map(({ answers, ...one }) => (answers === 1 ? { ...one, answers: true as const } : one))
    .map((one) => (measureOf(one.measure).additive ? one : meanOf(one)))
}

function meanOf(one: RestatementFact): RestatementFact {
  return { ...one, old: one.old / one.values, new: one.new / one.values }
}

function viewOf({ undone, oldId, oldFile, newId, newFile, kind, title, ...row }: Row): RestatementView {
  return {
    ...row,
    undone: undone === 1,
    oldImport: { importId: oldId, file: oldFile },
    newImport: { importId: newId, file: newFile },
    subject: { kind, title },
  }
}
