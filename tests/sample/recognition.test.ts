import { expect, it } from 'vitest'
import { accounts, exports } from '../../resources/sample/make/company/accounts.ts'
import { makeExports } from '../../resources/sample/make/exports.ts'
import { interpretExports } from '../../src/core/import/interpret-exports.ts'
import { heldTables } from '../../src/core/import/values/held-values.ts'
import { readExport } from '../../src/main/backend/files/read-export.ts'

const reads = interpretExports(
  makeExports().map(({ path, bytes }) => readExport(bytes, path)),
  () => ({ importedOn: '2026-09-30', open: heldTables().open }),
)

it('has every export recognised, every row read, and nothing worse than a notice', () => {
  for (const read of reads) {
    expect({ file: read.file.name, status: read.status }).toEqual({ file: read.file.name, status: 'recognised' })
    expect(read.problems.filter((problem) => problem.severity !== 'notice')).toEqual([])
    for (const { tally } of read.tables) expect(tally.observed).toBe(tally.rows)
  }
})

it('covers the eighteen months', () => {
  const periods = reads.flatMap((read) => read.period ?? [])
  expect(periods.map(({ from }) => from).sort()[0]).toBe('2025-04-01')
  expect(
    periods
      .map(({ to }) => to)
      .sort()
      .at(-1),
  ).toBe('2026-09-30')
})

it('gives each export to an account of its network', () => {
  const owners = exports.map(({ accountId }) => accounts.find(({ id }) => id === accountId)?.platform)
  expect(reads.map((read) => read.tables[0]?.platform)).toEqual(owners)
})
