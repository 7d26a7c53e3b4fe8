import { StringDecoder } from 'node:string_decoder'
import type { Problem } from '../../../core/problem.ts'
import type { Content } from './content.ts'
import type { Encoding } from './encoding.ts'
import { isGarbled, repairRuns, trailingRun } from './mojibake.ts'
import { fileProblem } from './problem.ts'

/** A text as often as it is asked for, in pieces: without its mark, cleaned, its accents repaired, its lines ended by `\n`. */
export class TextPieces {
  readonly #content: Content
  readonly #encoding: Encoding
  #repaired = false

  constructor(content: Content, encoding: Encoding) {
    this.#content = content
    this.#encoding = encoding
  }

  get truncated(): boolean {
    return this.#encoding.truncated
  }

  /** What was met so far: whether accents were repaired shows only in reading. */
  get problems(): readonly Problem[] {
    return [
      ...this.#encoding.problems,
      ...(this.#encoding.hasZeros ? [fileProblem('file-damaged', 'warning')] : []),
      ...(this.#repaired ? [fileProblem('mojibake-repaired', 'notice')] : []),
    ]
  }

  [Symbol.iterator](): Generator<string> {
    const { hasZeros } = this.#encoding
    const unmarked = withoutMarks(decoded(this.#content, this.#encoding))
    const clean = hasZeros ? changedPieces(unmarked, withoutZeros, /ÿ$/) : unmarked
    return changedPieces(this.#repair(clean), oneLineEnd, /\r$/)
  }

  /** The first letters, headers among them, decide. */
  *#repair(pieces: Iterable<string>): Generator<string> {
    let head: string | undefined = ''
    let garbled = false
    let held = ''
    for (const piece of pieces) {
      if (head !== undefined) {
        head += piece
        if (head.length < lettersThatTell) continue
        garbled = isGarbled(head.slice(0, lettersThatTell))
      }
      const text: string = held + (head ?? piece)
      head = undefined
      if (!garbled) {
        yield text
        continue
      }
      const run = trailingRun(text)
      held = text.slice(text.length - run)
      yield this.#repairedRuns(text.slice(0, text.length - run))
    }
    if (head !== undefined) garbled = isGarbled(head)
    const last = held + (head ?? '')
    if (last !== '') yield garbled ? this.#repairedRuns(last) : last
  }

  #repairedRuns(text: string): string {
    const repaired = repairRuns(text)
    if (repaired !== text) this.#repaired = true
    return repaired
  }
}

const lettersThatTell = 2000

function* decoded(content: Content, { name, from, to }: Encoding): Generator<string> {
  const decoder = decoderFor(name)
  let at = 0
  for (const chunk of content.chunks()) {
    const part = chunk.subarray(Math.max(0, from - at), Math.max(0, to - at))
    at += chunk.length
    yield decoder.write(part)
  }
  yield decoder.end()
}

/** The one of Node is by far the fastest for UTF-8, and knows neither Windows-1252 nor the other order of bytes. */
function decoderFor(name: Encoding['name']): { write: (bytes: Uint8Array) => string; end: () => string } {
  if (name === 'utf-8') {
    const decoder = new StringDecoder('utf8')
    return { write: (bytes) => decoder.write(asBuffer(bytes)), end: () => decoder.end() }
  }
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** A file that was marked twice by two tools begins with two marks. */
const mostMarks = 2

function* withoutMarks(pieces: Iterable<string>): Generator<string> {
  let marks = 0
  let begun = false
  for (const piece of pieces) {
    let text = piece
    while (!begun && marks < mostMarks && text.startsWith('\ufeff')) {
      text = text.slice(1)
      marks += 1
    }
    if (text === '') continue
    begun = true
    yield text
  }
}

/** Pieces, each changed; an end that may belong to what follows waits for it. */
function* changedPieces(pieces: Iterable<string>, change: (text: string) => string, open: RegExp): Generator<string> {
  let held = ''
  for (const piece of pieces) {
    const text = held + piece
    const end = open.exec(text)?.index ?? text.length
    held = text.slice(end)
    const done = change(text.slice(0, end))
    if (done !== '') yield done
  }
  if (held !== '') yield change(held)
}

function withoutZeros(text: string): string {
  return text.replaceAll(/\0|\ufeff|ÿþ/g, '')
}

function oneLineEnd(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
