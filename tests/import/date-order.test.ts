import { describe, expect, test } from 'vitest'
import { dateOrderOf } from '../../src/core/import/cells/date-orders.ts'
import { readDate } from '../../src/core/import/cells/read-date.ts'
import { makeCsv } from '../files/make-file.ts'
import { readOne } from './read.ts'

test('no export tells of days to come', () => {
  expect(dateOrderOf(['05/11/2026'], null, '2026-09-30')).toBe('month-first')
  expect(dateOrderOf(['05/11/2026'], null, '2026-12-31')).toBeUndefined()
  expect(dateOrderOf(['12/01/2026'], null, '2026-09-30')).toBe('day-first')
  expect(dateOrderOf(['12/11/2026'], null, '2026-09-30')).toBeUndefined()
})

test('where the screen decides the order, it is that of the language of the headers', () => {
  const french = [
    ['Nom (nom original)', "E-mail de l'utilisateur", "Heure d'entrée", 'Heure de sortie', 'Durée (minutes)'],
    ['Ada', 'ada@sample.ch', '05/03/2026 09:00:00', '05/03/2026 10:00:00', 60],
  ]
  const english = [
    ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)'],
    ...french.slice(1),
  ]
  expect(readOne(makeCsv(french), 'a.csv').period?.from).toBe('2026-03-05')
  expect(readOne(makeCsv(english), 'a.csv').period?.from).toBe('2026-05-03')
})

test.each([
  ['19 août 2025', '2025-08-19'],
  ['1er février 2026', '2026-02-01'],
  ['14 sept. 2026', '2026-09-14'],
  ['12 de enero de 2026', '2026-01-12'],
  ['3. März 2026', '2026-03-03'],
  ['Tue, Feb 18, 2025', '2025-02-18'],
  ['lun. 5 juin 2026', '2026-06-05'],
  ['9 października 2026', '2026-10-09'],
  ['12 Quux 2026', undefined],
])('%s is %s', (text, day) => expect(readDate(text, 'month-first')).toBe(day))

describe('days of a platform that writes 2026-09-01, saved again by a spreadsheet', () => {
  const days = (first: string, second: string) => [
    ['Date', 'Clicks', 'Impressions', 'CTR', 'Position'],
    [first, '12', '1200', '', ''],
    [second, '2', '20', '', ''],
  ]

  test.each([
    ['semicolons', makeCsv(days('01/09/2026', '02/09/2026'), ';')],
    [
      'decimals with commas',
      makeCsv([...days('01/09/2026', '02/09/2026'), ['03/09/2026', '1', '2', '50,5%', '1,5']], '\t'),
    ],
    ['commas in English', makeCsv(days('9/1/2026', '9/2/2026'))],
  ])('%s tell which spreadsheet it was', (_, bytes) => {
    const read = readOne(bytes, 'Chart.csv')
    expect(read.period).toMatchObject({ from: '2026-09-01' })
  })

  test('it is said that it was a guess, and whose order it is', () => {
    const { problems } = readOne(makeCsv(days('01/09/2026', '02/09/2026'), ';'), 'Chart.csv')
    const guessed = problems.find(({ code }) => code === 'date-order-guessed')
    expect(guessed?.data).toEqual({ order: 'day', by: 'spreadsheet' })
  })
})
