import type { Database } from 'better-sqlite3'
import type { Insight } from '../../../../core/evidence/insight.ts'
import type { InsightRecord } from '../../../../core/evidence/insight-record.ts'

type InsightRow = Omit<InsightRecord, 'decision' | 'action' | 'result'>
type Step = { readonly text: string; readonly date: string }

/** What counts: an insight that was merged into another counts with that one. */
export function loadInsights(db: Database): Insight[] {
  return loadInsightRecords(db).flatMap(({ mergedInto, ...insight }) => (mergedInto === null ? [insight] : []))
}

export function loadInsightRecords(db: Database, which: 'kept' | 'removed' = 'kept'): InsightRecord[] {
  const decisions = stepsOf<Step>(db, 'SELECT insight_id AS insightId, text, date FROM decisions')
  const actions = stepsOf<Step & { owner: string }>(
    db,
    'SELECT insight_id AS insightId, text, owner, date FROM actions',
  )
  const results = stepsOf<Step>(db, 'SELECT insight_id AS insightId, text, date FROM results')
  return db
    .prepare<[], InsightRow>(
      `SELECT id, heard_on AS heardOn, audience, theme, statement, so_what AS soWhat, strength,
         merged_into AS mergedInto
       FROM insights WHERE (removed_at IS NULL) = ${which === 'kept' ? 1 : 0} ORDER BY position, id`,
    )
    .all()
    .map((row) => ({
      ...row,
      decision: decisions.get(row.id) ?? null,
      action: actions.get(row.id) ?? null,
      result: results.get(row.id) ?? null,
    }))
}

/** Writes an insight as it now is; one from the bin comes back. Into what it was merged stays. */
export function saveInsight(db: Database, insight: Insight): void {
  const { decision, action, result, ...row } = insight
  db.prepare(
    `INSERT INTO insights (id, position, heard_on, audience, theme, statement, so_what, strength)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM insights), @heardOn, @audience, @theme, @statement, @soWhat,
       @strength)
     ON CONFLICT (id) DO UPDATE SET heard_on = excluded.heard_on, audience = excluded.audience, theme = excluded.theme,
       statement = excluded.statement, so_what = excluded.so_what, strength = excluded.strength, removed_at = NULL`,
  ).run(row)
  for (const table of ['decisions', 'actions', 'results'])
    db.prepare(`DELETE FROM ${table} WHERE insight_id = ?`).run(row.id)
  if (decision !== null)
    db.prepare('INSERT INTO decisions (insight_id, text, date) VALUES (@id, @text, @date)').run({
      ...decision,
      id: row.id,
    })
  if (action !== null)
    db.prepare('INSERT INTO actions (insight_id, text, owner, date) VALUES (@id, @text, @owner, @date)').run({
      ...action,
      id: row.id,
    })
  if (result !== null)
    db.prepare('INSERT INTO results (insight_id, text, date) VALUES (@id, @text, @date)').run({ ...result, id: row.id })
}

/** What was merged into it stands on its own again. */
export function removeInsight(db: Database, id: string, now: string): void {
  db.prepare('UPDATE insights SET merged_into = NULL WHERE merged_into = ?').run(id)
  db.prepare('UPDATE insights SET removed_at = ? WHERE id = ?').run(now, id)
}

export function mergeInsight(db: Database, id: string, into: string | null): void {
  db.prepare('UPDATE insights SET merged_into = ? WHERE id = ?').run(into, id)
}

function stepsOf<Part extends Step>(db: Database, sql: string): Map<string, Omit<Part, 'insightId'>> {
  const rows = db.prepare<[], Part & { insightId: string }>(sql).all()
  return new Map(rows.map(({ insightId, ...step }) => [insightId, step]))
}
