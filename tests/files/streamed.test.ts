import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldContent } from '../../src/main/backend/files/content.ts'
import { readCsv } from '../../src/main/backend/files/read-csv.ts'
import { cp1252, utf8, utf16be, utf16le } from './make-file.ts'

/** A text that was taken apart once and held, and one that is read piece by piece, are the same tables. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '1',
    '2.5',
    'Date',
    'Views',
    'Title',
    'été',
    'RequÃªtes',
    'lâ€™',
    '🎉',
    'ÿþ',
    '\0',
    '# of posts',
    ' ',
  ),
  fc.constantFrom('"a ""b"""', '"a,\nb"', '"a\r\nb"', '"', 'a"b', '"a" ', '""', '"a"b"'),
  fc.stringMatching(/^[a-zé"\n, ]{0,12}$/),
)
const row = fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(','))
const line = fc.oneof(
  { weight: 6, arbitrary: row },
  fc.constantFrom('', ',,', '# comment', '# Account: Acme', 'Title', '2. Participants', 'Date,Views', '"Date,Views"'),
)
const text = fc
  .tuple(fc.constantFrom('', '\ufeff', '\ufeff\ufeff', 'sep=,\n', 'sep=;\r\n'), fc.array(line, { maxLength: 14 }))
  .chain(([mark, lines]) => fc.constantFrom('\n', '\r\n', '\r').map((end) => `${mark}${lines.join(end)}`))
const bytes = fc.oneof(
  text.chain((one) => fc.constantFrom(utf8, utf16le, utf16be, cp1252).map((encode) => encode(one))),
  text.chain((one) => fc.nat({ max: 3 }).map((cut) => utf8(`${one}é🎉`).subarray(0, utf8(`${one}é🎉`).length - cut))),
  fc.uint8Array({ maxLength: 60 }),
)

test('the same tables, whatever is held and however small the pieces are', () => {
  fc.assert(
    fc.property(bytes, fc.integer({ min: 1, max: 7 }), (all, size) => {
      const held = readCsv(all, 'a.csv', Number.POSITIVE_INFINITY)
      const streamed = readCsv(heldContent(all, size), 'a.csv', 0)
      const shown = streamed.tables.map((table) => ({ ...table, rows: [...table.rows] }))
      expect({ ...streamed, tables: shown }).toEqual(held)
      for (const [at, { rows }] of held.tables.entries()) {
        const others = streamed.tables[at]?.rows
        expect(others?.length).toBe(rows.length)
        expect([...(others?.slice(1, 3) ?? [])]).toEqual([...rows.slice(1, 3)])
        expect(others?.at(rows.length - 1)).toEqual(rows.at(rows.length - 1))
        expect(others?.at(rows.length)).toBeUndefined()
      }
    }),
    { numRuns: 2000 },
  )
})

test('a quote that is never closed in a large text ends it there, and what stands before is kept', () => {
  const text = `Date,Views\n2026-01-01,1\n"${'2026-01-02,2\n'.repeat(800_000)}`
  const { tables, problems } = readCsv(utf8(text), 'a.csv', 0)
  expect([...(tables[0]?.rows ?? [])]).toEqual([
    ['Date', 'Views'],
    ['2026-01-01', '1'],
  ])
  expect(problems).toMatchObject([{ code: 'unclosed-quote', place: { row: 3 } }])
})
