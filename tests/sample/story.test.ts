import { expect, it } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import { heldValue } from '../../src/core/scoring/actual.ts'
import type { MetricScore } from '../../src/core/scoring/score.ts'
import { scoreFacts } from '../../src/core/scoring/score-workspace.ts'
import { openFile } from '../../src/main/backend/backend.ts'
import { factsOf } from '../../src/main/backend/paper/load-facts.ts'
import { testBackend } from '../support/workspace.ts'

const today = '2026-09-30'

it('tells its story on the facts that its workspace gives', async () => {
  const { handlers, backend } = testBackend()
  await handlers['workspace.create']({ kind: 'sample', language: 'en' })
  const facts = factsOf(openFile(backend))
  endsWithAnIndexThatInvitesQuestions(facts)
  showsEveryKindOfStanding(facts)
  statesBaselinesAsTheExportsHaveThem(facts)
}, 60_000)

function endsWithAnIndexThatInvitesQuestions(facts: Facts): void {
  const card = scoreFacts(facts, today)
  expect(card.coverage).toBeCloseTo(0.9, 9)
  expect(card.measured).toBeGreaterThan(0.6)
  expect(card.measured).toBeLessThan(0.78)
  expect(card.ceiling - card.floor).toBeCloseTo(0.1, 9)
  expect(card.regressions).toEqual(['metric-community-conversation'])
}

function showsEveryKindOfStanding(facts: Facts): void {
  const scored = scoreFacts(facts, today).pillars.flatMap(({ objectives }) => objectives)
  const metrics: MetricScore[] = scored.flatMap((objective) => objective.metrics)
  const standings = new Set(metrics.map(({ attainment }) => attainment))
  expect([...standings].sort()).toEqual(['amber', 'green', 'insufficient-data', 'red', 'small-sample'])
  expect(scored.filter(({ outputsOnly }) => outputsOnly).map(({ objectiveId }) => objectiveId)).toEqual([
    'objective-visibility',
  ])
  expect(scored.filter(({ guardrailBroken }) => guardrailBroken)).toEqual([])
}

function statesBaselinesAsTheExportsHaveThem(facts: Facts): void {
  const stated = facts.objectives.flatMap((objective) =>
    objective.metrics.flatMap((metric) => {
      const baseline = metric.target.kind === 'increase' ? metric.target.baseline : null
      if (metric.binding.kind !== 'measure' || baseline === null || baseline.value === 0) return []
      const held = heldValue(metric, facts.histories[metric.id] ?? [], objective.period, baseline.date)
      return [{ id: metric.id, share: (held?.value ?? 0) / baseline.value }]
    }),
  )
  expect(stated.length).toBeGreaterThan(2)
  for (const { id, share } of stated) expect({ id, near: Math.abs(share - 1) < 0.005 }).toEqual({ id, near: true })
}
