import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FigureKind } from '../../src/core/report/figure.ts'
import { writeDate, writeFigure, writeMonth } from '../../src/core/text/format-value.ts'
import { label, statusLabel } from '../../src/core/text/label.ts'
import { say } from '../../src/core/text/phrasebook.ts'
import { nameOfPeriod, writeWhen, writeWithin } from '../../src/core/text/write-period.ts'

const narrow = '\u202F'
const fixed = '\u00A0'

describe('figures', () => {
  test.each<[FigureKind, number | null, string, string]>([
    ['count', 9876, '9,876', `9${narrow}876`],
    ['count', 12_345, '12.35k', `12,35${fixed}k`],
    ['people', 1_350_000, '1.35m', `1,35${fixed}M`],
    ['share', 0.755, '75.5%', `75,5${fixed}%`],
    ['attainment', -0.5, '−50%', `−50${fixed}%`],
    ['index', 0.7067, '71', '71'],
    ['index-difference', -0.062, '−6', '−6'],
    ['index-difference', 0.091, '+9', '+9'],
    ['index-difference', -0.001, '0', '0'],
    ['share-difference', 0.05, `+5${fixed}pp`, `+5${fixed}pts`],
    ['pace', 0.84, '0.84', '0,84'],
    ['money', 48_512, '€48.51k', `48,51${fixed}k€`],
    ['money', 4851.2, '€4,851', `4${narrow}851${fixed}€`],
    ['money', 62.5, '€62.50', `62,50${fixed}€`],
    ['hours', 36, '36 hrs', `36${narrow}h`],
    ['points', 6.86, '6.9', '6,9'],
    ['count', null, 'n.a.', 'n.d.'],
    ['count', -0.01, '0', '0'],
    ['count', 0, '0', '0'],
  ])('%s %d', (kind, value, english, french) => {
    expect(writeFigure({ kind, value }, 'en', 'EUR')).toBe(english)
    expect(writeFigure({ kind, value }, 'fr', 'EUR')).toBe(french)
  })

  test('a figure never holds more than four digits, two decimals of a pace apart', () => {
    const value = fc.double({ min: -9_999_999, max: 9_999_999, noNaN: true })
    fc.assert(
      fc.property(value, fc.constantFrom<FigureKind>('count', 'people', 'points', 'money'), (given, kind) => {
        expect(writeFigure({ kind, value: given }, 'fr', 'EUR').match(/\d/g)?.length ?? 0).toBeLessThanOrEqual(4)
      }),
    )
  })
})

describe('days, months and periods', () => {
  test.each([
    ['2026-10-01', '1 October 2026', '1er octobre 2026'],
    ['2026-09-30', '30 September 2026', '30 septembre 2026'],
    ['2026-09', 'September 2026', 'septembre 2026'],
    ['2026-Q3', `Q3${fixed}2026`, `T3${fixed}2026`],
    ['2026-H1', `H1${fixed}2026`, `S1${fixed}2026`],
    ['2026', '2026', '2026'],
    ['2026-01-15..2026-03-31', '15 January – 31 March 2026', '15 janvier – 31 mars 2026'],
    ['2026-05-25..2026-06-21', '25 May – 21 June 2026', '25 mai – 21 juin 2026'],
    ['2025-12-20..2026-01-10', '20 December 2025 – 10 January 2026', '20 décembre 2025 – 10 janvier 2026'],
    ['2026-01-15..2026-01-15', '15 January 2026', '15 janvier 2026'],
    ['2026-05-01..2026-06-30', 'May and June 2026', 'mai et juin 2026'],
    ['2025-12-01..2026-01-31', 'December 2025 and January 2026', 'décembre 2025 et janvier 2026'],
    ['2026-02-01..2026-05-31', 'February – May 2026', 'février – mai 2026'],
    ['since ever', 'since ever', 'since ever'],
  ])('%s', (text, english, french) => {
    expect(writeWhen(text, 'en')).toBe(english)
    expect(writeWhen(text, 'fr')).toBe(french)
  })

  test.each([
    ['2026-Q3', `in Q3${fixed}2026`, `au T3${fixed}2026`],
    ['2026-H1', `in H1${fixed}2026`, `au S1${fixed}2026`],
    ['2026-04', 'in April 2026', 'en avril 2026'],
    ['2026', 'in 2026', 'en 2026'],
    ['2026-01-15..2026-03-01', 'between 15 January and 1 March 2026', 'entre le 15 janvier et le 1er mars 2026'],
    ['2026-05-01..2026-06-30', 'in May and June 2026', 'en mai et juin 2026'],
    ['2026-02-01..2026-05-31', 'between February and May 2026', 'entre février et mai 2026'],
    ['2026-01-15..2026-01-15', 'on 15 January 2026', 'à la date du 15 janvier 2026'],
  ])('%s in a sentence', (text, english, french) => {
    expect(writeWithin(text, 'en')).toBe(english)
    expect(writeWithin(text, 'fr')).toBe(french)
  })

  test('by name', () => {
    expect(nameOfPeriod({ from: '2026-01-01', to: '2026-12-31' }, 'fr')).toBe('2026')
    expect(writeDate('2026-02-28', 'en')).toBe('28 February 2026')
    expect(writeMonth('2026-09', 'en', 'short')).toBe('Sept 26')
  })
})

test('a term by its key', () => {
  expect(label('fr', 'pillar.reputation')).toBe('Réputation')
  expect(statusLabel('en', 'pace', 'amber')).toBe('▲ slow')
  expect(statusLabel('fr', 'attainment', 'green')).toBe('● cible tenue')
})

describe('messages', () => {
  test('about trouble do not fail for want of a value', () => {
    expect(say('en', 'error.workspace-busy')).toBe(
      '… is in use by another program, so nothing was saved. Close it there, then try again.',
    )
  })

  test('hold text from outside as it is, braces and all', () => {
    expect(say('fr', 'error.workspace-missing', { path: "C:\\{d'été}.boardroo" })).toContain(
      "C:\\{d'été}.boardroo est introuvable",
    )
  })
})
