/** Of an old workbook: the numbers by which its records say what they are. */
const kinds = {
  begin: [0x0809, 0x0409, 0x0209, 0x0009],
  end: 0x000a,
  goesOn: 0x003c,
  encrypted: 0x002f,
  formula: [0x0006, 0x0406, 0x0206],
} as const

/** Sheets, texts, cells and how they are shown; no drawings and no names. */
const needed = new Set<number>([
  ...kinds.begin,
  kinds.end,
  ...kinds.formula,
  // Code page, days from 1904, sheets and their sizes, shared texts.
  ...[0x0042, 0x0022, 0x0085, 0x0000, 0x0200, 0x00fc],
  // Formats, and which cells have them.
  ...[0x041e, 0x001e, 0x00e0, 0x0443],
  // Cells with texts, and the text of the formula before.
  ...[0x00fd, 0x0204, 0x0004, 0x00d6, 0x0207, 0x0007],
  // Cells with numbers, and with yes or no.
  ...[0x0203, 0x0003, 0x027e, 0x007e, 0x00bd, 0x0205, 0x0005],
])

/** Page breaks: of all kinds the one that every reader passes over. */
const ignored = 0x001a
const mostBytes = 8224
/** Where the formula of a cell begins, and the length that stands for no formula. */
const formulaAt = 20
const noFormula = 0xffff

/**
 * The records of an old workbook, each at its place, with all idle that are none of its cells, and with no formulas: a
 * reader that computes none still takes them apart, and turns in circles where one is damaged. Or what is wrong: where
 * records do not follow one another a reader would make up cells.
 */
export function idleButCells(stream: Uint8Array): Uint8Array | 'file-encrypted' | 'file-damaged' {
  const records = recordsIn(stream)
  if (records === undefined) return 'file-damaged'
  if (records.some(({ kind }) => kind === kinds.encrypted)) return 'file-encrypted'
  const idle = stream.slice()
  const view = new DataView(idle.buffer)
  let isKept = false
  for (const { kind, at, length } of records) {
    if (kind !== kinds.goesOn) isKept = needed.has(kind)
    if (!isKept) view.setUint16(at, ignored, true)
    if (kind === kinds.formula[0] && length >= formulaAt + 2) view.setUint16(at + 4 + formulaAt, noFormula, true)
  }
  return idle
}

interface BiffRecord {
  readonly kind: number
  readonly at: number
  readonly length: number
}

/** From the first sheet to the end of the last; undefined where they do not follow one another. */
function recordsIn(stream: Uint8Array): BiffRecord[] | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: BiffRecord[] = []
  let open = 0
  for (let at = 0; at + 4 <= stream.length; ) {
    const [kind, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    const isBegin = kinds.begin.some((begin) => begin === kind)
    // What follows the last sheet fills its sector.
    if (open === 0 && !isBegin) break
    if (length > mostBytes || at + 4 + length > stream.length) return undefined
    if (isBegin) open += 1
    if (kind === kinds.end) open -= 1
    records.push({ kind, at, length })
    at += 4 + length
  }
  return open === 0 && records.length > 0 ? records : undefined
}
