import type { Database } from 'better-sqlite3'
import type { Campaign } from '../../../core/campaign.ts'
import type { Platform } from '../../../core/platform.ts'
import { foldText } from './fold-text.ts'

type CampaignRow = Pick<Campaign, 'id' | 'name' | 'owner' | 'market' | 'budget'> & {
  readonly from_date: string
  readonly to_date: string
}

export function loadCampaigns(db: Database): Campaign[] {
  const channels = listsOf<Platform>(
    db,
    'SELECT campaign_id, platform AS part FROM campaign_channels ORDER BY position',
  )
  const texts = listsOf<string>(db, 'SELECT campaign_id, text AS part FROM campaign_text_rules ORDER BY position')
  const objectives = listsOf<string>(
    db,
    `SELECT campaign_id, objective_id AS part FROM campaign_objectives
     JOIN objectives ON objectives.id = objective_id AND removed_at IS NULL ORDER BY campaign_objectives.position`,
  )
  return db
    .prepare<[], CampaignRow>(
      `SELECT id, name, from_date, to_date, owner, market, budget FROM campaigns
       WHERE removed_at IS NULL ORDER BY position, id`,
    )
    .all()
    .map(({ from_date, to_date, ...row }) => ({
      ...row,
      period: { from: from_date, to: to_date },
      channels: channels.get(row.id) ?? [],
      textContains: texts.get(row.id) ?? [],
      objectiveIds: objectives.get(row.id) ?? [],
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
  for (const table of ['campaign_channels', 'campaign_text_rules', 'campaign_objectives'])
    db.prepare(`DELETE FROM ${table} WHERE campaign_id = ?`).run(id)
  const addChannel = db.prepare('INSERT INTO campaign_channels (campaign_id, position, platform) VALUES (?, ?, ?)')
  for (const [position, channel] of [...new Set(campaign.channels)].entries()) addChannel.run(id, position, channel)
  const addText = db.prepare(
    'INSERT INTO campaign_text_rules (campaign_id, position, text, folded_text) VALUES (?, ?, ?, ?)',
  )
  for (const [position, text] of campaign.textContains.entries()) addText.run(id, position, text, foldText(text))
  const addObjective = db.prepare(
    'INSERT INTO campaign_objectives (campaign_id, position, objective_id) VALUES (?, ?, ?)',
  )
  for (const [position, objectiveId] of [...new Set(campaign.objectiveIds)].entries())
    addObjective.run(id, position, objectiveId)
}

/** Its costs and bindings still name it, so the row stays. */
export function removeCampaign(db: Database, id: string, now: string): void {
  db.prepare('UPDATE campaigns SET removed_at = ? WHERE id = ?').run(now, id)
}

function listsOf<Part>(db: Database, sql: string): Map<string, Part[]> {
  const lists = new Map<string, Part[]>()
  for (const row of db.prepare<[], { campaign_id: string; part: Part }>(sql).all())
    lists.set(row.campaign_id, [...(lists.get(row.campaign_id) ?? []), row.part])
  return lists
}
