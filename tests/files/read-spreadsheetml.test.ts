import { expect, test } from 'vitest'
import { readExport } from '../../src/main/backend/files/read-export.ts'
import { makeMarkup, utf8 } from './make-file.ts'

const bytes = makeMarkup({
  'Key &amp; more': [
    ['Date', 'A'],
    [null, 'Words'],
    ['2017-06-09T00:00:00.000', 5],
  ],
  Next: [['B']],
})

test('sheets, texts and numbers; its name says .xls', () => {
  const file = readExport(bytes, 'a.xls')
  expect(file.identity.container).toBe('spreadsheetml')
  expect(file.problems.map(({ code }) => code)).toEqual(['wrong-extension'])
  expect(file.tables).toEqual([
    {
      name: 'Key & more',
      index: 0,
      firstRow: 1,
      rows: [
        ['Date', 'A'],
        [null, 'Words'],
        ['2017-06-09T00:00:00.000', 5],
      ],
    },
    { name: 'Next', index: 1, firstRow: 1, rows: [['B']] },
  ])
})

test('cells and rows that are left out keep their places', () => {
  const text =
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>'
  const rows =
    '<Row ss:Index="2"><Cell ss:Index="3"><Data ss:Type="String">a &#233; &lt;b&gt;</Data></Cell><Cell/></Row>'
  const file = readExport(utf8(`${text}${rows}</Table></Worksheet></Workbook>`), 'a.xml')
  expect(file.tables[0]?.rows).toEqual([[], [null, null, 'a é <b>', null]])
  expect(file.problems).toEqual([])
})

test('bytes that do not belong are left out with a notice; a cut file is refused', () => {
  const at = Buffer.from(bytes).indexOf('Words')
  const broken = Uint8Array.from(bytes)
  broken.set([0xff, 0x02], at)
  const file = readExport(broken, 'a.xls')
  expect(file.tables[0]?.rows.at(1)).toEqual([null, 'rds'])
  expect(file.problems.map(({ code }) => code)).toEqual(['markup-repaired', 'wrong-extension'])
  expect(readExport(bytes.slice(0, -40), 'a.xls').problems.map(({ code }) => code)).toEqual(['file-truncated'])
})
