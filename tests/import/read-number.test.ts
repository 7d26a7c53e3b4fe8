import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDuration } from '../../src/core/import/cells/read-duration.ts'
import { type DecimalSign, DecimalSigns, decimalSignOf, readNumber } from '../../src/core/import/cells/read-number.ts'

const value = (text: string, decimal: DecimalSign = '.') => {
  const read = readNumber(text, decimal)
  return read.kind === 'value' ? read.value : read.kind
}

test.each([
  ['1234', 1234],
  ['1234.0', 1234],
  ['1,234', 1234],
  ['1,234.50', 1234.5],
  ['40,585', 40585],
  ['$0', 0],
  ['27%', 27],
  ['1.73%', 1.73],
  ["'1 234'", 1234],
  ['0.027027027681469917', 0.027027027681469917],
  ['-28', -28],
  ['−3', -3],
  ['EUR 12.5', 12.5],
  ['US$1,234.50', 1234.5],
  ['R$ 12', 12],
  ['5 zł', 5],
  ['₺7', 7],
  ['CHF 1’234.50', 1234.5],
  ['(1,234)', -1234],
  ['%12', 12],
  ['12,34,567', 1234567],
])('with a decimal point %j is %d', (text, number) => expect(value(text)).toBe(number))

test.each([
  ['1.2K', 1200],
  ['1,2 k', 1200],
  ['12K', 12_000],
  ['3.45M', 3_450_000],
  ['$1.5K', 1500],
  ['-1.1k', -1100],
])('%j is a rounded number, and says so', (text, number) => {
  for (const decimal of ['.', ','] as const)
    expect(readNumber(text, decimal)).toEqual({ kind: 'value', value: number, percent: false, rounded: true })
})

test.each(['1.234K', 'K', '1.2KB', '5 min', '1.2.3K'])('%j is no number that could be told', (text) =>
  expect(value(text)).toBe('unreadable'),
)

test.each([
  ['1,73 %', 1.73],
  ['1\u00a0234,5', 1234.5],
  ['1\u202f234', 1234],
  ['1.234,5', 1234.5],
  ['12,5 €', 12.5],
])('with a decimal comma %j is %d', (text, number) => expect(value(text, ',')).toBe(number))

test.each([
  '',
  '-',
  '--',
  ' --',
  'NAN',
  'undefined',
  'N/A',
  'No data available',
  'No data available.',
  '#N/A',
  's.o.',
  'k.A.',
])('%j is empty, which is not zero', (text) => expect(value(text)).toBe('empty'))

test.each(['< 1%', 'menos de 1%', 'moins de 1 %'])('%j is a limit and no value', (text) =>
  expect(value(text)).toBe('bound'),
)

test.each(['abc', '1,23', '12 34', '1.2.3', '2026-01-01', '1e', '--5'])('%j is no number', (text) =>
  expect(value(text)).toBe('unreadable'),
)

test('where things are counted one by one, a sign before three digits parts thousands', () => {
  const signOf = (cell: string, isWhole: boolean) => {
    const signs = new DecimalSigns()
    signs.add(cell, isWhole)
    return signs.decide()
  }
  expect([signOf('1.234', true), signOf('1,234', true), signOf('1.234', false)]).toEqual([',', '.', undefined])
  expect(signOf('0.125', true)).toBe('.')
})

test('the decimal sign is decided by all figures together', () => {
  expect(decimalSignOf(['1,234', '5,6'])).toBe(',')
  expect(decimalSignOf(['1,234', '5.6'])).toBe('.')
  expect(decimalSignOf(['1,234', '1,234,567'])).toBe('.')
  expect(decimalSignOf(['0,479'])).toBe(',')
  expect(decimalSignOf(['1,234', '12'])).toBeUndefined()
})

test('any number that is printed in a locale is read as itself', () => {
  const locales = { en: '.', de: ',', fr: ',', pt: ',' } as const
  const anyLocale = fc.constantFrom(...(Object.keys(locales) as (keyof typeof locales)[]))
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 4 }),
      anyLocale,
      (count, places, locale) => {
        const number = count / 10 ** places
        const printed = number.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places })
        expect(value(printed, locales[locale])).toBeCloseTo(number, 6)
      },
    ),
  )
})

test('durations are seconds', () => {
  expect(readDuration('0:04:34', '.')).toMatchObject({ value: 274 })
  expect(readDuration('4:34', '.')).toMatchObject({ value: 274 })
  expect(readDuration('', '.')).toEqual({ kind: 'empty' })
})
