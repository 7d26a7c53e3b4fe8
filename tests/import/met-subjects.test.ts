import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MetSubjects } from '../../src/core/import/table/met-subjects.ts'

test('a subject is met for the first time exactly once, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 80 }), (subjects) => {
      const met = new MetSubjects()
      const known = new Set<number>()
      for (const subject of subjects) {
        expect(met.meet(subject)).toBe(!known.has(subject))
        known.add(subject)
      }
    }),
  )
})
