import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeCsv } from '../files/make-file.ts'
import { readOne } from './read.ts'

/** Every row of a file must end in exactly one place; none may vanish. */
const cell = fc.oneof(
  fc.integer({ min: -5, max: 9999 }).map(String),
  fc.constantFrom('', '-', '--', 'N/A', '< 1%', 'many', '1,234', '12.5', '3,4', '27%', '=1+1', '🎉'),
)
const date = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `Feb ${day}, 2025`),
  fc.constantFrom('', 'Lifetime', '2025-02-30', '02/03/2025', 'Total'),
)
const id = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((n) => `189156412878485514${n}`),
  fc.constantFrom('', '1.89E+18', 'x'),
)

const headers = {
  days: ['Date', 'Impressions', 'Likes', 'Engagements', 'New follows', 'Unfollows'],
  posts: ['Post id', 'Date', 'Post text', 'Link', 'Impressions', 'Likes'],
  videos: ['Content', 'Video title', 'Video publish time', 'Views', 'Subscribers'],
}
const rows = fc.oneof(
  fc.array(fc.tuple(date, cell, cell, cell, cell, cell)).map((body) => [headers.days, ...body]),
  fc
    .array(fc.tuple(id, date, cell, fc.constantFrom('', 'https://x.com/a/status/7'), cell, cell))
    .map((body) => [headers.posts, ...body]),
  fc.array(fc.tuple(id, cell, date, cell, cell)).map((body) => [headers.videos, ...body]),
)

test('rows in = observed + merged + rejected + blank', () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
      for (const { tally, observations } of readOne(makeCsv(table, delimiter), 'a.csv').tables) {
        expect(tally.observed + tally.merged + tally.rejected + tally.blank).toBe(tally.rows)
        expect(observations.length).toBeGreaterThanOrEqual(tally.observed)
      }
    }),
    { numRuns: 300 },
  )
})

test('no place is observed twice, and each value leads back to its cell', () => {
  fc.assert(
    fc.property(rows, (table) => {
      for (const { observations } of readOne(makeCsv(table), 'a.csv').tables) {
        const places = observations.map(({ subject, measure, grain, to }) =>
          JSON.stringify([subject, measure, grain, to]),
        )
        expect(new Set(places).size).toBe(places.length)
        for (const { trace } of observations) expect(table[trace.row - 1]?.[trace.column - 1]).toMatch(/\d/)
      }
    }),
  )
})

test('any bytes are read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.csv', 'a.xls', 'a.zip'), (bytes, name) => {
      const read = readOne(bytes, name)
      expect(read.status === 'recognised' || read.problems.length > 0).toBe(true)
    }),
    { numRuns: 300 },
  )
})
