import { expect, test } from 'vitest'
import { costKinds } from '../../src/core/evidence/cost.ts'
import { readCostTable } from '../../src/core/evidence/cost-table.ts'
import type { Cell } from '../../src/core/import/cell.ts'
import { languages } from '../../src/core/language.ts'
import { label } from '../../src/core/text/label.ts'
import { say } from '../../src/core/text/phrasebook.ts'

test.each(languages)('a table in the words of the screen is read, in %s', (language) => {
  const columns = ['month', 'kind', 'amount-short', 'note'] as const
  const header: Cell[] = columns.map((column) => say(language, `register.costs.${column}`))
  const rows: Cell[][] = costKinds.map((kind) => ['2026-09', label(language, `cost.${kind}`), '12', 'Films'])
  const table = { name: 'costs', index: 0, firstRow: 1, rows: [header, ...rows] }
  const read = readCostTable(table, { campaigns: [], objectives: [] })
  expect(read?.rows.map(({ kind, note, faults }) => ({ kind, note, faults }))).toEqual(
    costKinds.map((kind) => ({ kind, note: 'Films', faults: [] })),
  )
})
