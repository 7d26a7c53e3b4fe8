import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDate } from '../../src/core/date.ts'

test('a day is a date exactly where the calendar has it', () => {
  const part = (most: number, width: number) => fc.nat(most).map((number) => String(number).padStart(width, '0'))
  fc.assert(
    fc.property(part(9999, 4), part(13, 2), part(32, 2), (year, month, day) => {
      const text = `${year}-${month}-${day}`
      const time = Date.parse(`${text}T00:00:00Z`)
      const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
      expect(isDate(text)).toBe(exists)
    }),
    { numRuns: 2_000 },
  )
})

test.each(['2026-2-01', '2026-02-29', '2100-02-29', '2026-00-10', '2026-01-00', '02026-01-01', ''])(
  '%s is no date',
  (text) => expect(isDate(text)).toBe(false),
)
