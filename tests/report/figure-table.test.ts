import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../src/core/report/build-report.ts'
import type { ReportModel } from '../../src/core/report/report-model.ts'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { traceNumbers } from '../../src/core/report/trace/trace-numbers.ts'
import { writeFigureTable } from '../../src/core/text/write-figure-table.ts'
import { readCsv } from '../../src/main/backend/files/read-csv.ts'
import { writeCsv } from '../../src/main/backend/files/write-csv.ts'
import { orvanne, question } from '../excel/support/orvanne.ts'
import { sampleReport } from './support/sample-report.ts'

const ofOrvanne = buildReport(orvanne(), question)
const tableOf = (model: ReportModel, language: 'en' | 'fr') => writeFigureTable(model, language).slice(1)

describe('every figure of the report is one row, worded and valued', () => {
  test.each(['en', 'fr'] as const)('in %s', async (language) => {
    for (const model of [await sampleReport(language), ofOrvanne]) {
      const rows = tableOf(model, language)
      expect(rows.map((row) => row.at(-1)).sort()).toEqual(
        figuresOf(model)
          .map(({ id }) => id)
          .sort(),
      )
      // A key without words is said as itself.
      expect(rows.flat().filter((cell) => /^(?:figures|term|menu)\./.test(String(cell)))).toEqual([])
    }
  })
})

test('a figure stands beside its earlier value, its plan and its source', async () => {
  const rows = tableOf(await sampleReport('en'), 'en')
  const row = (code: string) => rows.find((one) => one.at(-1) === code)
  expect(row('metric.metric-trust.actual')).toEqual([
    expect.stringMatching(/^1\.\d+\.\d+a$/),
    'Metric',
    expect.stringContaining('trust'),
    'Actual',
    'Q3\u00a02026',
    61.0091743119,
    '%',
    57.3529411765,
    60.1566484517,
    expect.stringContaining('Values of the metric'),
    'metric.metric-trust.actual',
  ])
  expect(row('cost.2026-09.ac')?.slice(4, 8)).toEqual(['September 2026', 19790, 'EUR', 17690])
  expect(row('ladder.dialogue.now')?.slice(1, 8)).toEqual([
    'Ladder of relationships',
    'Dialogue',
    'At this stage or above',
    'Q3\u00a02026',
    9,
    'people',
    2,
  ])
})

test('its trace number is that of the annex and of the sheet of figures, and no spreadsheet takes it for a number', async () => {
  const model = await sampleReport('en')
  const numbers = new Map(tableOf(model, 'en').map((row) => [row.at(-1), row[0]]))
  expect(numbers).toEqual(new Map(traceNumbers(model)))
  for (const number of numbers.values()) expect(Number(String(number).replace(',', '.')), String(number)).toBeNaN()
})

describe('a spreadsheet of the language reads the numbers back', () => {
  test.each([
    ['en', ',', '.'],
    ['fr', ';', ','],
  ] as const)('%s', async (language, separator, decimal) => {
    const table = writeFigureTable(ofOrvanne, language)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(table, language))
    expect(text.startsWith('\ufeff')).toBe(true)
    const read = Papa.parse<string[]>(text.slice(1), { delimiter: separator, skipEmptyLines: true }).data
    expect(read).toHaveLength(table.length)
    for (const [place, row] of read.entries())
      for (const [column, cell] of row.entries()) {
        const meant = table[place]?.[column]
        if (typeof meant === 'number') expect(Number(cell.replace(decimal, '.')), cell).toBe(meant)
        else if (meant === null) expect(cell).toBe('')
        else expect(cell.replace(/^'/, '')).toBe(meant)
      }
  })
})

test('a text that would run as a formula is held back, a negative number is not', () => {
  const bytes = writeCsv([['=1+1', '+33 1', '-name', '@here', ' \t=2', 'a;b', 'say "no"', -1.5, null]], 'fr')
  const [row] = Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ';' }).data
  expect(row).toEqual(["'=1+1", "'+33 1", "'-name", "'@here", "' \t=2", 'a;b', 'say "no"', '-1,5', ''])
  expect([...(readCsv(bytes, 'figures.csv').tables[0]?.rows ?? [])][0]?.[5]).toBe('a;b')
})
