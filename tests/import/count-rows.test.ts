import fc from 'fast-check'
import { expect, test } from 'vitest'
import { optionsOf } from '../../src/core/import/counting/options-of.ts'
import { subjectKey } from '../../src/core/observation.ts'
import { makeCsv } from '../files/make-file.ts'
import { readOne } from './read.ts'

const person = fc.constantFrom('', 'Ada', 'Grace (Ada)', 'Grace (Guest)', 'ada@sample.ch')
const day = fc.constantFrom('3/17/2026 13:52:51', '3/18/2026 00:10:00', '4/2/2026 9:00:00', '', 'soon')
const answer = fc.constantFrom('', 'Yes', 'No', 'Web, Mail', 'Mail', 'in my own words', '7')
// A row without any cell ends a table, so that its place matters: such rows are left to the tests of stacked tables.
const filled = (row: readonly string[]) => row.some((cell) => cell !== '')
const files = fc.oneof(
  fc
    .array(fc.tuple(person, person, day, fc.constantFrom('', '5', 'many')).filter(filled))
    .map((rows) => [['Name (Original Name)', 'User Email', 'Join Time', 'Duration (Minutes)'], ...rows]),
  fc
    .array(fc.tuple(day, answer, answer).filter(filled))
    .map((rows) => [['Timestamp', 'Do you trust us?', 'Which channels do you use?'], ...rows]),
)

test('rows about persons: each has one outcome, and no place is observed twice', () => {
  fc.assert(
    fc.property(files, (rows) => {
      for (const { tally, observations } of readOne(makeCsv(rows), 'a.csv').tables) {
        expect(tally.observed + tally.merged + tally.rejected + tally.blank).toBe(tally.rows)
        const places = observations.map((one) => [subjectKey(one.subject), one.measure, one.grain, one.to].join('|'))
        expect(new Set(places).size).toBe(places.length)
        // Of a month every option of a question is told, also one that nobody chose.
        for (const { value, grain } of observations) expect(value).toBeGreaterThanOrEqual(grain === 'period' ? 0 : 1)
      }
    }),
    { numRuns: 200 },
  )
})

test('over all months and options there are as many answers as were given to a question of one answer each', () => {
  const moment = fc.constantFrom('3/17/2026 13:52:51', '3/31/2026 23:10:00', '4/17/2026 9:00:00', '12/17/2026 9:00:00')
  const word = fc.constantFrom('', 'Yes', 'No', 'in my own words', '7')
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, word, word), { minLength: 1 }), (rows) => {
      const header = ['Timestamp', 'Do you trust us?', 'Why?']
      const told = readOne(makeCsv([header, ...rows]), 'a.csv').tables.flatMap(({ observations }) => observations)
      for (const place of [1, 2]) {
        const question = header[place]
        const of = told.filter(({ subject }) => subject.kind === 'segment' && subject.dimension === question)
        const months = Map.groupBy(
          rows.filter((row) => row[place] !== ''),
          ([at]) => Number(at.split('/')[0]),
        )
        const sums = Map.groupBy(of, ({ from }) => Number(from.slice(5, 7)))
        expect(
          new Map([...sums].map(([month, some]) => [month, some.reduce((sum, { value }) => sum + value, 0)])),
        ).toEqual(new Map([...months].map(([month, some]) => [month, some.length])))
      }
    }),
    { numRuns: 100 },
  )
})

test('whatever the order of the rows, the counts are the same', () => {
  const shuffled = files.chain((rows) =>
    fc.shuffledSubarray(rows.slice(1), { minLength: rows.length - 1 }).map((body) => ({ rows, body })),
  )
  fc.assert(
    fc.property(shuffled, ({ rows, body }) => {
      const counts = (table: (typeof rows)[number][]) =>
        (readOne(makeCsv(table), 'a.csv').tables[0]?.observations ?? [])
          .map((one) => [subjectKey(one.subject), one.measure, one.to, one.value].join('|'))
          .sort()
      expect(counts([...rows.slice(0, 1), ...body])).toEqual(counts(rows))
    }),
    { numRuns: 100 },
  )
})

test('options that hold the separator stay whole', () => {
  const answers = [
    'Web, also mobile, Mail',
    'Web, also mobile',
    'Mail',
    'Mail, Phone',
    'Phone, Web, also mobile',
    'Phone',
  ]
  expect([...(optionsOf('Which?', answers)?.names ?? [])].sort()).toEqual(['Mail', 'Phone', 'Web, also mobile'])
})

test.each([
  ['Your e-mail', ['a', 'a', 'a', 'a']],
  ['Anything else?', ['One thought', 'Another one', 'A third', 'And so on']],
  ['A comment?', ['J’ai eu des nausées', 'J’ai eu des nausées', 'Merci', 'Merci']],
  ['Who?', ['a@sample.ch', 'a@sample.ch', 'a@sample.ch']],
])('%s is no closed question', (question, answers) => {
  expect(optionsOf(question, answers)).toBeUndefined()
})
