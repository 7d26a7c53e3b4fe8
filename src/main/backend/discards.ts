/**
 * Counts what was given up, so that work still under way learns that it is not wanted any more. A thread that is busy
 * reads no messages: its parent counts in the same memory.
 */
export class Discards {
  readonly memory: SharedArrayBuffer
  readonly #counter: Int32Array

  constructor(memory = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.memory = memory
    this.#counter = new Int32Array(memory)
  }

  get count(): number {
    return Atomics.load(this.#counter, 0)
  }

  add(): void {
    Atomics.add(this.#counter, 0, 1)
  }
}
