import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Refusal } from '../../../contract/reply.ts'

/** The bytes of a file, as often as they are asked for. */
export interface Content {
  /** How many there are. */
  readonly bytes: number
  /** Pieces one after the other; each is only good until the next one is asked for. */
  chunks(): Iterable<Uint8Array>
  /** All at once, for what cannot be read piece by piece. */
  whole(): Uint8Array
}

/** Called with how many bytes were read so far, of how many; it may throw to give up. */
export type Watch = (done: number, total: number) => void

const chunkBytes = 65_536

export function contentOf(bytes: Uint8Array | Content): Content {
  return bytes instanceof Uint8Array ? heldContent(bytes) : bytes
}

/** Bytes that are in memory already. */
export function heldContent(bytes: Uint8Array, size = chunkBytes): Content {
  function* chunks(): Generator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  return { bytes: bytes.length, chunks, whole: () => bytes }
}

/**
 * A file on the disk, which is opened anew for each reading and never held. Where it is no longer the file that was met
 * first, by its size or the time of its last change, the reading is refused.
 */
export class FileContent implements Content {
  readonly bytes: number
  readonly path: string
  readonly #changedMs: number
  readonly #watch: Watch

  /** Throws as the file system does where the file cannot be read. */
  constructor(path: string, watch: Watch = () => undefined) {
    this.path = path
    this.#watch = watch
    const found = withFile(path, (file) => fstatSync(file))
    this.bytes = found.size
    this.#changedMs = found.mtimeMs
  }

  *chunks(): Generator<Uint8Array> {
    const file = this.#open()
    try {
      this.#refuseChanged(file)
      const chunk = Buffer.allocUnsafe(chunkBytes)
      let done = 0
      for (;;) {
        this.#watch(done, this.bytes)
        const count = readSync(file, chunk)
        if (count === 0) break
        done += count
        yield chunk.subarray(0, count)
      }
      this.#refuseChanged(file)
    } finally {
      closeSync(file)
    }
  }

  whole(): Uint8Array {
    return joined(this.chunks(), this.bytes)
  }

  #open(): number {
    try {
      return openSync(this.path, 'r')
    } catch {
      throw new Refusal('file-changed', { path: this.path })
    }
  }

  #refuseChanged(file: number): void {
    const { size, mtimeMs } = fstatSync(file)
    if (size !== this.bytes || mtimeMs !== this.#changedMs) throw new Refusal('file-changed', { path: this.path })
  }
}

/** A content whose every reading ends in an error where its hash is not the one that is known. */
export function provenContent(content: Content, sha256: string, error: () => Error): Content {
  function* chunks(): Generator<Uint8Array> {
    const hash = createHash('sha256')
    for (const chunk of readable()) {
      hash.update(chunk)
      yield chunk
    }
    if (hash.digest('hex') !== sha256) throw error()
  }
  // Packed bytes that were damaged may be none that can be unpacked.
  function* readable(): Generator<Uint8Array> {
    try {
      yield* content.chunks()
    } catch (caught) {
      throw caught instanceof Refusal ? caught : error()
    }
  }
  return { bytes: content.bytes, chunks, whole: () => joined(chunks(), content.bytes) }
}

/** Each piece is copied before the next one is asked for, which may lie in the same memory. */
function joined(chunks: Iterable<Uint8Array>, bytes: number): Uint8Array {
  const all = Buffer.alloc(bytes)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk.subarray(0, all.length - at), at)
    at += chunk.length
  }
  return all
}

/** The first bytes of a content, at most so many. */
export function headOf(content: Content, bytes: number): Uint8Array {
  const head = new Uint8Array(Math.min(bytes, content.bytes))
  let at = 0
  for (const chunk of content.chunks()) {
    head.set(chunk.subarray(0, head.length - at), at)
    at += chunk.length
    if (at >= head.length) break
  }
  return head
}

function withFile<Result>(path: string, work: (file: number) => Result): Result {
  const file = openSync(path, 'r')
  try {
    return work(file)
  } finally {
    closeSync(file)
  }
}
