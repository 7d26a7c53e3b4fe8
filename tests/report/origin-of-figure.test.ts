import { expect, test } from 'vitest'
import { buildReport } from '../../src/core/report/build-report.ts'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { originOfFigure } from '../../src/core/report/trace/origin-of-figure.ts'
import { figure } from '../../src/core/report/words.ts'
import { orvanne, question } from '../excel/support/orvanne.ts'
import { sampleReport } from './support/sample-report.ts'

/** Months and years are indexes of other days, which their own periods trace; the rest speaks of forecasts or of us, not of data. */
const ofOtherDays = /^(?:trend|forecast|calibration)\.|^then\.\d+\.(?:index|headcount)$/

test('every figure of the report leads to metrics, to other figures, or to an entry', async () => {
  const model = await sampleReport('en')
  const known = figuresOf(model).filter(({ id, value }) => value !== null && !ofOtherDays.test(id))
  expect(known.length).toBeGreaterThan(100)
  for (const one of known) {
    const origin = originOfFigure(model, one)
    expect(origin, one.id).not.toBeNull()
    if (origin?.kind === 'metrics') expect(origin.metrics, one.id).not.toEqual([])
    if (origin?.kind !== 'inputs') continue
    for (const input of origin.inputs.filter(({ figure: { value } }) => value !== null))
      expect(originOfFigure(model, input.figure), `${one.id} from ${input.figure.id}`).not.toBeNull()
  }
  expect(originOfFigure(model, figure('index.measured', null, 'index'))).toBeNull()
  expect(originOfFigure(model, figure('metric.none.actual', 1, 'count'))).toBeNull()
})

test('a metric whose id holds points leads to its values all the same', () => {
  const model = buildReport(orvanne(), question)
  const id = 'metric.tone.of/voice'
  expect(originOfFigure(model, figure(`${id}.weight`, 0.2, 'share'))).toMatchObject({ kind: 'entry' })
  expect(originOfFigure(model, figure(`${id}.attainment`, 0.5, 'attainment'))).toMatchObject({
    kind: 'metrics',
    metrics: [{ id: 'tone.of/voice' }],
  })
})
