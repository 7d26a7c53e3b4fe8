import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/date.ts'
import { makeWorkbook, type Rows } from '../files/make-file.ts'
import { readOne } from '../import/read.ts'

type Day = readonly number[]

/** Organic and sponsored, of impressions, clicks, reactions, comments and reposts; mostly nothing is sponsored. */
const day = fc.tuple(
  fc.integer({ min: 50, max: 900 }),
  ...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 40 })),
  ...Array.from({ length: 5 }, () => fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 30 }))),
)
const sums = [3, 7, 10, 13, 16]

/** The row of a day as LinkedIn writes it, in twenty columns. */
function rowOf(figures: Day, at: number): (string | number)[] {
  const of = (place: number) => figures[place] ?? 0
  const three = (place: number) => [of(place), of(place + 5), of(place) + of(place + 5)]
  const engaged = of(1) + of(2) + of(3) + of(4)
  const [year, month, date] = addDays('2026-03-01', at).split('-')
  const rest = [1, 2, 3, 4].flatMap(three)
  return [`${month}/${date}/${year}`, ...three(0), of(0) - 7, ...rest, engaged / of(0), 0.01, 0.02]
}

function content(rows: Rows) {
  const header = (rows[0] ?? []).map((_, at) => `Στήλη ${String.fromCharCode(945 + at)}`)
  const sheets = { Μετρήσεις: [['Σύνοψη.'], header, ...rows], Δημοσιεύσεις: [['Σύνοψη.']] }
  return readOne(makeWorkbook(sheets), 'sample_content_1789900000000.xls')
}

/** The figure that a measure has in the rows of a day. */
const placeOf: Readonly<Record<string, number>> = {
  'impressions-organic': 1,
  impressions: 3,
  'unique-impressions': 4,
  clicks: 7,
  reactions: 10,
  comments: 13,
  shares: 16,
}

/** Days of which a few say a sum that their parts do not make. */
const withFaults = fc
  .array(day, { minLength: 20, maxLength: 60 })
  .chain((days) =>
    fc.record({
      rows: fc.constant(days.map(rowOf)),
      faults: fc.array(fc.record({ row: fc.nat({ max: days.length - 1 }), sum: fc.constantFrom(...sums) }), {
        minLength: 1,
        maxLength: Math.floor(days.length / 10),
      }),
    }),
  )
  .map(({ rows, faults }) =>
    rows.map((row, at) => {
      const own = faults.filter((fault) => fault.row === at).map(({ sum }) => sum)
      return row.map((cell, place) => (own.includes(place) ? Number(cell) + 3 : cell))
    }),
  )

test('a sum that breaks in a row now and then hides none of the columns', () => {
  fc.assert(
    fc.property(withFaults, (rows) => {
      const read = content(rows)
      expect(read.tables[0]).toMatchObject({ report: 'content-by-day', tally: { observed: rows.length } })
      for (const [measure, place] of Object.entries(placeOf)) {
        const values = read.tables[0]?.observations.filter((one) => one.measure === measure).map(({ value }) => value)
        expect(values, measure).toEqual(rows.map((row) => row[place]))
      }
    }),
    { numRuns: 25 },
  )
})

test('with a column gone and another come, no figure is taken for another, whatever breaks', () => {
  fc.assert(
    fc.property(withFaults, fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 17 }), (rows, gone, come) => {
      fc.pre(gone !== come)
      const changed = rows.map((row, at) => {
        const left = row.filter((_, place) => place !== gone)
        return [...left.slice(0, come), 1000 + at, ...left.slice(come)]
      })
      const read = content(changed)
      for (const { measure, value, trace } of read.tables.flatMap(({ observations }) => observations)) {
        const place = placeOf[measure]
        if (place !== undefined) expect(value, measure).toBe(rows[trace.row - 3]?.[place])
      }
    }),
    { numRuns: 60 },
  )
})
