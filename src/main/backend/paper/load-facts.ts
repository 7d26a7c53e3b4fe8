import type { Database } from 'better-sqlite3'
import { boundAccounts, boundSurveys } from '../../../core/bound-accounts.ts'
import type { Campaign } from '../../../core/campaign.ts'
import type { Facts } from '../../../core/facts.ts'
import type { MeasureBinding, Metric, MetricPoint } from '../../../core/metric.ts'
import type { Objective } from '../../../core/objective.ts'
import type { OpenFile } from '../backend.ts'
import { loadCampaigns } from '../database/campaigns/campaigns.ts'
import { revisionOf } from '../database/changes/change.ts'
import { loadHeadcounts } from '../database/headcounts.ts'
import { loadAccounts } from '../database/imports/accounts.ts'
import { importIds, loadSources } from '../database/imports/past-imports.ts'
import { loadEntries } from '../database/objectives/entries.ts'
import { loadKeptForecasts } from '../database/objectives/kept-forecasts.ts'
import { loadLocks, loadTargetChanges } from '../database/objectives/locks.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import { provenMonths } from '../database/objectives/proven-months.ts'
import { loadEditions } from '../database/papers/editions.ts'
import { loadComplianceEvents } from '../database/registers/compliance-events.ts'
import { loadAlternatives, loadCosts } from '../database/registers/costs.ts'
import { loadDefinitions } from '../database/registers/definitions.ts'
import { loadEvidence } from '../database/registers/evidence-log.ts'
import { loadInsights } from '../database/registers/insights.ts'
import { loadNotes } from '../database/registers/notes.ts'
import { loadStakeholders } from '../database/registers/stakeholders.ts'
import { loadOrganisation, loadSettings } from '../database/settings.ts'
import { lastDataOn } from '../database/values/last-data.ts'
import { summariseRestatements } from '../database/values/restatements.ts'
import { accountHistory, type SourceIds } from './history/account-history.ts'
import { answerHistory } from './history/answer-history.ts'
import { complianceHistory } from './history/compliance-history.ts'
import { entryHistory } from './history/entry-history.ts'
import { postHistory } from './history/post-history.ts'
import { insightHistory, ladderHistory, relationshipHistory } from './history/register-history.ts'

/** Everything known in the open workspace; read once for each revision. */
export function factsOf(file: OpenFile): Facts {
  const revision = revisionOf(file.db)
  if (file.facts?.revision !== revision) file.facts = { revision, facts: loadFacts(file.db) }
  return file.facts.facts
}

type Known = Omit<Facts, 'histories' | 'places'>

export function loadFacts(db: Database): Facts {
  const known: Known = {
    organisation: loadOrganisation(db),
    settings: loadSettings(db),
    objectives: loadObjectives(db),
    campaigns: loadCampaigns(db),
    stakeholders: loadStakeholders(db),
    insights: loadInsights(db),
    evidence: loadEvidence(db).map(({ attachments, ...entry }) => ({ ...entry, files: attachments.length })),
    compliance: loadComplianceEvents(db),
    costs: loadCosts(db),
    alternatives: loadAlternatives(db),
    notes: loadNotes(db),
    locks: loadLocks(db).map(({ objectiveId, lockedOn }) => ({ objectiveId, lockedOn })),
    forecasts: loadKeptForecasts(db),
    accounts: loadAccounts(db),
    definitions: loadDefinitions(db),
    sources: loadSources(db),
    restatements: summariseRestatements(db),
    targetChanges: loadTargetChanges(db).map(({ number, at, who, objectiveId, metricId, part, reason }) => ({
      number,
      changedOn: at.slice(0, 10),
      who,
      objectiveId,
      metricId,
      part,
      reason,
    })),
    lastEdition: lastEdition(db),
    headcounts: loadHeadcounts(db),
    lastDataOn: lastDataOn(db),
  }
  const byHand = writtenByHand(db)
  const sources = sourceIds(db)
  const histories = known.objectives.flatMap((objective) =>
    objective.metrics.map((metric): [string, MetricPoint[]] => [
      metric.id,
      historyOf(db, metric, objective, known, byHand(metric), sources),
    ]),
  )
  return { ...known, histories: Object.fromEntries(histories), places: {} }
}

/** The months of what was entered by hand, with the grade that the evidence log gives them. */
function writtenByHand(db: Database): (metric: Metric) => () => MetricPoint[] {
  const entries = Map.groupBy(loadEntries(db), (entry) => entry.metricId)
  const proven = provenMonths(db)
  return (metric) => () => entryHistory(metric, entries.get(metric.id) ?? [], proven.get(metric.id))
}

function lastEdition(db: Database): Facts['lastEdition'] {
  const last = loadEditions(db)[0]
  return last === undefined ? null : { number: last.number, issuedAt: last.issuedAt }
}

function historyOf(
  db: Database,
  metric: Metric,
  objective: Objective,
  known: Known,
  byHand: () => MetricPoint[],
  sources: SourceIds,
): MetricPoint[] {
  const { binding, target } = metric
  const span = { period: objective.period, lastDataOn: known.lastDataOn }
  switch (binding.kind) {
    case 'measure':
      return measuredHistory(db, metric, binding, known, sources)
    case 'manual':
      return byHand()
    case 'ladder':
      return target.kind === 'ladder' ? ladderHistory(metric, target.goals, known.stakeholders, span) : []
    case 'relationships':
      return relationshipHistory(metric, binding, known.stakeholders, span)
    case 'insights':
      return insightHistory(metric, binding, known.insights, span)
    case 'compliance':
      return complianceHistory(metric, binding.count, known, objective.period)
    case 'answers':
      return answerHistory(db, metric, binding, idsOf(boundSurveys(known.accounts, binding)), sources)
  }
}

function measuredHistory(
  db: Database,
  metric: Metric,
  binding: MeasureBinding,
  known: Known,
  sources: SourceIds,
): MetricPoint[] {
  const accountIds = idsOf(boundAccounts(known.accounts, binding))
  if (binding.subject === 'account') return accountHistory(db, metric, binding, accountIds, sources)
  const campaign = campaignOf(binding, known.campaigns)
  if (campaign === undefined) return []
  return postHistory(db, metric, binding, { accountIds, rule: campaign, textContains: binding.textContains }, sources)
}

function idsOf(accounts: Known['accounts']): string[] {
  return accounts.map(({ id }) => id)
}

/** Null binds all posts; undefined says that the campaign was removed, and with it the way to the figure. */
function campaignOf(binding: MeasureBinding, campaigns: readonly Campaign[]): Campaign | null | undefined {
  if (binding.campaignId === null) return null
  return campaigns.find((campaign) => campaign.id === binding.campaignId)
}

function sourceIds(db: Database): SourceIds {
  const ids = importIds(db)
  return (json) => {
    const numbers: readonly number[] = JSON.parse(json)
    return numbers.flatMap((number) => ids.get(number) ?? [])
  }
}
