import 'dayjs/locale/fr'
import dayjs from 'dayjs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedDay } from '../../src/core/typed-day.ts'

test.each([
  ['01/07/2026', '2026-07-01'],
  ['1/7/26', '2026-07-01'],
  ['31.12.2026', '2026-12-31'],
  ['1er juillet 2026', '2026-07-01'],
  ['2026-07-01', '2026-07-01'],
  ['31/02/2026', null],
  ['1 ju', null],
  ['', null],
])('%s is read as %s', (typed, day) => {
  expect(typedDay(typed)).toBe(day)
})

test('what a field writes it also reads', () => {
  const days = fc.integer({ min: 0, max: 20_000 }).map((after) => dayjs('1990-01-01').add(after, 'day'))
  fc.assert(
    fc.property(days, fc.constantFrom('en', 'fr'), (day, language) => {
      const written = day.locale(language).format('D MMM YYYY')
      return typedDay(written) === day.format('YYYY-MM-DD') && typedDay(`${written} `) === day.format('YYYY-MM-DD')
    }),
  )
})
