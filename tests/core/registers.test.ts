import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costKinds } from '../../src/core/evidence/cost.ts'
import { costMonths, costsByKind, totalOf } from '../../src/core/evidence/cost-ledger.ts'
import { readCostMonth } from '../../src/core/evidence/cost-month.ts'
import type { InsightRecord } from '../../src/core/evidence/insight-record.ts'
import { insightThemes, mergesInCircle, summariseInsights } from '../../src/core/evidence/insight-register.ts'
import type { Stage, StageMove, Stakeholder } from '../../src/core/evidence/relationship.ts'
import { ladderCounts, standingOf } from '../../src/core/evidence/standing.ts'
import { withoutName } from '../../src/core/evidence/without-name.ts'
import { lockedContent } from '../../src/core/locked-parts.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { objectiveOf } from '../support/objectives.ts'
import { lumen } from './support/lumen.ts'

const day = fc
  .integer({ min: 0, max: 600 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10))
const stage = fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Stage>
const moves = fc.uniqueArray(
  fc.record({ stage, date: day, evidence: fc.constant('minutes'), onlineChannel: fc.constantFrom(null, 'X') }),
  { selector: (move: StageMove) => move.date, maxLength: 8 },
)
const person = (moves: readonly StageMove[]): Stakeholder => ({
  ...{ id: 'a', name: 'A', pseudonym: 'Expert', kind: 'professional', organisation: '', country: 'FR', importance: 1 },
  moves,
})

describe('relationships', () => {
  test('the order of entering moves of different days does not matter', () => {
    fc.assert(
      fc.property(moves, day, (entered, asOf) => {
        const shuffled = [...entered].reverse()
        expect(standingOf(person(shuffled), asOf)).toEqual(standingOf(person(entered), asOf))
      }),
    )
  })

  test('days are never below zero, and every relationship stands on one rung', () => {
    fc.assert(
      fc.property(fc.array(moves), day, (all, asOf) => {
        for (const one of all) {
          const { daysInStage, daysToJointWork } = standingOf(person(one), asOf)
          expect(Math.min(daysInStage ?? 0, daysToJointWork ?? 0)).toBeGreaterThanOrEqual(0)
        }
        expect(ladderCounts(all.map(person), asOf).reduce((sum, count) => sum + count, 0)).toBe(all.length)
      }),
    )
  })

  test('a name gives way in any case and alone, and words that only hold it stay', () => {
    const ada = { name: 'Dr Ada Lind', pseudonym: 'Expert', kind: 'professional' as const }
    expect(withoutName('DR ADA LIND met Lind; Linden and Adam stayed', ada)).toBe(
      'Expert met Expert; Linden and Adam stayed',
    )
    const group = { name: 'Patients of the North', pseudonym: 'Group', kind: 'patient-organisation' as const }
    expect(withoutName('Patients of the North asked Patients', group)).toBe('Group asked Patients')
  })
})

const insights = fc
  .array(fc.record({ heardOn: day, theme: fc.constantFrom('Supply', 'supply', 'Dosing'), acted: fc.boolean() }))
  .map((all) => all.map(({ heardOn, theme, acted }, at) => insightOf(`i${at}`, heardOn, theme, acted)))

describe('insights', () => {
  test('merging keeps all that was heard, month by month, in whatever order', () => {
    fc.assert(
      fc.property(insights, fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (before, mergers) => {
        const after = mergers.reduce((all, [from, into]) => merged(all, from, into), before)
        expect(summariseInsights(after).heard).toBe(before.length)
        expect(byMonth(after)).toEqual(byMonth(before))
        const standing = insightThemes(after).reduce((sum, theme) => sum + theme.insights, 0)
        expect(standing).toBe(summariseInsights(after).insights)
      }),
    )
  })
})

describe('costs', () => {
  test('months and kinds each add up to the total', () => {
    const amount = fc.integer({ min: -10_000, max: 10_000 })
    const month = day.map((date) => date.slice(0, 7))
    const cost = fc.record({ month, amount, kind: fc.constantFrom(...costKinds) })
    fc.assert(
      fc.property(fc.array(cost), (drawn) => {
        const costs = drawn.map((one, at) => ({ ...one, id: `${at}`, note: '', campaignId: null, objectiveId: null }))
        const sum = (all: readonly number[]) => all.reduce((total, part) => total + part, 0)
        expect(sum(costMonths(costs).map((one) => one.total))).toBe(totalOf(costs))
        expect(sum(Object.values(costsByKind(costs)))).toBe(totalOf(costs))
      }),
    )
  })

  test.each([
    ['2026-06', '2026-06'],
    ['06/2026', '2026-06'],
    ['Août 2026', '2026-08'],
    ['15/06/2026', '2026-06'],
    [202606, '2026-06'],
    [46_174, '2026-06'],
    ['2026-13', null],
    ['Total', null],
  ])('the month of %s is %s', (cell, month) => {
    expect(readCostMonth(cell)).toBe(month)
  })
})

describe('locks', () => {
  test('the text under the hash does not depend on the order of members, nor on weight and owner', () => {
    const objective = objectiveOf()
    const turned = Object.fromEntries(Object.entries({ ...objective, weight: 1, owner: 'Eve' }).reverse())
    expect(lockedContent({ ...objective, ...turned })).toBe(lockedContent(objective))
    expect(lockedContent({ ...objective, benefit: 'Another' })).not.toBe(lockedContent(objective))
  })

  test('the report knows how long after the start an objective was set, once it was', () => {
    const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
    const set = (lockedOn: string) => {
      const facts = { ...lumen, locks: [{ objectiveId: 'dialogue', lockedOn }] }
      const objectives = buildReport(facts, question).scorecard.pillars.flatMap((pillar) => pillar.objectives)
      return objectives.find((objective) => objective.id === 'dialogue')?.setAfterStartDays
    }
    expect(set('2026-01-15')).toEqual({ id: 'objective.dialogue.set-after-start', value: 14, kind: 'days' })
    expect(set('2026-10-01')).toBeNull()
  })
})

function insightOf(id: string, heardOn: string, theme: string, acted: boolean): InsightRecord {
  const action = acted ? { text: 'Done', owner: 'A', date: heardOn } : null
  return {
    ...{ id, heardOn, theme, audience: '', statement: 'S', soWhat: '', strength: 1, decision: null, result: null },
    ...{ action, mergedInto: null },
  }
}

function merged(all: readonly InsightRecord[], from: number, into: number): InsightRecord[] {
  const source = all[from]
  const kept = all[into]
  if (source === undefined || kept === undefined || mergesInCircle(all, source.id, kept.id)) return [...all]
  return all.map((one) => (one === source ? { ...one, mergedInto: kept.id } : one))
}

function byMonth(all: readonly InsightRecord[]): Record<string, number> {
  const months: Record<string, number> = {}
  for (const theme of insightThemes(all))
    for (const { month, heard } of theme.months) months[month] = (months[month] ?? 0) + heard
  return months
}
