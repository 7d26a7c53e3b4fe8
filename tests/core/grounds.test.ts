import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Grounds, paperOf, withoutPersons } from '../../src/core/pack/grounds.ts'
import { plainComposition } from '../../src/core/report/composition.ts'
import { orvanne } from '../excel/support/orvanne.ts'
import { lumen } from './support/lumen.ts'

const day = fc
  .integer({ min: 0, max: 800 })
  .map((days) => new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))

test('without persons, and through JSON, the very same paper follows', () => {
  fc.assert(
    fc.property(fc.constantFrom(orvanne(), lumen), day, (facts, asOf) => {
      const question = { period: { from: `${asOf.slice(0, 4)}-01-01`, to: asOf }, asOf }
      const grounds: Grounds = { facts, question, composition: plainComposition }
      const kept = withoutPersons(grounds)
      expect(paperOf(JSON.parse(JSON.stringify(kept)))).toEqual(paperOf(grounds))
      expect(withoutPersons(kept)).toEqual(kept)
    }),
    { numRuns: 25 },
  )
})

test('no name is kept, and no text that the paper does not print', () => {
  const secret = {
    date: '2026-03-01',
    kind: 'event' as const,
    text: 'Talk in confidence',
    metricId: null,
    objectiveId: null,
  }
  const facts = { ...lumen, notes: [...lumen.notes, { id: 'n', ...secret, date: '2024-01-01' }] }
  const question = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }
  const kept = JSON.stringify(withoutPersons({ facts, question, composition: plainComposition }))
  for (const hidden of ['Real name', 'A hospital', 'Talk in confidence']) expect(kept).not.toContain(hidden)
  expect(kept).toContain('Expert A')
})
