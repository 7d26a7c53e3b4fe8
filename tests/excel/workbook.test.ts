import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/core/language.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { layoutWorkbook, writeWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { emptyCompany, orvanne, question } from './support/orvanne.ts'
import { formulaOf } from './support/recalculate.ts'

const model = buildReport(orvanne(), question)
const books = new Map<Language, ExcelJS.Workbook>()

async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer)
  return workbook
}

function book(language: Language): ExcelJS.Workbook {
  const workbook = books.get(language)
  if (workbook === undefined) throw new Error(`No workbook in ${language}`)
  return workbook
}

beforeAll(async () => {
  for (const language of languages) books.set(language, await readBack(await writeWorkbook(model, language)))
}, 120_000)

describe.each(languages)('The written workbook (%s)', (language) => {
  it('holds every figure that stands on a sheet, unrounded', () => {
    const { cells } = layoutWorkbook(model, language)
    expect(cells.length).toBeGreaterThan(200)
    for (const { figure, scale, sheet, row, column } of cells) {
      const shown = shownBy(book(language).getWorksheet(sheet)?.getCell(row, column))
      if (figure.value === null) expect(shown, figure.id).toBeNull()
      else expect(shown, `${figure.id} on ${sheet}`).toBeCloseTo(figure.value * scale, 9)
    }
  })

  it('shows every score and every agreed value of the model', () => {
    const standing = new Set(layoutWorkbook(model, language).cells.map(({ figure }) => figure.id))
    const scores =
      /^(index|(pillar|objective|metric)\..+)\.(measured|floor|ceiling|coverage|plan|difference|pace|weight|baseline|target|actual|attainment|counted|expected|sample|met|due|climbed|planned)$/
    const lost = figuresOf(model).filter(({ id }) => scores.test(id) && !standing.has(id))
    // An objective that has not begun has a weight in the method's sentence, and no row.
    expect(lost.map(({ id }) => id)).toEqual(['objective.next.weight'])
  })

  it('has names that a spreadsheet accepts', () => {
    const names = book(language).worksheets.map((sheet) => sheet.name)
    expect(names).toHaveLength(10)
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
    const defined = book(language).definedNames.model.map(({ name }) => name)
    expect(new Set(defined.map((name) => name.toLowerCase())).size).toBe(defined.length)
    for (const name of defined) expect(name).toMatch(/^[a-z]+_[a-z0-9_]+$/)
  })

  it('leaves text that looks like a formula as text', () => {
    const texts = ['=1+1 tone of coverage', '=HYPERLINK("http://evil.example","tweet_activity.csv")']
    const cells = book(language)
      .worksheets.flatMap(textCells)
      .filter((cell) => texts.includes(String(cell.value)))
    expect(cells.length).toBeGreaterThanOrEqual(3)
    for (const cell of cells) {
      expect(cell.type).toBe(ExcelJS.ValueType.String)
      expect(cell.numFmt).toBe('@')
    }
    const everyFormula = book(language).worksheets.flatMap(formulasOf).join('\n')
    expect(everyFormula).not.toMatch(/HYPERLINK|WEBSERVICE|DDE|evil/)
  })

  it('says in its properties what it is, and prints on A4', () => {
    const workbook = book(language)
    expect(workbook.title).toContain('Orvanne Pharma & Fils')
    expect(workbook.company).toBe('Orvanne Pharma & Fils')
    expect(Reflect.get(workbook, 'language')).toBe(language)
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup.paperSize).toBe(9)
      expect(sheet.pageSetup.fitToPage).toBe(true)
      expect(sheet.headerFooter.oddHeader).toContain('Orvanne Pharma && Fils')
    }
  })

  it('has no key of a message where a word should be', () => {
    const keys = book(language).worksheets.flatMap(textCells)
    for (const cell of keys) expect(String(cell.value)).not.toMatch(/^(workbook|term|report)\.|…/)
  })

  it('can be written of an empty workspace', async () => {
    const empty = await readBack(await writeWorkbook(buildReport(emptyCompany(), question), language))
    expect(empty.worksheets).toHaveLength(10)
  })
})

/** What a reader sees: an empty text is an empty cell. */
function shownBy(cell: ExcelJS.Cell | undefined): unknown {
  const value = cell?.formula === undefined ? cell?.value : cell.result
  return value === undefined || value === '' ? null : value
}

function textCells(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  return everyCell(sheet).filter((cell) => typeof cell.value === 'string')
}

function formulasOf(sheet: ExcelJS.Worksheet): string[] {
  return everyCell(sheet).flatMap((cell) => formulaOf(cell.value) ?? [])
}

function everyCell(sheet: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cells: ExcelJS.Cell[] = []
  sheet.eachRow((row) => {
    row.eachCell((cell) => cells.push(cell))
  })
  return cells
}
