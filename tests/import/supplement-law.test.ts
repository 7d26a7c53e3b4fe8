import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExportFile } from '../../src/core/import/export-file.ts'
import { interpretExport } from '../../src/core/import/interpret-export.ts'
import { recognise } from '../../src/core/import/recognise.ts'
import { keyOf, type Supplement } from '../../src/core/import/supplement/supplement.ts'
import { heldTables } from '../../src/core/import/values/held-values.ts'
import { readExports } from '../../src/main/backend/files/read-export.ts'
import { makeCsv, type Rows } from '../files/make-file.ts'

/** A few exports with whatever makes them hard: totals, several accounts, ids, days in one language. */
const exports: readonly { readonly name: string; readonly rows: Rows }[] = [
  {
    name: 'Table data.csv',
    rows: [
      ['Content', 'Video title', 'Video publish time', 'Views', 'Watch time (hours)'],
      ['Total', '', '', '300', '20.5'],
      ['abcdefghijk', 'One', 'Jan 13, 2026', '200', '15.5'],
      ['abcdefghijl', 'Two', 'Jan 15, 2026', '100', '5'],
    ],
  },
  {
    name: 'Profile Performance.csv',
    rows: [
      ['Date', 'Network', 'Profile', 'Audience', 'Impressions'],
      ['09-13-2026', 'Facebook', 'Sample', '1,234', '500'],
      ['09-13-2026', 'X', '@sample', '70', '40'],
    ],
  },
  {
    name: 'ads.csv',
    rows: [
      ['Campaign name', 'Cost', 'Impressions', 'Clicks (destination)'],
      ['One', '12.50', '2500', '50'],
      ['Two', '10.00', '2500', '40'],
      ['Total of 2 results', '22.50', '5000', '90'],
    ],
  },
]

function read(file: ExportFile, supplement: Supplement | null) {
  const held = heldTables()
  const table = recognise(file)[0]
  const key = keyOf(table?.table.index ?? 0, table?.report.id ?? '')
  const supplements = { chosen: new Map([[key, supplement]]), templates: [] }
  const { tables } = interpretExport(file, { importedOn: '2026-09-30', open: held.open, supplements })
  return { tables, values: held.tables.flatMap(({ observations }) => observations) }
}

test('what is added moves nothing of what the source reads: rows, subjects, days, values and their cells', () => {
  const column = fc.record({ at: fc.nat({ max: 5 }), figures: fc.array(fc.nat(900), { minLength: 4, maxLength: 4 }) })
  fc.assert(
    fc.property(fc.constantFrom(...exports), column, ({ name, rows }, { at, figures }) => {
      const wide = rows.map((row, place) => row.toSpliced(at, 0, place === 0 ? 'Quux' : String(figures[place] ?? 0)))
      const [file] = readExports(makeCsv(wide), name)
      if (file === undefined) throw new Error('One file was to be read.')
      const [match] = recognise(file)
      if (match === undefined) throw new Error('It was to be recognised.')
      const columns = [{ header: 'quux', measure: 'saves', form: 'plain' }] as const
      const alone = read(file, null)
      const both = read(file, { source: match.source.id, report: match.report.id, columns })
      const added = both.values.filter(({ measure }) => measure === 'saves')
      expect(both.values.filter(({ measure }) => measure !== 'saves')).toEqual(alone.values)
      expect(both.tables.map(({ tally }) => tally)).toEqual(alone.tables.map(({ tally }) => tally))
      const rowsRead = new Set(alone.values.map(({ trace }) => trace.row))
      expect(new Set(added.map(({ trace }) => trace.row))).toEqual(rowsRead)
      for (const { value, trace } of added) expect(value).toBe(figures[trace.row - 1])
    }),
    { numRuns: 60 },
  )
})
