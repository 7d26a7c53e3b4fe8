/**
 * Finds numbers by the names that were given with them, of which it keeps a hash and not the text: ten to twenty
 * bytes each, where a million of texts would fill the memory. Whoever asks says whether a number has the name.
 */
export class HashedNames {
  #hashes = new Int32Array(64)
  /** Where a place is taken, its number and one: zero is a free place. */
  #numbers = new Int32Array(64)
  #count = 0

  /** The number of a name, where one of those with its hash has it. */
  find(name: string, hasName: (number: number) => boolean): number | undefined {
    const hash = hashOf(name)
    for (let place = this.#first(hash); ; place = this.#after(place)) {
      const taken = this.#numbers[place] ?? 0
      if (taken === 0) return undefined
      if (this.#hashes[place] === hash && hasName(taken - 1)) return taken - 1
    }
  }

  /** Keeps a number, whose name must not have been given before. */
  add(name: string, number: number): void {
    if ((this.#count + 1) * 4 > this.#numbers.length * 3) this.#grow()
    this.#place(hashOf(name), number + 1)
    this.#count += 1
  }

  #place(hash: number, taken: number): void {
    let place = this.#first(hash)
    while (this.#numbers[place] !== 0) place = this.#after(place)
    this.#hashes[place] = hash
    this.#numbers[place] = taken
  }

  #grow(): void {
    const [hashes, numbers] = [this.#hashes, this.#numbers]
    this.#hashes = new Int32Array(hashes.length * 2)
    this.#numbers = new Int32Array(numbers.length * 2)
    for (const [place, taken] of numbers.entries()) if (taken !== 0) this.#place(hashes[place] ?? 0, taken)
  }

  #first(hash: number): number {
    return hash & (this.#numbers.length - 1)
  }

  #after(place: number): number {
    return (place + 1) & (this.#numbers.length - 1)
  }
}

/** FNV-1a over the letters, and mixed once more so that names which differ at their end do not lie side by side. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
