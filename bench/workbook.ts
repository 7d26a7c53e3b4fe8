import ExcelJS from 'exceljs'
import { buildReport } from '../src/core/report/build-report.ts'
import { layoutWorkbook, writeWorkbook } from '../src/main/backend/excel/report-workbook.ts'
import { type Bench, time } from './measure.ts'
import { question, sampleFacts } from './sample.ts'

/** The workbook of the sample company, beside exceljs writing as many plain cells. */
export async function workbook(): Promise<Bench> {
  const model = buildReport(await sampleFacts(), question)
  const { workbook: laid } = layoutWorkbook(model, 'en')
  const sheets = laid.worksheets.map(({ rowCount, columnCount }) => ({ rows: rowCount, columns: columnCount }))
  const bytes = (await writeWorkbook(model, 'en')).length
  return {
    title: `workbook: ${sheets.length} sheets, ${Math.round(bytes / 1000)} kB`,
    timings: [
      await time('exceljs: sheets of the same size, numbers alone', 5, () => plain(sheets)),
      await time('lay out the sheets', 5, () => layoutWorkbook(model, 'en')),
      await time('lay out and write', 5, () => writeWorkbook(model, 'en')),
    ],
  }
}

async function plain(sheets: readonly { readonly rows: number; readonly columns: number }[]): Promise<void> {
  const book = new ExcelJS.Workbook()
  for (const [place, { rows, columns }] of sheets.entries()) {
    const sheet = book.addWorksheet(`Sheet ${place + 1}`)
    for (let row = 0; row < rows; row += 1) sheet.addRow(Array.from({ length: columns }, (_, column) => row + column))
  }
  await book.xlsx.writeBuffer()
}
