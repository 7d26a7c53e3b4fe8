import { crc32, inflateSync } from 'node:zlib'
import type { LogoFault, Pixels } from './pixels.ts'

/** How many numbers make a pixel, by the kind of colour that the head of the file names. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const head = 8
/** Length, name and checksum around the bytes of a chunk. */
const around = 12

interface Chunk {
  readonly name: string
  readonly bytes: Buffer
}

/** Reads a PNG to its last byte: every checksum, and as many pixels as its head promises. */
export function checkPng(bytes: Buffer): Pixels | LogoFault {
  const chunks = chunksOf(bytes)
  const header = chunks?.[0]?.bytes
  if (chunks === null || header === undefined || chunks[0]?.name !== 'IHDR' || header.length !== 13) return 'broken'
  if (chunks.some(({ name }) => name === 'acTL')) return 'animated'
  if (chunks.at(-1)?.name !== 'IEND') return 'broken'
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const pixel = (header[8] ?? 0) * (channels[header[9] ?? -1] ?? 0)
  if (pixel === 0 || width === 0 || height === 0) return 'broken'
  return { width, height, whole: () => isWhole(chunks, { width, height, pixel, interlaced: header[12] === 1 }) }
}

/** Null where one is cut off, or is not what its checksum says. */
function chunksOf(bytes: Buffer): Chunk[] | null {
  const found: Chunk[] = []
  for (let at = head; at < bytes.length; ) {
    if (bytes.length < at + around) return null
    const end = at + around + bytes.readUInt32BE(at)
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return null
    found.push({ name: bytes.toString('latin1', at + 4, at + 8), bytes: bytes.subarray(at + 8, end - 4) })
    at = end
  }
  return found
}

interface Shape {
  readonly width: number
  readonly height: number
  /** Bits. */
  readonly pixel: number
  readonly interlaced: boolean
}

function isWhole(chunks: readonly Chunk[], shape: Shape): boolean {
  const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ bytes }) => bytes))
  const expected = shape.interlaced ? undefined : shape.height * (1 + Math.ceil((shape.width * shape.pixel) / 8))
  try {
    // Interlaced rows are longer by their filters; a bomb is stopped either way.
    const pixels = inflateSync(packed, { maxOutputLength: 2 * shape.height * (1 + shape.width * shape.pixel) + 1024 })
    return expected === undefined ? pixels.length > 0 : pixels.length === expected
  } catch {
    return false
  }
}
