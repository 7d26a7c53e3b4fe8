import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sources } from '../../src/core/sources/index.ts'
import { sayAny } from '../../src/core/text/phrasebook.ts'

const lines = readFileSync('README.md', 'utf8').split('\n')

/** Names of exports, as the app says them, and what the README says of their verification. */
const told = new Map(
  lines.flatMap((line) => {
    const [, names = '', , verified = ''] = line.split('|').map((cell) => cell.trim())
    return names.split(', ').map((name) => [name, verified.startsWith('yes')] as const)
  }),
)

test('the README names every export that is read, and says whether a real file was seen', () => {
  for (const { id, verified } of sources) {
    const name = sayAny('en', `source.${id}`)
    expect(told.get(name), name).toBe(verified)
  }
})
