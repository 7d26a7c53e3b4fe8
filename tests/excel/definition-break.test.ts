import { expect, test } from 'vitest'
import type { Facts } from '../../src/core/facts.ts'
import type { MeasureBinding } from '../../src/core/metric.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { layoutWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { orvanne, question } from './support/orvanne.ts'
import { recalculated } from './support/recalculate.ts'

/** LinkedIn counts followers and engagement otherwise from April on: a way to go and a level to keep are both cut. */
function broken(): Facts {
  const facts = orvanne()
  const measures: Readonly<Record<string, MeasureBinding['measure']>> = {
    followers: 'followers',
    level: 'engagement-rate',
  }
  const objectives = facts.objectives.map((objective) => ({
    ...objective,
    metrics: objective.metrics.map((metric) => {
      const measure = measures[metric.id]
      if (measure === undefined) return metric
      const rest = {
        denominator: null,
        subject: 'account',
        platforms: ['linkedin'],
        accountIds: [],
        campaignId: null,
        textContains: [],
      } as const
      return { ...metric, binding: { kind: 'measure' as const, measure, ...rest } }
    }),
  }))
  const change = {
    id: 'own-1',
    platform: 'linkedin',
    measures: ['followers', 'engagement-rate'],
    date: '2026-04-01',
    origin: 'own',
    what: 'Counted otherwise',
    source: '',
  } as const
  return { ...facts, objectives, definitions: { changes: [change], splices: [] } }
}

test('the workbook computes no attainment across a change of definition either', () => {
  const model = buildReport(broken(), question)
  const metrics = model.scorecard.pillars.flatMap(({ objectives }) => objectives.flatMap(({ metrics }) => metrics))
  expect(
    metrics
      .filter(({ definition }) => definition !== null)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['followers', 'level'])
  const { workbook, cells } = layoutWorkbook(model, 'en')
  const read = recalculated(workbook)
  for (const { figure, scale, sheet, row, column } of cells) {
    const address = workbook.getWorksheet(sheet)?.getCell(row, column).address ?? ''
    const value = read(sheet, address)
    if (figure.value === null) expect([null, undefined, ''], figure.id).toContain(value)
    else expect(Number(value), figure.id).toBeCloseTo(figure.value * scale, 8)
  }
})
