import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { judge } from '../../bench/fuzz/laws.ts'
import { makeInput } from '../../bench/fuzz/make-input.ts'
import { loadSeeds } from '../../bench/fuzz/seeds.ts'

/** The short version of `npm run fuzz`: always the same inputs, so that what fails here fails everywhere. */
const inputs = 100

test.each([1, 2, 3])('mangled files of seed %i break no law', { timeout: 60_000 }, async (seed) => {
  const seeds = loadSeeds(undefined)
  for (let number = 0; number < inputs; number += 1) {
    // Statements of the input before are let go only when the thread pauses.
    await setImmediate()
    const input = makeInput(seeds, seed, number)
    const { broken } = judge(input)
    expect(broken, `--seed ${seed} --only ${number}: ${input.name}, ${input.mutations.join(', ')}`).toEqual([])
  }
})
