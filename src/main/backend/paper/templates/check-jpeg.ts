import type { LogoFault, Pixels } from './pixels.ts'

const startOfScan = 0xda
const endOfImage = 0xd9
/** The frames that programs of every kind draw: baseline, extended and progressive. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2]

type Size = Omit<Pixels, 'whole'>

/** Follows a JPEG from mark to mark: it must name its size and have a scan that ends. */
export function checkJpeg(bytes: Buffer): Pixels | LogoFault {
  let size: Size | null = null
  for (let at = markAt(bytes, 2); at + 4 <= bytes.length; ) {
    const mark = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return 'broken'
    const length = bytes.readUInt16BE(at + 2)
    const found: Size | 'inks' | null = frames.includes(mark) ? sizeIn(bytes, at + 4) : size
    if (found === 'inks') return found
    size = found
    if (mark === startOfScan) return size === null ? 'broken' : { ...size, whole: () => ends(bytes, at + 2 + length) }
    at = markAt(bytes, at + 2 + length)
  }
  return 'broken'
}

/** Any mark may have more of its first byte before it. */
function markAt(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
  return at
}

/** Grey or colour; the four inks of a printing press come out wrong in most programs. */
function sizeIn(bytes: Buffer, at: number): Size | 'inks' | null {
  if (at + 6 > bytes.length) return null
  const [height, width, inks] = [bytes.readUInt16BE(at + 1), bytes.readUInt16BE(at + 3), bytes[at + 5]]
  if (inks === 4) return 'inks'
  return width > 0 && height > 0 && (inks === 1 || inks === 3) ? { width, height } : null
}

function ends(bytes: Buffer, from: number): boolean {
  const end = bytes.lastIndexOf(Buffer.from([0xff, endOfImage]))
  return end > from
}
