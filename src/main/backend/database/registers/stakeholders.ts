import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { IsoDate } from '../../../../core/date.ts'
import type { Stakeholder } from '../../../../core/evidence/relationship.ts'
import type { RecordedMove, StakeholderEntry, StakeholderRecord } from '../../../../core/evidence/stakeholder-record.ts'

type StakeholderRow = Omit<StakeholderRecord, 'moves'>
type MoveRow = RecordedMove & { readonly stakeholderId: string }

/** What scores and reports may know of a stakeholder. */
export function loadStakeholders(db: Database): Stakeholder[] {
  return loadStakeholderRecords(db).map((record) => {
    const { id, name, pseudonym, kind, organisation, country, importance } = record
    const moves = record.moves.map(({ stage, date, evidence, onlineChannel }) => ({
      ...{ stage, date, evidence, onlineChannel },
    }))
    return { id, name, pseudonym, kind, organisation, country, importance, moves }
  })
}

export function loadStakeholderRecords(db: Database, which: 'kept' | 'removed' = 'kept'): StakeholderRecord[] {
  const moves = Map.groupBy(
    db
      .prepare<[], MoveRow>(
        `SELECT id, stakeholder_id AS stakeholderId, stage, date, evidence, online_channel AS onlineChannel
         FROM stage_moves WHERE withdrawn_at IS NULL ORDER BY date, number`,
      )
      .all(),
    (move) => move.stakeholderId,
  )
  return db
    .prepare<[], StakeholderRow>(
      `SELECT id, name, pseudonym, kind, organisation, country, importance, audience, notes, purpose,
         legal_basis AS legalBasis, erased_on AS erasedOn
       FROM stakeholders WHERE (removed_at IS NULL) = ${which === 'kept' ? 1 : 0} ORDER BY position, id`,
    )
    .all()
    .map((row) => ({ ...row, moves: (moves.get(row.id) ?? []).map(({ stakeholderId: _, ...move }) => move) }))
}

/** Kept or in the bin. */
export function stakeholderById(db: Database, id: string): StakeholderRecord | undefined {
  return [...loadStakeholderRecords(db), ...loadStakeholderRecords(db, 'removed')].find((one) => one.id === id)
}

/** Writes a stakeholder as it now is; one from the bin comes back. Moves stay as they are. */
export function saveStakeholder(db: Database, entry: StakeholderEntry): void {
  db.prepare(
    `INSERT INTO stakeholders (id, position, name, pseudonym, kind, organisation, country, importance, audience, notes,
       purpose, legal_basis)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM stakeholders), @name, @pseudonym, @kind, @organisation,
       @country, @importance, @audience, @notes, @purpose, @legalBasis)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, pseudonym = excluded.pseudonym, kind = excluded.kind,
       organisation = excluded.organisation, country = excluded.country, importance = excluded.importance,
       audience = excluded.audience, notes = excluded.notes, purpose = excluded.purpose,
       legal_basis = excluded.legal_basis, removed_at = NULL`,
  ).run(entry)
}

export function addStakeholder(db: Database, stakeholder: Stakeholder & Partial<StakeholderEntry>): void {
  const { moves, ...row } = stakeholder
  saveStakeholder(db, { audience: '', notes: '', purpose: '', legalBasis: null, ...row })
  for (const move of moves) saveMove(db, row.id, { id: randomUUID(), ...move })
}

/** Metrics and evidence may name it, so the row stays. */
export function removeStakeholder(db: Database, id: string, now: string): void {
  db.prepare('UPDATE stakeholders SET removed_at = ? WHERE id = ?').run(now, id)
}

/** Writes a move; one that was withdrawn comes back. */
export function saveMove(db: Database, stakeholderId: string, move: RecordedMove): void {
  db.prepare(
    `INSERT INTO stage_moves (id, stakeholder_id, date, stage, evidence, online_channel)
     VALUES (@id, @stakeholderId, @date, @stage, @evidence, @onlineChannel)
     ON CONFLICT (id) DO UPDATE SET date = excluded.date, stage = excluded.stage, evidence = excluded.evidence,
       online_channel = excluded.online_channel, withdrawn_at = NULL`,
  ).run({ ...move, stakeholderId })
}

/** Whose a move is, withdrawn or not; undefined for an id that is new. */
export function stakeholderOfMove(db: Database, moveId: string): string | undefined {
  return db.prepare<[string], string>('SELECT stakeholder_id FROM stage_moves WHERE id = ?').pluck().get(moveId)
}

export function withdrawMove(db: Database, id: string, now: string): void {
  db.prepare('UPDATE stage_moves SET withdrawn_at = ? WHERE id = ?').run(now, id)
}

/** Overwrites what names a person; the pages of the file that held it are zeroed too. */
export function eraseStakeholder(db: Database, id: string, today: IsoDate): void {
  db.prepare(
    `UPDATE stakeholders SET name = pseudonym, organisation = '', notes = '', purpose = '', legal_basis = NULL,
       erased_on = ? WHERE id = ?`,
  ).run(today, id)
}

/** All moves, also those withdrawn: what they say may name the person. */
export function rewriteMoves(db: Database, stakeholderId: string, rewrite: (evidence: string) => string): void {
  const rows = db
    .prepare<[string], { number: number; evidence: string }>(
      'SELECT number, evidence FROM stage_moves WHERE stakeholder_id = ?',
    )
    .all(stakeholderId)
  const update = db.prepare('UPDATE stage_moves SET evidence = ? WHERE number = ?')
  for (const { number, evidence } of rows) update.run(rewrite(evidence), number)
}
