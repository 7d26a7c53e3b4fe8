import { expect, test } from 'vitest'
import { isContact } from '../../src/core/import/counting/guard.ts'

test.each(['Write to ana.souza+news@maren-health.com', 'émilie@santé.fr', '+33 6 12 34 56 78', '06 12 34 56 78'])(
  '%s reaches a person',
  (text) => {
    expect(isContact(text)).toBe(true)
  },
)

test.each(['at 18:00 @maren', '2026-09-30', '1 234 567', 'a@b'])('%s reaches nobody', (text) => {
  expect(isContact(text)).toBe(false)
})

test('a word of a million letters is searched once, not again from each of its letters', () => {
  expect(isContact('x'.repeat(1_000_000))).toBe(false)
})
