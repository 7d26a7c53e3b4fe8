/** Numbers that look random and are the same on every machine: the seed is a text, and no clock is read. */
export interface Dice {
  /** 0 to 1, without 1. */
  share(): number
  /** Around 1, between 1 − spread and 1 + spread, with the middle more likely than the ends. */
  around(spread: number): number
  /** A whole number from 0 to count − 1. */
  index(count: number): number
  pick<Item>(items: readonly Item[]): Item
}

export function dice(seed: string): Dice {
  let state = hash(seed)
  const share = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const index = (count: number): number => Math.floor(share() * count)
  return {
    share,
    index,
    around: (spread) => 1 + ((share() + share() + share()) / 1.5 - 1) * spread,
    pick: (items) => {
      const item = items[index(items.length)]
      if (item === undefined) throw new Error(`Nothing to pick from: ${seed}`)
      return item
    },
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value | 0
}
