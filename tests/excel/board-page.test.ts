import { expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { type Comparison, plainComposition } from '../../src/core/report/composition.ts'
import { missesOnPageOne } from '../../src/core/report/pages/missed-page.ts'
import { layoutWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { orvanne, question } from './support/orvanne.ts'

const model = buildReport(orvanne(), question)

function boardWith(misses: number) {
  const [line] = model.board.missed
  if (line === undefined) throw new Error('Nothing missed')
  const missed = Array.from({ length: misses }, (_, place) => ({ ...line, metric: `Metric ${place + 1}` }))
  const { workbook } = layoutWorkbook({ ...model, board: { ...model.board, missed } }, 'en')
  const sheet = workbook.getWorksheet('Board page')
  if (sheet === undefined) throw new Error('No board page')
  const rows = Array.from(sheet.getColumn(1).values, (value) => String(value ?? ''))
  const rowOf = (metric: string) => rows.indexOf(metric)
  // The page ends before the row that begins the next one.
  const { rowBreaks = [] } = sheet.model as { readonly rowBreaks?: readonly { readonly id: number }[] }
  return { rows, rowOf, endOfPage: rowBreaks.map(({ id }) => id) }
}

test('page 1 of the workbook is one page, whatever missed: the gravest on it, the others on the next', () => {
  const { rows, rowOf, endOfPage } = boardWith(35)
  expect(endOfPage).toHaveLength(1)
  const [end = 0] = endOfPage
  expect(rowOf(`Metric ${missesOnPageOne}`)).toBeLessThan(end)
  expect(rowOf(`Metric ${missesOnPageOne + 1}`)).toBeGreaterThan(end + 1)
  expect(rowOf('Metric 35')).toBeGreaterThan(end)
  expect(rows.findIndex((row) => row.startsWith('30 more missed'))).toBeLessThan(end)
  expect(rows.findIndex((row) => row.startsWith('Return on Objectives (ROO) is'))).toBeLessThanOrEqual(end)
})

test('where all fits on it, nothing is said to stand elsewhere', () => {
  const { rows, endOfPage } = boardWith(missesOnPageOne)
  expect(endOfPage).toEqual([])
  expect(rows.filter((row) => row.includes('more missed'))).toEqual([])
})

test('a paper that compares with the year before calls nothing the period before', () => {
  const cellsOf = (comparison: Comparison) => {
    const compared = buildReport(orvanne(), question, { ...plainComposition, comparison })
    const cells: string[] = []
    layoutWorkbook(compared, 'en')
      .workbook.getWorksheet('Board page')
      ?.eachRow((row) => {
        row.eachCell(({ value }) => void cells.push(String(value)))
      })
    return cells
  }
  expect(cellsOf('previous-period')).toEqual(
    expect.arrayContaining(['Index of the previous period', 'Previous period']),
  )
  const year = cellsOf('previous-year')
  expect(year).toEqual(expect.arrayContaining(['Index a year before', 'A year before']))
  expect(year.filter((cell) => /previous period/i.test(cell))).toEqual([])
})

test.each(languages)('on the sheet of figures no text is cut off (%s)', (language) => {
  const { workbook } = layoutWorkbook(model, language)
  const sheet = workbook.worksheets.at(-1)
  expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 2, pageOrder: 'overThenDown' })
  const told = new Set<string>()
  sheet?.eachRow((row, number) => {
    if (number <= 4) return
    told.add([2, 3].map((column) => String(row.getCell(column).value)).join(' '))
    for (const column of [2, 3, 5, 7, 8, 9, 10]) expect(row.getCell(column).alignment?.wrapText).toBe(true)
  })
  // What a figure is called tells it from all others but those that are counted twice.
  expect(told.size).toBeGreaterThan(0.9 * ((sheet?.rowCount ?? 0) - 4))
})
