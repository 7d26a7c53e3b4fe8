import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CostPreview, CostPreviewRow } from '../../../contract/register-views.ts'
import { Refusal } from '../../../contract/reply.ts'
import type { Cost } from '../../../core/evidence/cost.ts'
import { totalOf } from '../../../core/evidence/cost-ledger.ts'
import { type CostRow, type CostTable, readCostTable } from '../../../core/evidence/cost-table.ts'
import type { OpenFile } from '../backend.ts'
import { loadCampaigns } from '../database/campaigns/campaigns.ts'
import { inOneChange, revisionOf } from '../database/changes/change.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { loadCostRecords, saveCost } from '../database/registers/costs.ts'
import { loadSettings } from '../database/settings.ts'
import { readExports } from '../files/read-export.ts'
import type { Hand } from './register-change.ts'

/** What a table of costs would add, as the person saw it; good for the workspace as it then was. */
export interface CostPlan {
  readonly workspace: string
  readonly revision: number
  readonly sha256: string
  readonly costs: readonly Cost[]
  readonly preview: CostPreview
}

export async function planCosts(file: OpenFile, path: string): Promise<CostPlan> {
  const bytes = await readFile(path).catch((): never => {
    throw new Refusal('file-unreadable', { path })
  })
  const table = tableOf(file, new Uint8Array(bytes), path)
  const known = new Set(loadCostRecords(file.db).map((cost) => cost.id))
  const read = numbered(table.rows)
  const rows = read.map(({ row: { cost, ...row }, id }): CostPreviewRow => {
    if (cost === null) return { ...row, state: 'rejected' }
    return { ...row, state: known.has(id) ? 'same' : 'new' }
  })
  const costs = read.flatMap(({ row, id }) => (row.cost === null || known.has(id) ? [] : [{ ...row.cost, id }]))
  const count = (state: CostPreviewRow['state']) => rows.filter((row) => row.state === state).length
  const tally = { new: count('new'), same: count('same'), rejected: count('rejected'), blank: table.blank }
  const { currency } = loadSettings(file.db)
  return {
    workspace: file.path,
    revision: revisionOf(file.db),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    costs,
    preview: {
      ...{ planId: randomUUID(), file: basename(path), rows, tally, currency },
      total: totalOf(costs),
      ready: costs.length > 0,
    },
  }
}

/** Writes the very rows that were previewed, all or none. */
export function applyCosts({ db, path }: OpenFile, { author }: Hand, plan: CostPlan): void {
  inOneChange(db, author, (record) => {
    if (plan.workspace !== path || plan.revision !== revisionOf(db)) throw new Refusal('plan-outdated')
    for (const cost of plan.costs) saveCost(db, { ...cost, time: null })
    const { file, tally } = plan.preview
    const content = { file, sha256: plan.sha256, tally, costs: plan.costs }
    record({ what: 'cost.import', entity: 'cost', entityId: 'imported', old: null, new: content })
  })
}

function tableOf({ db }: OpenFile, bytes: Uint8Array, path: string): CostTable {
  const places = {
    campaigns: loadCampaigns(db).map(({ id, name }) => ({ id, name })),
    objectives: loadObjectives(db).map(({ id, statement }) => ({ id, name: statement })),
  }
  const tables = readExports(bytes, basename(path)).flatMap((one) => one.tables)
  for (const table of tables) {
    const read = readCostTable(table, places)
    if (read !== undefined) return read
  }
  throw new Refusal('costs-unreadable', { path })
}

/** A row's id is what it says, and the how-manieth it is that says so: the same file again brings the same ids. */
function numbered(rows: readonly CostRow[]): { readonly row: CostRow; readonly id: string }[] {
  const times = new Map<string, number>()
  return rows.map((row) => {
    const said = JSON.stringify([row.month, row.kind, row.amount, row.note, row.campaign, row.objective])
    const nth = (times.get(said) ?? 0) + 1
    times.set(said, nth)
    return { row, id: createHash('sha256').update(`${nth} ${said}`).digest('hex').slice(0, 32) }
  })
}
