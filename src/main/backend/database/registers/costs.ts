import type { Database } from 'better-sqlite3'
import type { Cost, CostAlternative } from '../../../../core/evidence/cost.ts'
import type { CostRecord, TimeUnit } from '../../../../core/evidence/cost-record.ts'

type CostRow = Cost & { readonly unit: TimeUnit | null; readonly quantity: number | null; readonly rate: number | null }

/** What scores and reports may know of a cost. */
export function loadCosts(db: Database): Cost[] {
  return loadCostRecords(db).map(({ time: _, ...cost }) => cost)
}

export function loadCostRecords(db: Database, which: 'kept' | 'removed' = 'kept'): CostRecord[] {
  return db
    .prepare<[], CostRow>(
      `SELECT id, month, kind, amount, note, campaign_id AS campaignId, objective_id AS objectiveId, time_unit AS unit,
         quantity, rate
       FROM costs WHERE (removed_at IS NULL) = ${which === 'kept' ? 1 : 0} ORDER BY month, id`,
    )
    .all()
    .map(({ unit, quantity, rate, ...cost }) => ({
      ...cost,
      time: unit === null || quantity === null || rate === null ? null : { unit, quantity, rate },
    }))
}

/** Writes a cost as it now is; one from the bin comes back. */
export function saveCost(db: Database, { time, ...cost }: CostRecord): void {
  db.prepare(
    `INSERT INTO costs (id, month, kind, amount, note, campaign_id, objective_id, time_unit, quantity, rate)
     VALUES (@id, @month, @kind, @amount, @note, @campaignId, @objectiveId, @unit, @quantity, @rate)
     ON CONFLICT (id) DO UPDATE SET month = excluded.month, kind = excluded.kind, amount = excluded.amount,
       note = excluded.note, campaign_id = excluded.campaign_id, objective_id = excluded.objective_id,
       time_unit = excluded.time_unit, quantity = excluded.quantity, rate = excluded.rate, removed_at = NULL`,
  ).run({ ...cost, ...(time ?? { unit: null, quantity: null, rate: null }) })
}

export function removeCost(db: Database, id: string, now: string): void {
  db.prepare('UPDATE costs SET removed_at = ? WHERE id = ?').run(now, id)
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
    `INSERT INTO cost_alternatives (name, cost, outcomes, objective_id) VALUES (@name, @cost, @outcomes, @objectiveId)
     ON CONFLICT (objective_id, name) DO UPDATE SET cost = excluded.cost, outcomes = excluded.outcomes`,
  ).run(alternative)
}

export function removeAlternative(db: Database, objectiveId: string, name: string): void {
  db.prepare('DELETE FROM cost_alternatives WHERE objective_id = ? AND name = ?').run(objectiveId, name)
}
