import type { Database } from 'better-sqlite3'
import type { Campaign, HandPick } from '../../../../core/campaign.ts'
import type { CampaignAsset } from '../../../../core/campaign-asset.ts'
import type { Platform } from '../../../../core/platform.ts'
import { foldText } from '../fold-text.ts'

/** What stands in the tables beside a campaign. */
type CampaignParts = Omit<Campaign, 'id' | 'name' | 'period' | 'owner' | 'market' | 'budget'>

const textKinds = { text: 'textContains', hashtag: 'hashtags', link: 'linkTags' } as const
const tables = ['channels', 'text_rules', 'objectives', 'accounts', 'hand_picks', 'assets']

export function loadParts(db: Database): (campaignId: string) => CampaignParts {
  const list = <Part>(sql: string) => listsOf<Part>(db, sql)
  const channels = list<Platform>('SELECT campaign_id, platform AS part FROM campaign_channels ORDER BY position')
  const texts = (kind: keyof typeof textKinds) =>
    list<string>(`SELECT campaign_id, text AS part FROM campaign_text_rules WHERE kind = '${kind}' ORDER BY position`)
  const [textContains, hashtags, linkTags] = [texts('text'), texts('hashtag'), texts('link')]
  const accountIds = list<string>('SELECT campaign_id, account_id AS part FROM campaign_accounts ORDER BY position')
  const objectiveIds = list<string>(
    `SELECT campaign_id, objective_id AS part FROM campaign_objectives
     JOIN objectives ON objectives.id = objective_id AND removed_at IS NULL ORDER BY campaign_objectives.position`,
  )
  const picks = list<string>(
    `SELECT campaign_id, json_object('accountId', account_id, 'postKey', post_key, 'belongs',
       json(iif(belongs, 'true', 'false'))) AS part FROM campaign_hand_picks ORDER BY position`,
  )
  const assets = list<string>(
    `SELECT campaign_id, json_object('id', id, 'name', name, 'approvalNumber', approval_number,
       'submittedOn', submitted_on, 'approvedOn', approved_on, 'expiresOn', expires_on) AS part
     FROM campaign_assets ORDER BY position`,
  )
  return (id) => ({
    channels: channels.get(id) ?? [],
    textContains: textContains.get(id) ?? [],
    hashtags: hashtags.get(id) ?? [],
    linkTags: linkTags.get(id) ?? [],
    accountIds: accountIds.get(id) ?? [],
    objectiveIds: objectiveIds.get(id) ?? [],
    handPicks: (picks.get(id) ?? []).map((part): HandPick => JSON.parse(part)),
    assets: (assets.get(id) ?? []).map((part): CampaignAsset => JSON.parse(part)),
  })
}

export function saveParts(db: Database, campaign: Campaign): void {
  const { id } = campaign
  for (const table of tables) db.prepare(`DELETE FROM campaign_${table} WHERE campaign_id = ?`).run(id)
  const into = (table: string, columns: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const add = db.prepare(
      `INSERT INTO campaign_${table} (campaign_id, position, ${columns.join(', ')})
       VALUES (?, ?${', ?'.repeat(columns.length)})`,
    )
    for (const [position, row] of rows.entries()) add.run(id, position, ...row)
  }
  into('channels', ['platform'], once(campaign.channels))
  into('accounts', ['account_id'], once(campaign.accountIds))
  into('objectives', ['objective_id'], once(campaign.objectiveIds))
  const texts = (['text', 'hashtag', 'link'] as const).flatMap((kind) =>
    campaign[textKinds[kind]].map((text) => [kind, text, foldText(text)]),
  )
  into('text_rules', ['kind', 'text', 'folded_text'], texts)
  const picks = campaign.handPicks.map(({ accountId, postKey, belongs }) => [accountId, postKey, Number(belongs)])
  into('hand_picks', ['account_id', 'post_key', 'belongs'], picks)
  into(
    'assets',
    ['id', 'name', 'approval_number', 'submitted_on', 'approved_on', 'expires_on'],
    campaign.assets.map((asset) => [
      ...[asset.id, asset.name, asset.approvalNumber, asset.submittedOn, asset.approvedOn, asset.expiresOn],
    ]),
  )
}

function once(values: readonly string[]): string[][] {
  return [...new Set(values)].map((value) => [value])
}

function listsOf<Part>(db: Database, sql: string): Map<string, Part[]> {
  const lists = new Map<string, Part[]>()
  for (const row of db.prepare<[], { campaign_id: string; part: Part }>(sql).all())
    lists.set(row.campaign_id, [...(lists.get(row.campaign_id) ?? []), row.part])
  return lists
}
