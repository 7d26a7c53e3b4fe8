import { expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { writeFormula } from '../../src/core/report/trace/figure-formula.ts'
import { nameOfFigure } from '../../src/core/report/trace/figure-name.ts'
import { figureParts, seriesCodes, tableOf } from '../../src/core/report/trace/figure-parts.ts'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { traceNumbers } from '../../src/core/report/trace/trace-numbers.ts'
import { tracedFigures } from '../../src/core/report/trace/traced-figures.ts'
import { writeFigureName } from '../../src/core/text/write-figure-name.ts'
import { orvanne, question as orvanneQuestion } from '../excel/support/orvanne.ts'
import { lumen, thirdQuarter } from './support/lumen.ts'

const papers: readonly ReportModel[] = [buildReport(orvanne(), orvanneQuestion), buildReport(lumen, thirdQuarter)]

test('no two figures of a paper have the same number', () => {
  for (const paper of papers) {
    const numbers = [...traceNumbers(paper).values()]
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers.length).toBe(figuresOf(paper).length)
  }
})

test('every figure has a name and a formula in both languages', () => {
  for (const paper of papers)
    for (const { figure, ...named } of tracedFigures(paper)) {
      const { id } = figure
      const { owner, part } = nameOfFigure(id)
      const listed: readonly string[] = figureParts[tableOf(owner)]
      expect(listed.includes(part) || seriesCodes[part] !== undefined, `${id}: ${part}`).toBe(true)
      for (const language of languages) {
        expect(writeFigureName(named, language), id).not.toMatch(/(?:figures|trace|term)\./)
        expect(writeFormula(id, language), id).not.toContain('trace.')
      }
    }
})

test('inputs are figures of the same paper, and never the figure itself', () => {
  for (const paper of papers) {
    const traced = tracedFigures(paper)
    const numbers = new Set(traced.map(({ number }) => number))
    for (const { number, inputs } of traced) {
      expect(inputs).not.toContain(number)
      for (const input of inputs) expect(numbers.has(input), `${number} from ${input}`).toBe(true)
    }
  }
})

test('a number that was printed once leads to the same figure for ever', () => {
  const numbers = (id: string) => papers.map((paper) => traceNumbers(paper).get(id) ?? null)
  expect(numbers('index.measured')).toEqual(['0a', '0a'])
  expect(numbers('pillar.engagement.coverage')).toEqual(['2d', '2d'])
  expect(numbers('cost.total')).toEqual(['4a', '4a'])
  expect(numbers('settings.pace.amber')).toEqual(['10i', '10i'])
  const first = papers.map(
    ({ scorecard }) => scorecard.pillars.flatMap(({ objectives }) => objectives)[0]?.metrics[0]?.id,
  )
  for (const [place, id] of first.entries()) {
    const of = traceNumbers(papers[place] ?? expect.fail())
    expect(of.get(`metric.${id}.actual`)).toMatch(/^[123]\.1\.1a$/)
    expect(of.get(`metric.${id}.forecast.needed`) ?? '1.1.1y').toMatch(/\.1\.1y$/)
  }
})

test('a new metric at the end of an objective changes no other number', () => {
  const facts = orvanne()
  const [objective] = facts.objectives
  if (objective === undefined) return expect.fail()
  const added = objective.metrics.map((metric) => ({ ...metric, id: `${metric.id}-again`, weight: 0 })).slice(0, 1)
  const grown = { ...objective, metrics: [...objective.metrics, ...added] }
  const before = traceNumbers(buildReport(facts, orvanneQuestion))
  const after = traceNumbers(
    buildReport(
      { ...facts, objectives: facts.objectives.map((one) => (one === objective ? grown : one)) },
      orvanneQuestion,
    ),
  )
  for (const [id, number] of before) expect(after.get(id) ?? number, id).toBe(number)
})
