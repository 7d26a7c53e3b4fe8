import type { Database } from 'better-sqlite3'
import { Refusal } from '../../../contract/reply.ts'
import type { Metric } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import { loadCampaigns } from '../database/campaigns/campaigns.ts'
import { everyAccount } from '../database/imports/accounts.ts'
import { objectiveOfMetric } from '../database/objectives/objectives.ts'
import { loadStakeholders } from '../database/registers/stakeholders.ts'

/** Refuses metrics that name somebody or something that is not there, or that belong to another objective. */
export function checkReferences(db: Database, objectives: readonly Objective[]): void {
  const there = new Set(
    [...loadStakeholders(db), ...loadCampaigns(db), ...everyAccount(db)].map(
      (known: { readonly id: string }) => known.id,
    ),
  )
  for (const objective of objectives)
    for (const metric of objective.metrics) {
      const { id, name } = metric
      if (namedBy(metric).some((named) => !there.has(named))) throw new Refusal('not-found', { name })
      if ((objectiveOfMetric(db, id) ?? objective.id) !== objective.id)
        throw new Refusal('input-invalid', { name, reason: 'the metric belongs to another objective' })
    }
}

function namedBy({ target, binding }: Metric): string[] {
  const goals = target.kind === 'ladder' ? target.goals.map((goal) => goal.stakeholderId) : []
  if (binding.kind === 'answers') return [...goals, ...binding.accountIds]
  if (binding.kind !== 'measure') return goals
  return [...goals, ...binding.accountIds, ...(binding.campaignId === null ? [] : [binding.campaignId])]
}
