import { readFileSync } from 'node:fs'
import ExcelJS from 'exceljs'
import type { ReportModel } from '../src/core/report/report-model.ts'
import type { ObservationRow } from '../src/main/backend/excel/data/observation-row.ts'
import { writeWorkbook } from '../src/main/backend/excel/report-workbook.ts'

/** `node bench/workbook-rows.ts ROWS [MODEL]`: the workbook of a report with that many observations, or exceljs alone. */
const [given = '100000', path] = process.argv.slice(2)
const rows = Number(given)

function* observations(): Generator<ObservationRow> {
  for (let row = 1; row <= rows; row += 1) {
    const day = `2026-${String((row % 12) + 1).padStart(2, '0')}-${String((row % 28) + 1).padStart(2, '0')}`
    yield {
      metric: `Metric ${row % 17}`,
      platform: 'LinkedIn',
      account: 'Maren Health',
      subject: `A post on breathing, number ${row}: what patients asked us & what we answered`,
      measure: 'impressions',
      from: day,
      to: day,
      value: (row * 7919) % 100_003,
      file: `content_2026-${row % 12}.xls`,
      row,
      column: row % 25,
    }
  }
}

async function byLibrary(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Data')
  for (const row of observations()) sheet.addRow(Object.values(row))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const model: ReportModel | null = path === undefined ? null : JSON.parse(readFileSync(path, 'utf8'))
const start = performance.now()
const { user, system } = process.cpuUsage()
const bytes = model === null ? await byLibrary() : await writeWorkbook(model, 'en', observations)
const used = process.cpuUsage()
process.stdout.write(
  JSON.stringify({
    milliseconds: performance.now() - start,
    processor: (used.user + used.system - user - system) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    bytes: bytes.length,
  }),
)
