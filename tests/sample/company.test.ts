import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeCompany } from '../../resources/sample/make/company/company.ts'
import { complianceEvent } from '../../src/contract/compliance-inputs.ts'
import * as input from '../../src/contract/inputs.ts'
import { confidence, evidence } from '../../src/contract/register-inputs.ts'
import { routes } from '../../src/contract/routes.ts'
import { assetsOf } from '../../src/core/campaign-asset.ts'
import { languages } from '../../src/core/language.ts'
import { pillars } from '../../src/core/pillar.ts'
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
    for (const { date } of [...company.evidence, ...company.confidences]) expect(date <= company.today).toBe(true)
    expect(new Set(company.costs.map(({ month }) => month)).size).toBe(18)
  })
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
    ...[...company.confidences, ...company.locks].map((said) => said.objectiveId),
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
