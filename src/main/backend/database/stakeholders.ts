import type { Database } from 'better-sqlite3'
import type { StageMove, Stakeholder } from '../../../core/evidence/relationship.ts'

export function loadStakeholders(db: Database): Stakeholder[] {
  const moves = new Map<string, StageMove[]>()
  const moveRows = db
    .prepare<[], StageMove & { stakeholderId: string }>(
      `SELECT stakeholder_id AS stakeholderId, stage, date, evidence, online_channel AS onlineChannel
       FROM stage_moves ORDER BY date, number`,
    )
    .all()
  for (const { stakeholderId, ...move } of moveRows)
    moves.set(stakeholderId, [...(moves.get(stakeholderId) ?? []), move])
  return db
    .prepare<[], Omit<Stakeholder, 'moves'>>(
      `SELECT id, name, pseudonym, kind, organisation, country, importance FROM stakeholders ORDER BY position, id`,
    )
    .all()
    .map((row) => ({ ...row, moves: moves.get(row.id) ?? [] }))
}

export function addStakeholder(db: Database, stakeholder: Stakeholder): void {
  const { moves, ...row } = stakeholder
  db.prepare(
    `INSERT INTO stakeholders (id, position, name, pseudonym, kind, organisation, country, importance)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM stakeholders), @name, @pseudonym, @kind, @organisation,
       @country, @importance)`,
  ).run(row)
  const addMove = db.prepare(
    'INSERT INTO stage_moves (stakeholder_id, date, stage, evidence, online_channel) VALUES (?, ?, ?, ?, ?)',
  )
  for (const move of moves) addMove.run(row.id, move.date, move.stage, move.evidence, move.onlineChannel)
}
