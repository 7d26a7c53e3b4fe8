import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/core/language.ts'
import type { Figure } from '../../src/core/report/figure.ts'
import { figuresOf } from '../../src/core/report/trace/figures-of.ts'
import { writeFigure } from '../../src/core/text/format-value.ts'
import { layoutWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { readPaper, withoutSpace } from '../report/support/read-paper.ts'
import { runDemo } from './demo.ts'
import { pdfParts } from './pdf-parts.ts'

/** Marks without a label on page 1: earlier years and plans. A pillar's coverage is said there only where it is partial. */
const onlyDrawn = /^trend\..*\.(py|pl)$|^pillar\.\w+\.(plan|coverage)$/
/** How good past forecasts were is said in the annex. */
const ofAnnex = /^calibration\./
/** What only the workbook computes with, and the months, which are the annex's. */
const unprinted =
  /\.(counted|met|due|climbed|planned|level|sample)$|\.history\.|\.chart\.|\.forecast\.(?:attained$|low\.|high\.)|^calibration\.(kept|chances)$/

describe.each(languages)('the demo in %s', (language) => {
  test('says the same in the model, in the PDF and in the workbook', async () => {
    const { model, pdf, workbook } = await runDemo(language)
    const known = figuresOf(model).filter((figure) => figure.value !== null)
    const ids = (figures: readonly Figure[], text: string) =>
      figures
        .filter((figure) => !text.includes(withoutSpace(writeFigure(figure, language, model.currency))))
        .map(({ id }) => id)

    const paper = await readPaper(pdf)
    const [first = '', ...others] = paper.pages
    const board = figuresOf({ board: model.board }).filter(({ id }) => !/alternative-extra$/.test(id))
    const onBoard = board.filter(({ id, value }) => value !== null && !onlyDrawn.test(id) && !ofAnnex.test(id))
    const onScorecard = known.filter(
      ({ id }) => /^(pillar|objective|metric|calibration)\./.test(id) && !unprinted.test(id),
    )
    expect(onBoard.length).toBeGreaterThan(60)
    expect(ids(onBoard, first)).toEqual([])
    expect(onScorecard.length).toBeGreaterThan(100)
    expect(ids(onScorecard, others.join(''))).toEqual([])
    expect(others[0]).toContain(withoutSpace(model.scorecard.pillars[0]?.objectives[0]?.statement ?? '–'))

    const book = new ExcelJS.Workbook()
    await book.xlsx.load(workbook.slice().buffer)
    const { cells } = layoutWorkbook(model, language)
    expect(new Set(cells.map(({ figure }) => figure.id)).size).toBeGreaterThan(200)
    for (const { figure, scale, sheet, row, column } of cells) {
      const cell = book.getWorksheet(sheet)?.getCell(row, column)
      const value = cell?.formula === undefined ? cell?.value : cell.result
      if (figure.value === null) expect(value ?? '', figure.id).toBe('')
      else expect(value, `${figure.id} on ${sheet}`).toBeCloseTo(figure.value * scale, 9)
    }

    const parts = await pdfParts(pdf)
    expect(parts.tagged).toBe(true)
    expect(paper.language).toBe(language)
    expect(paper.title).toContain(model.organisation)
    expect(paper.headings.length).toBeGreaterThan(15)
    expect(parts.author).toMatch(/./)
    // The logo of the house with its transparency: charts are vectors.
    expect(parts.pictures).toBe(2)
    expect(parts.fonts.named).toBeGreaterThan(0)
    expect(parts.fonts.embedded).toBe(parts.fonts.named)
    expect(pdf.byteLength).toBeLessThan(1_000_000)
  }, 180_000)
})
