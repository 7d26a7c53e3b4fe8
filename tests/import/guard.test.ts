import { expect, test } from 'vitest'
import { isContact, isTestimony } from '../../src/core/import/counting/guard.ts'

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

test.each([
  "J'ai eu des nausées",
  'J’ai eu des nausées',
  'Ça m’a donné des vertiges',
  'I’ve had a headache since',
  "I'm dizzy after the dose",
])('%s speaks of one’s own health, whatever its apostrophe', (text) => {
  expect(isTestimony(text)).toBe(true)
})

test.each(['Nos équipes de recherche', 'L’essai des comprimés', 'Symptoms'])('%s does not', (text) => {
  expect(isTestimony(text)).toBe(false)
})
