import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { objectiveFaults } from '../../src/core/objective-faults.ts'
import { monthsFrom } from '../../src/core/period.ts'
import { pillars } from '../../src/core/pillar.ts'
import { metricRefusal } from '../../src/core/scoring/metric-refusal.ts'
import { isOutputsOnly } from '../../src/core/scoring/outputs-only.ts'
import { canBeKept, draftedMetricFault } from '../../src/core/start/draft-faults.ts'
import {
  type DraftedObjective,
  draftObjectives,
  objectiveOfDraft,
  statementOf,
} from '../../src/core/start/drafted-objective.ts'
import { writeFirstPage } from '../../src/core/start/first-page.ts'
import { guardrailProposals, metricProposals, proposalIds, proposalsFor } from '../../src/core/start/metric-proposal.ts'
import { situations } from '../../src/core/start/situation.ts'
import { isMessageKey } from '../../src/core/text/catalogue.ts'

const period = monthsFrom('2026-10', 12)
const today = '2026-10-15'
let ids = 0
const newId = () => `id-${ids++}`

describe.each(situations)('the starting point %s', (situation) => {
  describe.each(languages)('in %s', (language) => {
    const drafts = draftObjectives(situation, language, today)
    const keep = (draft: DraftedObjective) =>
      objectiveOfDraft(draft, { situation, language, period, weight: 100, newId })

    test('has one sound objective under each pillar, as it is proposed', () => {
      expect(drafts.map(({ pillar }) => pillar)).toEqual(pillars)
      for (const draft of drafts) {
        const objective = keep(draft)
        expect(objectiveFaults(objective)).toEqual([])
        expect(objective.statement).not.toMatch(/…|starting\./)
        expect(objective.statement.length).toBeLessThanOrEqual(200)
        expect(canBeKept(draft)).toBe(true)
      }
    })

    test('lets the compliance register keep its guardrails', () => {
      const guards = drafts.flatMap((draft) => keep(draft).metrics.filter(({ guardrail }) => guardrail))
      expect(guards.length).toBeGreaterThan(2)
      expect(guards.map(({ binding }) => binding.kind)).toEqual(guards.map(() => 'compliance'))
    })

    test('promises an effect once the figures of today are known', () => {
      for (const draft of drafts) {
        const metrics = draft.metrics.map((metric) =>
          metric.aim === null && metricProposals[metric.proposal].target.kind === 'increase'
            ? { ...metric, today: 0.2, aim: 0.3, source: 'Survey' }
            : metric,
        )
        const objective = keep({ ...draft, metrics })
        expect(objectiveFaults(objective)).toEqual([])
        expect(isOutputsOnly(objective.metrics)).toBe(false)
      }
    })

    test('gives a page of plain words that fits on a page', () => {
      const objectives = drafts.map((draft) => ({ objective: keep(draft), draft }))
      const page = writeFirstPage({
        ...{ situation, language, organisation: 'Sanara', period, currency: 'EUR' },
        objectives,
      })
      expect(page).not.toMatch(/…|starting\.|proposal\.|undefined|\{/)
      expect(page).not.toMatch(/\b(KPI|AMEC|stakeholder management|leverage|synergy)\b/)
      expect(page.split(/\s+/).length).toBeLessThan(750)
      for (const { objective } of objectives) expect(page).toContain(objective.statement)
    })
  })
})

test('a sentence follows the date and the target until somebody changes it', () => {
  const [, draft] = draftObjectives('only-roi', 'en', today)
  if (draft === undefined) throw new Error('No draft')
  expect(statementOf(draft, 'only-roi', 'en', period)).toContain('30 September 2027, 3 stakeholders')
  const [main, ...rest] = draft.metrics
  if (main === undefined) throw new Error('No metric')
  const one = { ...draft, metrics: [{ ...main, aim: 1 }, ...rest] }
  expect(statementOf(one, 'only-roi', 'en', period)).toContain('one stakeholder whom')
  expect(statementOf({ ...one, statement: 'Mine' }, 'only-roi', 'en', period)).toBe('Mine')
})

test('figures of a draft are refused where they make no way', () => {
  const drafted = {
    proposal: 'days-to-decision',
    weight: 100,
    today: 20,
    knownOn: today,
    source: 'Mails',
    aim: 10,
  } as const
  expect(draftedMetricFault(drafted)).toBeNull()
  expect(draftedMetricFault({ ...drafted, aim: 20 })).toBe('same')
  expect(draftedMetricFault({ ...drafted, aim: 30 })).toBe('lower')
  expect(draftedMetricFault({ ...drafted, aim: null })).toBe('target-missing')
  expect(draftedMetricFault({ ...drafted, source: ' ' })).toBe('source-missing')
  expect(draftedMetricFault({ ...drafted, proposal: 'invitations', aim: 10 })).toBe('higher')
})

test('every proposal has its words, is no equivalent of advertising, and says when it is an effect', () => {
  for (const id of proposalIds) {
    for (const part of ['name', 'why', 'collect', 'where'])
      expect(isMessageKey(`proposal.${id}.${part}`), id).toBe(true)
    expect(isMessageKey(`proposal.${id}.reached`)).toBe(metricProposals[id].target.kind === 'milestone')
    expect(metricRefusal(id)).toBeNull()
  }
  for (const pillar of pillars)
    expect(
      isOutputsOnly(proposalsFor(pillar).map((id) => ({ stage: metricProposals[id].stage, guardrail: false }))),
    ).toBe(false)
  expect(guardrailProposals.every((id) => metricProposals[id].target.kind === 'maintain')).toBe(true)
})
