import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from '../../src/core/report/build-report.ts'
import type { ObservationRow } from '../../src/main/backend/excel/data/observation-row.ts'
import { writeWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { orvanne, question } from './support/orvanne.ts'
import { parseXml } from './support/xml-tree.ts'

const count = 12_345

function observation(number: number): ObservationRow {
  return {
    metric: '=1+1 tone of coverage',
    platform: 'LinkedIn',
    account: 'Orvanne <Pharma> & Fils',
    subject: number === 1 ? '=HYPERLINK("http://evil.example")' : `Post ${number} 🫀 « cœur »`,
    measure: 'Impressions',
    from: '2026-09-01',
    to: '2026-09-30',
    value: number * 1.25,
    file: 'content.xls',
    row: number + 1,
    column: 3,
  }
}

let bytes: Uint8Array
const sheet = new ExcelJS.Workbook()
beforeAll(async () => {
  function* rows() {
    for (let number = 1; number <= count; number += 1) yield observation(number)
  }
  bytes = await writeWorkbook(buildReport(orvanne(), question), 'en', rows)
  await sheet.xlsx.load(bytes.slice().buffer)
}, 120_000)

describe('The sheet of the observations', () => {
  const data = () => sheet.getWorksheet('Data')

  it('holds every row as it was given, numbers as numbers, days as days and text as text', () => {
    expect(data()?.rowCount).toBe(count + 4)
    for (const number of [1, 2, 2_000, 2_001, count]) {
      const given = observation(number)
      const row = data()?.getRow(number + 4)
      expect([1, 2, 3, 4, 5, 9].map((column) => row?.getCell(column).value)).toEqual([
        given.metric,
        given.platform,
        given.account,
        given.subject,
        given.measure,
        given.file,
      ])
      expect(row?.getCell(6).value).toEqual(new Date('2026-09-01T00:00:00Z'))
      expect([8, 10, 11].map((column) => row?.getCell(column).value)).toEqual([given.value, given.row, given.column])
      expect(row?.getCell(4).formula).toBeUndefined()
    }
  })

  it('is filtered and printed to its last row, and stands behind the other sheets', () => {
    expect(data()?.autoFilter).toBe(`A4:K${count + 4}`)
    const names = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())
    expect(names).toContain(`Data&apos;!$A$1:$K$${count + 4}<`)
    expect(sheet.worksheets.at(-1)?.name).toBe('Data')
    expect(sheet.worksheets).toHaveLength(11)
  })

  it('is well-formed, and its charts are where they were', () => {
    const parts = Object.entries(unzipSync(bytes))
    for (const [name, part] of parts) expect(() => parseXml(strFromU8(part)), name).not.toThrow()
    expect(parts.filter(([name]) => name.startsWith('xl/charts/')).length).toBeGreaterThan(10)
  }, 60_000)

  it('can be empty', async () => {
    const empty = new ExcelJS.Workbook()
    await empty.xlsx.load((await writeWorkbook(buildReport(orvanne(), question), 'fr', () => [])).slice().buffer)
    expect(empty.getWorksheet('Données')?.rowCount).toBe(4)
  }, 60_000)
})
