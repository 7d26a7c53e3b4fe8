/**
 * Which subjects were told of for some days, by their numbers. Most files go through them in their order: then the first
 * and the last number say it all, however many there are.
 */
export class MetSubjects {
  #first = 0
  /** The number after the last one of those in order. */
  #next = 0
  readonly #others = new Set<number>()

  /** Takes a subject as met. True where it is met for the first time. */
  meet(subject: number): boolean {
    if (this.#next === this.#first) this.#first = this.#next = subject
    if (subject >= this.#first && subject < this.#next) return false
    if (subject === this.#next) {
      this.#next += 1
      return !this.#others.delete(subject)
    }
    const before = this.#others.size
    this.#others.add(subject)
    return this.#others.size > before
  }
}
