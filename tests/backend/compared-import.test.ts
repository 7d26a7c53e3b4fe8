import { describe, expect, test } from 'vitest'
import { makeCsv, makeWorkbook } from '../files/make-file.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const figures = ['Clicks', 'Impressions', 'CTR', 'Position']
const periods = ['7/1/26 - 9/30/26', '4/1/26 - 6/30/26']
const header = ['Top queries', ...figures.flatMap((figure) => periods.map((period) => `${period} ${figure}`))]
const compared = makeCsv([header, ['sample', 10, 8, 100, 90, '10%', '8.89%', 1.5, 1.6]])

describe('two periods that one file compares', () => {
  test('are written each with its days and its own cells, once, and taken back together', async () => {
    const test = await openTestWorkspace()
    const path = test.file('Queries.csv', compared)
    expect(await importAs(test, path)).toMatchObject({ added: 8, restated: 0 })
    expect(clicksOf(test)).toEqual([
      { from_date: '2026-04-01', to_date: '2026-06-30', value: 8, row_number: 2, column_number: 3 },
      { from_date: '2026-07-01', to_date: '2026-09-30', value: 10, row_number: 2, column_number: 2 },
    ])
    expect(await importAs(test, path)).toMatchObject({ added: 0, restated: 0 })
    const [past] = await test.handlers['import.list'](undefined)
    await test.handlers['import.undo']({ importId: past?.id ?? '', seen: 99 })
    expect(clicksOf(test)).toEqual([])
  })
})

test('an OpenDocument workbook is imported like a workbook of Excel', async () => {
  const test = await openTestWorkspace()
  const rows = [
    ['Date', ...figures],
    ['2026-09-01', 3, 200, '1.5%', 12.4],
  ]
  expect(await importAs(test, test.file('Chart.ods', makeWorkbook({ Chart: rows }, 'ods')))).toMatchObject({ added: 4 })
})

async function importAs(test: TestBackend, path: string) {
  const { planId, files } = await test.handlers['import.preview']({ drops: [path] })
  const tables = files[0]?.accounts ?? []
  let plan = planId
  for (const [table, account] of tables.entries())
    if (account === null)
      plan = (
        await test.handlers['import.assign']({
          planId: plan,
          answers: [{ tables: [{ file: 0, table }], account: { name: 'Sample' } }],
        })
      ).planId
  return test.handlers['import.apply']({ planId: plan })
}

function clicksOf(test: TestBackend) {
  const columns = 'from_date, to_date, value, row_number, column_number'
  return test.db().prepare(`SELECT ${columns} FROM stored_values WHERE measure = 'clicks' ORDER BY to_date`).all()
}
