import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'
import { buildReport } from '../src/core/report/build-report.ts'
import { layoutWorkbook, writeWorkbook } from '../src/main/backend/excel/report-workbook.ts'
import { type Bench, time } from './measure.ts'
import { question, sampleFacts } from './sample.ts'
import { inTemporaryFolder } from './workspace.ts'

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

/** The same workbook with 100,000 observations, beside exceljs writing those rows alone; each in a process of its own. */
export async function rows(): Promise<Bench> {
  const count = 100_000
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'model.json')
    writeFileSync(path, JSON.stringify(buildReport(await sampleFacts(), question)))
    const plainRows = await alone([String(count)])
    const ours = await alone([String(count), path])
    const timing = (way: string, { milliseconds, processor, megabytes }: Measured) => ({
      way: `${way}: ${Math.round(megabytes)} MB of memory`,
      milliseconds,
      processor,
    })
    return {
      title: `rows: ${count} observations, ${(ours.bytes / 1e6).toFixed(1)} MB`,
      timings: [timing('exceljs in memory', plainRows), timing('workbook with data', ours)],
    }
  })
}

interface Measured {
  readonly milliseconds: number
  readonly processor: number
  readonly megabytes: number
  readonly bytes: number
}

/** In a process of its own, so that memory is that of one way alone. */
async function alone(words: readonly string[]): Promise<Measured> {
  const script = join(import.meta.dirname, 'workbook-rows.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...words])
  return JSON.parse(stdout)
}

async function plain(sheets: readonly { readonly rows: number; readonly columns: number }[]): Promise<void> {
  const book = new ExcelJS.Workbook()
  for (const [place, { rows, columns }] of sheets.entries()) {
    const sheet = book.addWorksheet(`Sheet ${place + 1}`)
    for (let row = 0; row < rows; row += 1) sheet.addRow(Array.from({ length: columns }, (_, column) => row + column))
  }
  await book.xlsx.writeBuffer()
}
