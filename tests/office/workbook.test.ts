import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { layoutWorkbook, writeWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { writeSlides } from '../../src/main/backend/slides/report-slides.ts'
import { orvanne, question } from '../excel/support/orvanne.ts'
import { definedNames, formulaOf } from '../excel/support/recalculate.ts'
import { throughOffice } from './office.ts'

const model = buildReport(orvanne(), question)

describe.each(languages)('In LibreOffice (%s)', (language) => {
  it('every figure on every sheet is that of the model after it was computed anew', async () => {
    const { workbook, cells } = layoutWorkbook(model, language)
    dropCachedResults(workbook)
    const computed = await recomputed(workbook)
    const sheets = new Set(cells.map(({ sheet }) => sheet))
    expect(sheets.size).toBeGreaterThanOrEqual(7)
    for (const { figure, scale, sheet, row, column } of cells) {
      const cell = computed.getWorksheet(sheet)?.getCell(row, column)
      const value = cell?.formula === undefined ? cell?.value : cell.result
      if (figure.value === null) expect(value ?? '', figure.id).toBe('')
      else expect(value, `${figure.id} on ${sheet}`).toBeCloseTo(figure.value * scale, 9)
    }
  })

  it('charts are still there after the round trip, with their series', async () => {
    const { charts } = layoutWorkbook(model, language)
    const back = unzipSync(throughOffice(await writeWorkbook(model, language), 'xlsx', 'xlsx'))
    const kept = Object.entries(back).filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    expect(kept).toHaveLength(charts.flat().length)
    for (const [name, bytes] of kept) expect(new TextDecoder().decode(bytes), name).toContain('<c:ser>')
  })

  it('the slides open, with their charts', async () => {
    const back = unzipSync(throughOffice(await writeSlides(model, language), 'pptx', 'pptx'))
    const names = Object.keys(back)
    expect(names.filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(4)
    expect(names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThanOrEqual(6)
  })
})

it('LibreOffice gives the index that the app gives for other weights', async () => {
  const { workbook, cells } = layoutWorkbook(model, 'en')
  const weights = { reputation: 10, engagement: 35, insight: 55 }
  for (const [pillar, weight] of Object.entries(weights)) setInput(workbook, `weight_pillar_${pillar}`, weight / 100)
  dropCachedResults(workbook)
  const facts = orvanne()
  const { index } = buildReport({ ...facts, settings: { ...facts.settings, pillarWeights: weights } }, question).board
  const computed = await recomputed(workbook)
  const place = cells.find(({ figure, sheet }) => figure.id === 'index.measured' && sheet === 'Board page')
  const shown = computed.getWorksheet('Board page')?.getCell(place?.row ?? 1, place?.column ?? 1).result
  expect(shown).toBeCloseTo(100 * (index.measured.value ?? Number.NaN), 9)
})

async function recomputed(workbook: ExcelJS.Workbook): Promise<ExcelJS.Workbook> {
  const computed = new ExcelJS.Workbook()
  const given = new Uint8Array(await workbook.xlsx.writeBuffer())
  await computed.xlsx.load(throughOffice(given, 'xlsx', 'xlsx').slice().buffer)
  return computed
}

function setInput(workbook: ExcelJS.Workbook, name: string, value: number): void {
  const [, sheet = '', column, row] = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)$/.exec(definedNames(workbook).get(name) ?? '') ?? []
  const cell = workbook.getWorksheet(sheet)?.getCell(`${column}${row}`)
  if (cell === undefined) throw new Error(`No cell is named ${name}`)
  cell.value = value
}

/** LibreOffice takes a cached result for granted, so it is given none and has to compute. */
function dropCachedResults(workbook: ExcelJS.Workbook): void {
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const formula = formulaOf(cell.value)
        if (formula !== null && cell.master === cell) cell.value = { formula, date1904: false }
      })
    })
}
