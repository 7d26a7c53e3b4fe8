import { Chance } from './chance.ts'
import { byteMutations, randomBytes } from './mutate-bytes.ts'
import { memberMangled, packed, savedAgain } from './mutate-container.ts'
import { encodings, lineMutations, textOf } from './mutate-text.ts'
import type { Seed } from './seeds.ts'

/** A file that nobody asked for, and what was done to get it. */
export interface Input extends Seed {
  readonly mutations: readonly string[]
}

/** The same seed, number and files give the same input. */
export function makeInput(seeds: readonly Seed[], seed: number, number: number): Input {
  const chance = new Chance(seed, number)
  const kind = chance.share()
  if (kind < 0.05) {
    const name = chance.pick(['a.csv', 'a.xls', 'a.xlsx', 'a.zip', 'a'])
    return { name, bytes: randomBytes(chance), mutations: ['random bytes'] }
  }
  if (kind < 0.15) return byteWise({ name: 'exports.zip', bytes: packed(seeds, chance) }, seeds, chance, ['packed'])
  const chosen = chance.pick(seeds)
  if (kind < 0.3) {
    const again = savedAgain(chosen, chance)
    return byteWise(again, seeds, chance, [`of ${chosen.name}`, 'saved again'])
  }
  const start = [`of ${chosen.name}`]
  return kind < 0.5 || !isText(chosen) ? byteWise(chosen, seeds, chance, start) : lineWise(chosen, seeds, chance, start)
}

function byteWise(from: Seed, seeds: readonly Seed[], chance: Chance, before: readonly string[]): Input {
  const { name } = from
  let { bytes } = from
  const mutations = [...before]
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && chance.often(0.6)) {
    mutations.push('a member mangled')
    return { name, bytes: memberMangled(bytes, chance, chance.pick(seeds).bytes), mutations }
  }
  for (let times = chance.below(3); times > 0; times -= 1) {
    const mutation = chance.pick(Object.keys(byteMutations))
    mutations.push(mutation)
    bytes = byteMutations[mutation]?.(bytes, chance, chance.pick(seeds).bytes) ?? bytes
  }
  return { name, bytes, mutations }
}

function lineWise({ name, bytes }: Seed, seeds: readonly Seed[], chance: Chance, before: readonly string[]): Input {
  let lines = textOf(bytes.slice(0, 120_000))
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
  const mutations = [...before]
  for (let times = 1 + chance.below(3); times > 0; times -= 1) {
    const mutation = chance.pick(Object.keys(lineMutations))
    const others = textOf(chance.pick(seeds).bytes.slice(0, 20_000)).split('\n')
    mutations.push(mutation)
    lines = lineMutations[mutation]?.(lines, chance, others) ?? lines
  }
  const encoding = chance.often(0.6) ? 'UTF-8' : chance.pick(Object.keys(encodings))
  const encode = encodings[encoding] ?? ((text: string) => new TextEncoder().encode(text))
  return { name, bytes: encode(lines.join('\n')), mutations: [...mutations, encoding] }
}

function isText({ bytes }: Seed): boolean {
  return !(bytes[0] === 0x50 && bytes[1] === 0x4b) && bytes[0] !== 0xd0
}
