import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { isComparable } from '../../src/core/report/scores/comparable.ts'
import { conflictingFigures, figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { emptyFacts, metric, months, objective } from './support/facts.ts'
import { lumen, thirdQuarter } from './support/lumen.ts'

const model = buildReport(lumen, thirdQuarter)
const { board } = model

describe('the index', () => {
  const measured = (0.34 * 0.6 + 0.33 * (5 / 9) + 0.11) / 0.835
  const before = (0.34 * 0.35 + 0.33 * (2 / 9) + 0.11) / 0.835

  test('now, a quarter before, and between', () => {
    expect(board.index.measured.value).toBeCloseTo(measured, 12)
    expect(board.index.previous.value).toBeCloseTo(before, 12)
    expect(board.index.sincePrevious.value).toBeCloseTo(measured - before, 12)
  })

  test('against plan', () => {
    expect(board.index.difference.value).toBeCloseTo(measured - (board.index.plan.value ?? 0), 12)
    expect(board.index.pace.value).toBeCloseTo(measured / (board.index.plan.value ?? 1), 12)
  })
})

test('at the turn of the year an index of other objectives is not compared', () => {
  const first = buildReport(lumen, { period: { from: '2026-01-01', to: '2026-03-31' }, asOf: '2026-03-31' })
  expect(first.board.index.previous.value).toBeNull()
  expect(first.board.index.sincePrevious.value).toBeNull()
})

test('nor an index of mostly other objectives, though one of them was there', () => {
  const [first, second] = [
    objective('old', { weight: 40, period: { from: '2025-01-01', to: '2026-12-31' } }),
    objective('new', { weight: 60 }),
  ]
  const settings = { ...emptyFacts.settings, pillarWeights: { reputation: 100, engagement: 0, insight: 0 } }
  const facts = { ...emptyFacts, settings, objectives: [first, second] }
  expect(isComparable(facts, '2026-09-30', '2025-09-30')).toBe(false)
  expect(
    isComparable(
      {
        ...facts,
        objectives: [
          { ...first, weight: 60 },
          { ...second, weight: 40 },
        ],
      },
      '2026-09-30',
      '2025-09-30',
    ),
  ).toBe(true)
  expect(isComparable(emptyFacts, '2026-09-30', '2026-06-30')).toBe(false)
})

test('the trend runs over twelve months, and a month without objectives has no column', () => {
  const [previous, plan, actual] = board.trend.series
  expect(board.trend.periods).toHaveLength(12)
  expect(board.trend.periods.at(-1)).toBe('2026-09')
  expect(actual?.values.at(-1)?.value).toBe(board.index.measured.value)
  expect(plan?.values.at(-1)?.value).toBe(board.index.plan.value)
  expect(actual?.values[0]?.value).toBeNull()
  expect(plan?.values[0]?.value).toBeNull()
  expect(previous?.values.every((figure) => figure.value === null)).toBe(true)
  expect(board.trend.notes).toEqual([{ number: 1, period: '2026-04', text: 'Congress in Lyon' }])
})

test('the ladder then and now, at or above each stage', () => {
  const [then, now] = board.ladder.series.map((series) => series.values.map((figure) => figure.value))
  expect(board.ladder.rows[0]).toBe('stage.first-contact')
  expect(then).toEqual([2, 1, 0, 0, 0])
  expect(now).toEqual([4, 2, 1, 1, 0])
})

test('cost beside attainment', () => {
  expect(board.cost.total.value).toBe(12_000)
  expect(board.cost.previous.value).toBe(10_000)
  expect(board.cost.budget.value).toBeCloseTo(18_400, 9)
  expect(board.cost.perOutcome).toMatchObject({
    objective: 'Experts work with us',
    outcomes: { value: 3 },
    cost: { value: 6500 },
  })
  expect(board.cost.perOutcome?.each.value).toBeCloseTo(6500 / 3, 9)
  expect(board.cost.perOutcome?.previousEach.value).toBe(5000)
  expect(board.cost.perOutcome?.alternative).toMatchObject({ name: 'a congress stand', each: { value: 5000 } })
})

test('what missed, each once by the gravest thing, the gravest first, with its reason', () => {
  expect(board.missed.map((line) => [line.metric, line.sentence.key, line.reason])).toEqual([
    ['Adverse events handed over within 24 hours', 'missed.guardrail', null],
    ['Relationships climbed', 'missed.pace', null],
    ['Trust in our answers', 'missed.pace', 'The survey reached few doctors'],
    ['Questions answered in a day', 'missed.pace', null],
    ['Metric heard-metric', 'missed.no-data', null],
  ])
})

test('the scorecard holds the formula of each attainment', () => {
  const [dialogue] = model.scorecard.pillars[0]?.objectives ?? []
  const [experts] = model.scorecard.pillars[1]?.objectives ?? []
  expect(dialogue?.weight.value).toBe(1)
  expect(dialogue?.metrics[0]).toMatchObject({
    formula: { kind: 'way' },
    baseline: { value: 0.4 },
    target: { value: 0.6 },
  })
  expect(dialogue?.metrics[0]?.history).toHaveLength(9)
  expect(dialogue?.metrics[2]?.history[8]?.value.value).toBe(0.9)
  expect(experts?.metrics[0]?.formula).toMatchObject({ kind: 'steps', climbed: { value: 5 }, planned: { value: 9 } })
})

describe('figures', () => {
  test('one id is one figure', () => {
    expect(conflictingFigures(model)).toEqual([])
    const ids = figuresOf(model).map((figure) => figure.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(150)
  })

  test('the model is plain data: it survives the process wall', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
  })
})

test('an empty workspace gives a valid paper', () => {
  const empty = buildReport(emptyFacts, thirdQuarter)
  expect(empty.board.title.key).toBe('title.empty')
  expect(empty.board.index.plan.value).toBeNull()
  expect(empty.board).toMatchObject({ outcome: null, relationship: null, insight: null, missed: [] })
  expect(empty.board.cost.perOutcome).toBeNull()
  expect(conflictingFigures(empty)).toEqual([])
})

test('the paper of the days of a campaign names it, and that of a quarter names none', () => {
  const [campaign] = lumen.campaigns
  if (campaign === undefined) throw new Error('No campaign')
  const period = { from: '2026-08-20', to: '2026-09-10' }
  const facts = { ...lumen, campaigns: [campaign, { ...campaign, id: 'lyon', name: 'Congress in Lyon', period }] }
  expect(buildReport(facts, { period, asOf: '2026-09-10' }).campaign).toBe('Congress in Lyon')
  const wholeYear = { period: campaign.period, asOf: '2026-12-31' }
  expect(buildReport(facts, wholeYear)).not.toHaveProperty('campaign')
  expect(buildReport(facts, thirdQuarter)).not.toHaveProperty('campaign')
})

test('of an objective that is known in part only nobody says that it has reached all that was agreed', () => {
  const half = objective('half', { metrics: [metric('known', { weight: 70 }), metric('open', { weight: 30 })] })
  const toldWith = (histories: Facts['histories']) =>
    buildReport({ ...emptyFacts, objectives: [half], histories }, thirdQuarter).objectives.story.map(({ key }) => key)
  expect(toldWith({ known: months([120, 120, 120, 120, 120, 120, 120, 120, 120]) })).toEqual(['story.unknown'])
  const all = months([120, 120, 120, 120, 120, 120, 120, 120, 120])
  expect(toldWith({ known: all, open: all })).toContain('story.nearest')
})
