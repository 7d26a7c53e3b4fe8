import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Problem } from '../../../core/problem.ts'
import { type Content, headOf } from './content.ts'
import { fileProblem } from './problem.ts'

/** How bytes are to be read as text. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /** The bytes of the text: behind its mark, and without a last character that was cut. */
  readonly from: number
  readonly to: number
  /** True where the last character, and so the last row, is incomplete. */
  readonly truncated: boolean
  readonly hasZeros: boolean
  readonly problems: readonly Problem[]
}

/** One pass over all bytes: their hash, and how they are text. */
export function inspect(content: Content): { readonly sha256: string; readonly encoding: Encoding } {
  const head = headOf(content, 2000)
  const hash = createHash('sha256')
  const utf16 = utf16Order(head)
  const zeros = new ZeroSearch(utf16 === undefined ? 1 : 2)
  const utf8 = new Utf8Check()
  for (const chunk of content.chunks()) {
    hash.update(chunk)
    zeros.add(chunk)
    if (utf16 === undefined) utf8.add(chunk)
  }
  const found = utf16 === undefined ? eightBit(head, content.bytes, utf8) : sixteenBit(utf16, content.bytes)
  return { sha256: hash.digest('hex'), encoding: { ...found, hasZeros: zeros.first < found.to } }
}

type Found = Omit<Encoding, 'hasZeros'>

/** Strict UTF-8, be it without its cut end; else Windows-1252. */
function eightBit(head: Uint8Array, bytes: number, utf8: Utf8Check): Found {
  const from = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  const whole: Found = { name: 'utf-8', from, to: bytes, truncated: false, problems: [] }
  if (utf8.holds(0)) return whole
  const cut = bytes - from > 16 ? utf8.cutEnd() : 0
  if (cut > 0 && utf8.holds(cut))
    return { ...whole, to: bytes - cut, truncated: true, problems: [fileProblem('file-truncated', 'warning')] }
  const problem = fileProblem('encoding-guessed', 'notice', { encoding: 'Windows-1252' })
  return { ...whole, name: 'windows-1252', problems: [problem] }
}

function sixteenBit(name: 'utf-16le' | 'utf-16be', bytes: number): Found {
  const truncated = bytes % 2 === 1
  const problems = truncated ? [fileProblem('file-truncated', 'warning')] : []
  return { name, from: 0, to: truncated ? bytes - 1 : bytes, truncated, problems }
}

/** By the byte order mark, else by the pattern of zero bytes. */
function utf16Order(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const length = head.length & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (head[at] === 0) even += 1
    if (head[at + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (head[1] === 0 && odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (head[0] === 0 && even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

/** Holds back so many bytes that a character cut by the end of a chunk, or of the file, is among them. */
const heldBack = 8

/** Whether bytes are UTF-8, chunk by chunk. */
class Utf8Check {
  #valid = true
  #rest = new Uint8Array()

  add(chunk: Uint8Array): void {
    if (!this.#valid) return
    const all = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    let border = Math.max(0, all.length - heldBack)
    while (border > 0 && isContinuation(all[border])) border -= 1
    if (!isUtf8(all.subarray(0, border))) this.#valid = false
    this.#rest = all.slice(border)
    // No character is so long: what is held back must not grow.
    if (this.#rest.length > heldBack * 2) this.#valid = false
  }

  /** True where all bytes are UTF-8 but for so many at the end. */
  holds(cut: number): boolean {
    return this.#valid && isUtf8(this.#rest.subarray(0, this.#rest.length - cut))
  }

  /** How many bytes at the end, one to three, begin a character; 0 where none do. */
  cutEnd(): number {
    for (let cut = 1; cut <= 3; cut += 1) if ((this.#rest[this.#rest.length - cut] ?? 0) >= 0xc2) return cut
    return 0
  }
}

function isContinuation(byte = 0): boolean {
  return byte >= 0x80 && byte < 0xc0
}

/** Finds the first character 0, of one byte or two. */
class ZeroSearch {
  first = Number.POSITIVE_INFINITY
  readonly #width: 1 | 2
  #at = 0
  #before = 1

  constructor(width: 1 | 2) {
    this.#width = width
  }

  add(chunk: Uint8Array): void {
    if (this.first === Number.POSITIVE_INFINITY) {
      const found = this.#width === 1 ? chunk.indexOf(0) : this.#pairIn(chunk)
      if (found >= 0) this.first = this.#at + found
    }
    this.#at += chunk.length
    this.#before = chunk.at(-1) ?? this.#before
  }

  #pairIn(chunk: Uint8Array): number {
    const odd = this.#at % 2
    if (odd === 1 && this.#before === 0 && chunk[0] === 0) return 0
    for (let at = odd; at + 1 < chunk.length; at += 2) if (chunk[at] === 0 && chunk[at + 1] === 0) return at
    return -1
  }
}
