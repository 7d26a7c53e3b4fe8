import { describe, expect, it } from 'vitest'
import { columnLetters } from '../../src/core/column-letters.ts'
import type { Facts } from '../../src/core/facts.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { layoutWorkbook, type WorkbookLayout } from '../../src/main/backend/excel/report-workbook.ts'
import { orvanne, question } from './support/orvanne.ts'
import { definedNames, formulaOf, recalculated } from './support/recalculate.ts'

const model = buildReport(orvanne(), question)

describe('Formulas of the workbook', () => {
  it.each(['en', 'fr'] as const)(
    'compute every cached result anew (%s)',
    (language) => {
      const { workbook } = layoutWorkbook(model, language)
      const read = recalculated(workbook)
      let formulas = 0
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) => {
          row.eachCell((cell) => {
            if (formulaOf(cell.value) === null || cell.master !== cell) return
            formulas += 1
            expectSame(read(sheet.name, cell.address), cell.result, `${sheet.name} ${cell.address}`)
          })
        })
      expect(formulas).toBeGreaterThan(150)
    },
    60_000,
  )

  it('give every figure that stands on a sheet', () => {
    const { workbook, cells } = layoutWorkbook(model, 'en')
    const read = recalculated(workbook)
    for (const { figure, scale, sheet, row, column } of cells) {
      const address = workbook.getWorksheet(sheet)?.getCell(row, column).address ?? ''
      const expected = figure.value === null ? null : figure.value * scale
      expectSame(read(sheet, address), expected, `${figure.id} on ${sheet} ${address}`)
    }
  }, 60_000)
})

describe('A changed input gives the figures that the app would show', () => {
  const cases: readonly (readonly [what: string, inputs: Record<string, number | null>, facts: Facts])[] = [
    ['weights of pillars', { weight_pillar_reputation: 0.1, weight_pillar_insight: 0.55 }, withPillarWeights(10, 55)],
    ['weights of metrics', { weight_metric_trust: 0.2, weight_metric_tone_of_voice: 0.65 }, withTrustWeights(20, 65)],
    ['an actual', { actual_trust: 0.43 }, withLast('trust', 0.43)],
    ['a regression', { actual_followers: 9_000 }, withLast('followers', 9_000)],
    ['an actual that is emptied', { actual_reply: null }, withoutHistory('reply')],
    ['an actual that was missing', { actual_tone_of_voice_2: 30 }, withLast('tone of voice', 30)],
    ['a milestone', { actual_portal: 0 }, withLast('portal', 0)],
    [
      'a guardrail that holds again',
      { actual_handover: 1, done_handover: 9, broken_handover: 0 },
      withLast('handover', 1),
    ],
    ['a step on the ladder', { actual_ladder: 5, done_ladder: 5 }, withStep()],
    ['the cap', { attainment_cap: 1.2, actual_trust: 0.6 }, withCap(1.2, withLast('trust', 0.6))],
    [
      'the cap, where something is missing',
      { attainment_cap: 1.2, actual_trust: null },
      withCap(1.2, withoutHistory('trust')),
    ],
    ['the thresholds', { amber_committed: 0.2, minimum_coverage: 0.9 }, withThresholds(0.2, 0.9)],
  ]

  it.each(cases)('%s', (_, inputs, facts) => {
    const layout = layoutWorkbook(model, 'en')
    for (const [name, value] of Object.entries(inputs)) setInput(layout, name, value)
    expectFigures(layout, facts)
  })
})

it('a changed month gives the actual, and with it the scores, of a metric whose months alone decide', () => {
  const layout = layoutWorkbook(model, 'en')
  for (const [id, value] of [
    ['trust', 0.43],
    ['followers', 9_000],
  ] as const) {
    const month = layout.cells.find(({ figure }) => figure.id === `metric.${id}.history.2026-09`)
    const cell = layout.workbook.getWorksheet(month?.sheet ?? '')?.getCell(month?.row ?? 0, month?.column ?? 0)
    expect(cell?.value, id).toBeTypeOf('number')
    if (cell !== undefined) cell.value = value
  }
  const facts = withLast('trust', 0.43)
  const histories = { ...facts.histories, followers: withLast('followers', 9_000).histories['followers'] ?? [] }
  expectFigures(layout, { ...facts, histories })
})

/** Draws from a seed, so that a failure can be seen again. */
function drawsFrom(seed: number): (from: number, to: number) => number {
  let state = seed
  return (from, to) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return from + Math.floor((state / 2_147_483_648) * (to - from + 1))
  }
}

describe('50 changes of weights by chance', () => {
  const draw = drawsFrom(2026)
  const cases = Array.from({ length: 50 }, (): readonly [number, number, number] => {
    const reputation = draw(1, 90)
    return [reputation, draw(1, 99 - reputation), draw(0, 100)]
  })

  it.each(cases)('pillars %i and %i, a metric %i: the index is that of the app', (reputation, engagement, trust) => {
    const layout = layoutWorkbook(model, 'en')
    const insight = 100 - reputation - engagement
    setInput(layout, 'weight_pillar_reputation', reputation / 100)
    setInput(layout, 'weight_pillar_engagement', engagement / 100)
    setInput(layout, 'weight_pillar_insight', insight / 100)
    setInput(layout, 'weight_metric_trust', trust / 100)
    setInput(layout, 'weight_metric_tone_of_voice', (100 - trust) / 100)
    setInput(layout, 'weight_metric_tone_of_voice_2', 0)
    const facts = withMetricWeights({ trust, 'tone.of/voice': 100 - trust, 'tone of voice': 0 })
    const pillarWeights = { reputation, engagement, insight }
    const { index } = buildReport({ ...facts, settings: { ...facts.settings, pillarWeights } }, question).board
    const read = recalculated(layout.workbook)
    for (const figure of [index.measured, index.floor, index.ceiling, index.coverage, index.plan]) {
      const cell = layout.cells.find((one) => one.figure.id === figure.id && one.sheet === 'Board page')
      const value = cell === undefined ? null : read(cell.sheet, `${columnLetters(cell.column)}${cell.row}`)
      expectSame(value, figure.value === null ? null : figure.value * (cell?.scale ?? 1), figure.id)
    }
  })
})

/** Figures that follow from inputs; the rest of the page (costs, the period before, histories) is not touched by them. */
function expectFigures(layout: WorkbookLayout, facts: Facts): void {
  const changed = layoutWorkbook(buildReport(facts, question), 'en')
  const wanted = new Map(changed.cells.map((cell) => [`${cell.sheet} ${cell.row} ${cell.column}`, cell]))
  const read = recalculated(layout.workbook)
  const scores = layout.cells.filter(({ figure }) => /^(index|pillar|objective|metric)\./.test(figure.id))
  for (const { figure, sheet, row, column } of scores) {
    // What is drawn by chance from all months is computed by the app alone.
    if (/history|previous|\.sample$|\.forecast\.|\.chart\.fc\./.test(figure.id)) continue
    const other = wanted.get(`${sheet} ${row} ${column}`)
    const value = other?.figure.value ?? null
    const address = layout.workbook.getWorksheet(sheet)?.getCell(row, column).address ?? ''
    expectSame(read(sheet, address), value === null ? null : value * (other?.scale ?? 1), `${figure.id} on ${sheet}`)
  }
  for (const [sheet, columns] of [
    ['Scorecard', 'RS'],
    ['Board page', 'JK'],
  ] as const)
    changed.workbook.getWorksheet(sheet)?.eachRow((row, number) => {
      for (const column of columns) {
        const cell = row.getCell(column)
        if (formulaOf(cell.value) !== null)
          expectSame(read(sheet, `${column}${number}`), cell.result, `${sheet} ${cell.address}`)
      }
    })
}

function setInput({ workbook }: WorkbookLayout, name: string, value: number | null): void {
  const place = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)$/.exec(definedNames(workbook).get(name) ?? '')
  if (place === null) throw new Error(`No cell is named ${name}`)
  const cell = workbook.getWorksheet(place[1] ?? '')?.getCell(`${place[2]}${place[3]}`)
  if (cell !== undefined) cell.value = value
}

/** An empty text and an empty cell are both "no data". */
function expectSame(actual: unknown, expected: unknown, where: string): void {
  const plain = (value: unknown) => (value === '' || value === undefined ? null : value)
  if (typeof plain(expected) === 'number') expect(plain(actual), where).toBeTypeOf('number')
  if (typeof expected === 'number' && typeof actual === 'number')
    expect(Math.abs(actual - expected), `${where}: ${actual} is not ${expected}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(expected)),
    )
  else expect(plain(actual), where).toBe(plain(expected))
}

function withPillarWeights(reputation: number, insight: number): Facts {
  const facts = orvanne()
  return {
    ...facts,
    settings: { ...facts.settings, pillarWeights: { ...facts.settings.pillarWeights, reputation, insight } },
  }
}

function withTrustWeights(trust: number, tone: number): Facts {
  return withMetricWeights({ trust, 'tone.of/voice': tone })
}

function withMetricWeights(weights: Readonly<Record<string, number>>): Facts {
  const facts = orvanne()
  const objectives = facts.objectives.map((objective) => ({
    ...objective,
    metrics: objective.metrics.map((metric) => ({ ...metric, weight: weights[metric.id] ?? metric.weight })),
  }))
  return { ...facts, objectives }
}

function withLast(metricId: string, value: number): Facts {
  const facts = orvanne()
  const history = facts.histories[metricId] ?? []
  const last = history.at(-1)
  const point = {
    month: '2026-09',
    numerator: null,
    denominator: null,
    sampleSize: null,
    grade: 'B',
    sources: [],
  } as const
  const points = [...history.slice(0, -1), { ...point, ...last, value }]
  return { ...facts, histories: { ...facts.histories, [metricId]: points } }
}

function withoutHistory(metricId: string): Facts {
  const facts = orvanne()
  return { ...facts, histories: { ...facts.histories, [metricId]: [] } }
}

function withCap(attainmentCap: number, facts: Facts): Facts {
  return { ...facts, settings: { ...facts.settings, attainmentCap } }
}

function withThresholds(amber: number, minimumCoverage: number): Facts {
  const facts = orvanne()
  return {
    ...facts,
    settings: { ...facts.settings, minimumCoverage, committed: { ...facts.settings.committed, amber } },
  }
}

/** The second specialist comes to a meeting too. */
function withStep(): Facts {
  const facts = orvanne()
  const meeting = { stage: 3, date: '2026-09-01', evidence: 'Meeting', onlineChannel: null } as const
  const stakeholders = facts.stakeholders.map((one) =>
    one.id === 'b' ? { ...one, moves: [...one.moves, meeting] } : one,
  )
  return { ...facts, stakeholders }
}
