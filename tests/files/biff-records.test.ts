import { utils, write } from '@e965/xlsx'
import { expect, test } from 'vitest'
import { idleButCells } from '../../src/main/backend/files/biff-records.ts'
import { readXls } from '../../src/main/backend/files/read-xls.ts'
import { readSheets, streamOf } from '../../src/main/backend/files/workbook.ts'
import { makeWorkbook } from './make-file.ts'

const rows = [
  ['Date', 'Vues'],
  ['2026-01-01', 12.5],
]

test('the cells of an old workbook are read from its records', () => {
  const stream = streamOf(makeWorkbook({ Jours: rows })) ?? new Uint8Array()
  const idle = idleButCells(stream)
  if (typeof idle === 'string') throw new Error(idle)
  expect(idle).toHaveLength(stream.length)
  expect(readSheets(idle).map(({ name, rows }) => [name, rows])).toEqual([['Jours', rows]])
})

test('how numbers are shown is kept: shares and times of day', () => {
  const workbook = utils.book_new()
  const rate = { t: 'n', v: 0.25, z: '0.00%' }
  const watched = { t: 'n', v: 274 / 86_400, z: 'h:mm:ss' }
  utils.book_append_sheet(workbook, { '!ref': 'A1:B1', A1: rate, B1: watched }, 'One')
  const read = readXls(new Uint8Array(write(workbook, { type: 'array', bookType: 'biff8' })))
  expect(read).toMatchObject([{ percentages: [0], rows: [[0.25, '0:04:34']] }])
})

test('a formula counts by its last value, however damaged it is', () => {
  const stream = streamOf(makeWorkbook({ Jours: rows })) ?? new Uint8Array()
  // Row 2, third cell, the value 7; its formula is longer than its record, and of parts that nobody knows.
  const formula = new Uint8Array(4 + 40).fill(0xfe)
  const view = new DataView(formula.buffer)
  for (const [at, number] of [6, 40, 1, 2, 0].entries()) view.setUint16(at * 2, number, true)
  view.setFloat64(10, 7, true)
  const end = stream.findLastIndex((byte, at) => byte === 0x0a && stream[at + 1] === 0 && stream[at + 2] === 0)
  const damaged = new Uint8Array([...stream.subarray(0, end), ...formula, ...stream.subarray(end)])
  const idle = idleButCells(damaged)
  if (typeof idle === 'string') throw new Error(idle)
  expect(readSheets(idle)[0]?.rows.at(1)).toEqual(['2026-01-01', 12.5, 7])
})

test('records that do not follow one another are refused, not searched for cells', () => {
  const stream = streamOf(makeWorkbook({ Jours: rows })) ?? new Uint8Array()
  const shifted = new Uint8Array([...stream.subarray(0, 60), ...stream.subarray(63)])
  expect(idleButCells(shifted)).toBe('file-damaged')
  expect(idleButCells(stream.subarray(0, stream.length / 2))).toBe('file-damaged')
  expect(idleButCells(new Uint8Array(600))).toBe('file-damaged')
})

test('a workbook that opens with a password says so', () => {
  const stream = streamOf(makeWorkbook({ Jours: rows })) ?? new Uint8Array()
  const first = 4 + lengthAt(stream, 0)
  const locked = new Uint8Array([...stream.subarray(0, first), 0x2f, 0, 2, 0, 1, 0, ...stream.subarray(first)])
  expect(idleButCells(locked)).toBe('file-encrypted')
})

test('what is no old workbook at all is damaged', () => {
  expect(readXls(new Uint8Array(10_000).fill(7))).toBe('file-truncated')
})

function lengthAt(stream: Uint8Array, at: number): number {
  return new DataView(stream.buffer, stream.byteOffset).getUint16(at + 2, true)
}
