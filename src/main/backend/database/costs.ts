import type { Database } from 'better-sqlite3'
import type { Cost, CostAlternative } from '../../../core/evidence/cost.ts'

export function loadCosts(db: Database): Cost[] {
  return db
    .prepare<[], Cost>(
      `SELECT id, month, kind, amount, note, campaign_id AS campaignId, objective_id AS objectiveId
       FROM costs ORDER BY month, id`,
    )
    .all()
}

export function addCost(db: Database, cost: Cost): void {
  db.prepare(
    `INSERT INTO costs (id, month, kind, amount, note, campaign_id, objective_id)
     VALUES (@id, @month, @kind, @amount, @note, @campaignId, @objectiveId)`,
  ).run(cost)
}

export function loadAlternatives(db: Database): CostAlternative[] {
  return db
    .prepare<[], CostAlternative>(
      'SELECT name, cost, outcomes, objective_id AS objectiveId FROM cost_alternatives ORDER BY objective_id, name',
    )
    .all()
}

export function addAlternative(db: Database, alternative: CostAlternative): void {
  db.prepare(
    'INSERT INTO cost_alternatives (name, cost, outcomes, objective_id) VALUES (@name, @cost, @outcomes, @objectiveId)',
  ).run(alternative)
}
