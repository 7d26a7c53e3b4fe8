import type { RawTable } from '../../../core/import/export-file.ts'
import { idleButCells } from './biff-records.ts'
import { readSheets, streamOf } from './workbook.ts'

/** The sheets of an old binary workbook (BIFF8 in OLE2), or what is wrong with it. */
export function readXls(bytes: Uint8Array): RawTable[] | 'file-truncated' | 'file-damaged' | 'file-encrypted' {
  if (isCut(bytes)) return 'file-truncated'
  try {
    const stream = streamOf(bytes)
    const cells = stream === undefined ? 'file-damaged' : idleButCells(stream)
    return typeof cells === 'string' ? cells : readSheets(cells)
  } catch {
    return 'file-damaged'
  }
}

/** Larger entries are marks: free, end of chain, the table itself. */
const lastSector = 0xfffffff9

/** True where the sector table leads to sectors that are not there: a reader would show half of the sheets. */
function isCut(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = 1 << view.getUint16(30, true)
  if (size !== 512 && size !== 4096) return true
  const tables = Math.min(view.getUint32(44, true), 109)
  for (let table = 0; table < tables; table += 1) {
    const at = (view.getUint32(76 + table * 4, true) + 1) * size
    if (at + size > bytes.length) return true
    if (namesMissingSector(view, at, size)) return true
  }
  return false
}

function namesMissingSector(view: DataView, at: number, size: number): boolean {
  const perTable = size / 4
  for (let entry = 0; entry < perTable; entry += 1) {
    const next = view.getUint32(at + entry * 4, true)
    if (next <= lastSector && (next + 1) * size >= view.byteLength) return true
  }
  return false
}
