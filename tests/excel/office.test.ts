import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/core/report/build-report.ts'
import { layoutWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { officeIsInstalled, throughOffice } from './support/office.ts'
import { orvanne, question } from './support/orvanne.ts'
import { formulaOf } from './support/recalculate.ts'

const name = officeIsInstalled
  ? 'The workbook in LibreOffice'
  : 'The workbook in LibreOffice (skipped: soffice is not installed)'

describe.skipIf(!officeIsInstalled)(name, () => {
  it.each(['en', 'fr'] as const)(
    'shows every figure of the model after it was computed anew (%s)',
    async (language) => {
      const { workbook, cells } = layoutWorkbook(buildReport(orvanne(), question), language)
      dropCachedResults(workbook)
      const computed = new ExcelJS.Workbook()
      const given = new Uint8Array(await workbook.xlsx.writeBuffer())
      await computed.xlsx.load(throughOffice(given).slice().buffer)
      for (const { figure, scale, sheet, row, column } of cells) {
        const cell = computed.getWorksheet(sheet)?.getCell(row, column)
        const value = cell?.formula === undefined ? cell?.value : cell.result
        if (figure.value === null) expect(value ?? '', figure.id).toBe('')
        else expect(value, `${figure.id} on ${sheet}`).toBeCloseTo(figure.value * scale, 9)
      }
    },
    120_000,
  )
})

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
