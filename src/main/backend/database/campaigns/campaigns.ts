import type { Database } from 'better-sqlite3'
import type { Campaign } from '../../../../core/campaign.ts'
import { loadParts, saveParts } from './campaign-parts.ts'

type CampaignRow = Pick<Campaign, 'id' | 'name' | 'owner' | 'market' | 'budget'> & {
  readonly from_date: string
  readonly to_date: string
}

export function loadCampaigns(db: Database): Campaign[] {
  const partsOf = loadParts(db)
  return db
    .prepare<[], CampaignRow>(
      `SELECT id, name, from_date, to_date, owner, market, budget FROM campaigns
       WHERE removed_at IS NULL ORDER BY position, id`,
    )
    .all()
    .map(({ from_date, to_date, ...row }) => ({
      ...row,
      period: { from: from_date, to: to_date },
      ...partsOf(row.id),
    }))
}

export function saveCampaign(db: Database, campaign: Campaign): void {
  const { id, name, period, owner, market, budget } = campaign
  db.prepare(
    `INSERT INTO campaigns (id, position, name, from_date, to_date, owner, market, budget)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM campaigns), @name, @from, @to, @owner, @market, @budget)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, from_date = excluded.from_date, to_date = excluded.to_date,
       owner = excluded.owner, market = excluded.market, budget = excluded.budget, removed_at = NULL`,
  ).run({ id, name, from: period.from, to: period.to, owner, market, budget })
  saveParts(db, campaign)
}

/** Its costs and bindings still name it, so the row stays. */
export function removeCampaign(db: Database, id: string, now: string): void {
  db.prepare('UPDATE campaigns SET removed_at = ? WHERE id = ?').run(now, id)
}
