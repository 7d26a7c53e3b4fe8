import type { Database } from 'better-sqlite3'
import type { Insight } from '../../../core/evidence/insight.ts'

type InsightRow = Omit<Insight, 'decision' | 'action' | 'result'>
type Step = { readonly text: string; readonly date: string }

export function loadInsights(db: Database): Insight[] {
  const decisions = stepsOf<Step>(db, 'SELECT insight_id AS insightId, text, date FROM decisions')
  const actions = stepsOf<Step & { owner: string }>(
    db,
    'SELECT insight_id AS insightId, text, owner, date FROM actions',
  )
  const results = stepsOf<Step>(db, 'SELECT insight_id AS insightId, text, date FROM results')
  return db
    .prepare<[], InsightRow>(
      `SELECT id, heard_on AS heardOn, audience, theme, statement, so_what AS soWhat, strength
       FROM insights ORDER BY position, id`,
    )
    .all()
    .map((row) => ({
      ...row,
      decision: decisions.get(row.id) ?? null,
      action: actions.get(row.id) ?? null,
      result: results.get(row.id) ?? null,
    }))
}

export function addInsight(db: Database, insight: Insight): void {
  const { decision, action, result, ...row } = insight
  db.prepare(
    `INSERT INTO insights (id, position, heard_on, audience, theme, statement, so_what, strength)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM insights), @heardOn, @audience, @theme, @statement, @soWhat,
       @strength)`,
  ).run(row)
  if (decision !== null)
    db.prepare('INSERT INTO decisions (insight_id, text, date) VALUES (?, ?, ?)').run(
      row.id,
      decision.text,
      decision.date,
    )
  if (action !== null)
    db.prepare('INSERT INTO actions (insight_id, text, owner, date) VALUES (?, ?, ?, ?)').run(
      row.id,
      action.text,
      action.owner,
      action.date,
    )
  if (result !== null)
    db.prepare('INSERT INTO results (insight_id, text, date) VALUES (?, ?, ?)').run(row.id, result.text, result.date)
}

function stepsOf<Part extends Step>(db: Database, sql: string): Map<string, Omit<Part, 'insightId'>> {
  const rows = db.prepare<[], Part & { insightId: string }>(sql).all()
  return new Map(rows.map(({ insightId, ...step }) => [insightId, step]))
}
