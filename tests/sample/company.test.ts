import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeCompany } from '../../resources/sample/make/company/company.ts'
import { complianceEvent } from '../../src/contract/compliance-inputs.ts'
import * as input from '../../src/contract/inputs.ts'
import { confidence, evidence, reason } from '../../src/contract/register-inputs.ts'
import { routes } from '../../src/contract/routes.ts'
import { assetsOf } from '../../src/core/campaign.ts'
import { languages } from '../../src/core/language.ts'
import { evidenceGrades } from '../../src/core/metric.ts'
import { pillars } from '../../src/core/pillar.ts'
import { planShape, planShapes } from '../../src/core/plan-shape.ts'
import { metricRefusal } from '../../src/core/scoring/metric-refusal.ts'
import type { SampleCompany } from '../../src/main/backend/workspace/sample-company.ts'

const english: SampleCompany = makeCompany('en')
const french: SampleCompany = makeCompany('fr')

describe.each(languages)('the sample company in %s', (language) => {
  const company: SampleCompany = makeCompany(language)

  it('would be accepted by the forms of the app', () => {
    input.organisation.parse(company.organisation)
    input.settings.parse(company.settings)
    z.array(input.objective).parse(company.objectives)
    z.array(input.campaign).parse(company.campaigns)
    z.array(routes['metric.enter'].input).parse(company.entries)
    z.array(complianceEvent).parse(company.compliance)
    z.array(evidence).parse(company.evidence)
    z.array(confidence).parse(company.confidences)
    z.array(reason).parse(company.targetChanges.map((change) => change.reason))
    expect(company.settings.language).toBe(language)
  })

  it('has weights that total exactly 100', () => {
    const weightOf = (items: readonly { readonly weight: number }[]): number =>
      items.reduce((sum, one) => sum + one.weight, 0)
    for (const pillar of pillars) expect(weightOf(company.objectives.filter((one) => one.pillar === pillar))).toBe(100)
    for (const objective of company.objectives) expect(weightOf(objective.metrics)).toBe(100)
  })

  it('names no metric that Boardroo refuses', () => {
    const names = company.objectives.flatMap((objective) => objective.metrics.map((metric) => metric.name))
    expect(names.filter((name) => metricRefusal(name) !== null)).toEqual([])
  })

  it('refers only to what exists, and gives no id twice', () => {
    const known = idsOf(company)
    expect(new Set(known).size).toBe(known.length)
    expect(references(company).filter((id) => !known.includes(id))).toEqual([])
  })

  it('keeps every date within the story', () => {
    const late = company.stakeholders
      .flatMap(({ moves }) => moves.map(({ date }) => date))
      .filter((date) => date > company.today)
    expect(late).toEqual([])
    expect(company.entries.filter(({ date }) => date > company.today)).toEqual([])
    expect(company.compliance.filter(({ handover }) => (handover?.at ?? '') > company.today)).toEqual([])
    expect(company.targetChanges.filter(({ changedAt }) => changedAt > company.today)).toEqual([])
    for (const { date } of [...company.evidence, ...company.confidences]) expect(date <= company.today).toBe(true)
    expect(new Set(company.costs.map(({ month }) => month)).size).toBe(18)
  })
})

it('shows every kind of target, plan and binding, every stage, and every grade', () => {
  const metrics = english.objectives.flatMap((objective) =>
    objective.metrics.map((metric) => ({ ...metric, shape: planShape(metric.plan, objective.period) })),
  )
  expect(new Set(metrics.map(({ target }) => target.kind)).size).toBe(6)
  expect(metrics.map(({ target }) => (target.kind === 'maintain' ? target.rule : null))).toContain('band')
  expect(new Set(metrics.map(({ shape }) => shape))).toEqual(new Set(planShapes))
  expect(new Set(metrics.map(({ grade }) => grade))).toEqual(new Set(evidenceGrades))
  expect(new Set(english.evidence.map(({ grade }) => grade))).toEqual(new Set(evidenceGrades))
  const measured = metrics.flatMap(({ binding }) => (binding.kind === 'measure' ? [binding] : []))
  expect(measured.some(({ accountIds }) => accountIds.length > 0)).toBe(true)
  expect(measured.some(({ textContains }) => textContains.length > 0)).toBe(true)
  expect(measured.some(({ campaignId }) => campaignId !== null)).toBe(true)
  const standing = english.stakeholders.map(({ moves }) => moves.at(-1)?.stage ?? 0)
  expect([...new Set(standing)].sort()).toEqual([0, 1, 2, 3, 4, 5])
  expect(english.stakeholders.every(({ purpose, legalBasis }) => purpose !== '' && legalBasis !== null)).toBe(true)
  expect(english.locks.every(({ answers }) => answers.every(({ words }) => words !== ''))).toBe(true)
})

it('has the same ids and numbers in both languages', () => {
  expect(withoutWords(french)).toEqual(withoutWords(english))
})

it('is really translated', () => {
  for (const [at, objective] of english.objectives.entries())
    expect(french.objectives[at]?.statement).not.toBe(objective.statement)
  expect(JSON.stringify(french)).not.toMatch(/\w'\w| [;?!»]|« /)
})

function idsOf(company: SampleCompany): string[] {
  const { objectives, campaigns, stakeholders, insights, costs, notes, accounts, compliance, evidence } = company
  const metrics = objectives.flatMap((objective) => objective.metrics)
  const assets = assetsOf(campaigns)
  return [
    objectives,
    metrics,
    campaigns,
    stakeholders,
    insights,
    costs,
    notes,
    accounts,
    compliance,
    evidence,
    assets,
  ].flatMap((items) => items.map(({ id }) => id))
}

function references(company: SampleCompany): string[] {
  const metrics = company.objectives.flatMap((objective) => objective.metrics)
  const found = [
    ...metrics.map(({ binding }) => (binding.kind === 'measure' ? binding.campaignId : null)),
    ...metrics.flatMap(({ target }) =>
      target.kind === 'ladder' ? target.goals.map((goal) => goal.stakeholderId) : [],
    ),
    ...company.campaigns.flatMap((campaign) => campaign.objectiveIds),
    ...company.costs.flatMap((cost) => [cost.campaignId, cost.objectiveId]),
    ...company.alternatives.map((alternative) => alternative.objectiveId),
    ...company.notes.flatMap((note) => [note.metricId, note.objectiveId]),
    ...company.entries.map((entry) => entry.metricId),
    ...company.exports.map((file) => file.accountId),
    ...company.compliance.map((event) => event.accountId),
    ...company.evidence.flatMap(({ about }) => about.flatMap(({ kind, id }) => (kind === 'pillar' ? [] : [id]))),
    ...[...company.confidences, ...company.locks, ...company.targetChanges].map((said) => said.objectiveId),
    ...company.targetChanges.map((change) => change.metricId),
    ...company.insights.map((insight) => insight.mergedInto),
    ...company.campaigns.flatMap(({ handPicks }) => handPicks.map((pick) => pick.accountId)),
    ...[...company.binned.notes, ...company.binned.costs],
  ]
  return found.filter((id) => id !== null)
}

/** Texts are worded by language; ids, dates, months, enums and numbers are not. */
function withoutWords(company: SampleCompany): unknown {
  const worded = ['statement', 'audience', 'benefit', 'owner', 'name', 'source', 'market', 'pseudonym', 'organisation']
  const also = [
    'evidence',
    'attachment',
    'title',
    'words',
    'speaker',
    'saidBy',
    'lockedBy',
    'approver',
    'changedBy',
    'heldBy',
    'purpose',
    'team',
    'theme',
    'soWhat',
    'text',
    'note',
    'ask',
    'ambition',
    'language',
    'anchors',
  ]
  const drop = new Set([...worded, ...also])
  return JSON.parse(
    JSON.stringify(company, (key, value: unknown) =>
      drop.has(key) && !(key === 'evidence' && Array.isArray(value)) ? null : value,
    ),
  )
}
